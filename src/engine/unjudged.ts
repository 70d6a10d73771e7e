import type { Analysis } from '../model/analysis.ts';

/** The analysis of a post that is not judged. */
export const UNJUDGED: Analysis = Object.freeze({
  role: { title: { id: null, candidates: [] }, suggested: [], mismatch: null, confidence: 0 },
  statements: [],
  facts: {
    level: null,
    yearsRequired: null,
    salary: null,
    otherSalaries: [],
    workArrangement: null,
    certificationsRequired: [],
    certificationsPreferred: [],
    headcount: null,
  },
  titleVague: false,
  nearerRole: null,
  kitchenSink: false,
  mainDuties: [],
  balance: { outcomes: 0, duties: 0, checklists: 0, qualifications: 0, checklistTools: [], mustHaves: [] },
  score: 0,
});
