import type { Catalogue } from '../src/engine/catalogue.ts';
import { defineRule, type Rule, type RuleMeta } from '../src/engine/rule.ts';
import { balanceOf } from '../src/judge/balance.ts';
import { Linter } from '../src/linter.ts';
import type { Analysis, RoleJudgement, StatementJudgement } from '../src/model/analysis.ts';
import type { StatementKind } from '../src/model/kinds.ts';
import type { JobPost } from '../src/model/post.ts';
import { parse } from '../src/parse/post.ts';
import * as z from 'zod/mini';

const NO_ROLE: RoleJudgement = { title: { id: null, candidates: [] }, suggested: [], mismatch: null, confidence: 0 };

/** An analysis in which every statement is a duty, save for what is given. */
export function standInAnalysis(post: JobPost, given: Partial<Analysis> = {}): Analysis {
  const statements = post.statements.map(({ index }) => standInJudgement(post, index, 'duty'));
  const facts = {
    level: null,
    yearsRequired: null,
    salary: null,
    otherSalaries: [],
    workArrangement: null,
    certificationsRequired: [],
    certificationsPreferred: [],
    headcount: null,
  };
  const balance = balanceOf(post, given.statements ?? statements);
  return {
    role: NO_ROLE,
    statements,
    facts,
    titleVague: false,
    nearerRole: null,
    kitchenSink: false,
    mainDuties: [],
    balance,
    score: 50,
    ...given,
  };
}

export function standInJudgement(
  post: JobPost,
  index: number,
  kind: StatementKind,
  confidence = 0.9,
): StatementJudgement {
  const section = post.statements[index]?.section ?? 'unknown';
  return { index, kind, confidence, outcome: kind === 'outcome' ? confidence : 0, section, tools: [], reasons: [] };
}

const title = (name: string) => ({
  entry: `Junior ${name}`,
  mid: name,
  senior: `Senior ${name}`,
  lead: `Lead ${name}`,
  manager: `${name} Manager`,
});

/** Two roles, and one proposal for every statement. */
export const standInCatalogue: Catalogue = {
  role: (id) => {
    const names: Readonly<Record<string, string>> = {
      'network-engineer': 'Network Engineer',
      'cloud-engineer': 'Cloud Engineer',
    };
    const name = Object.hasOwn(names, id) ? names[id] : undefined;
    return name === undefined ? null : { id, name, titles: title(name), years: [], pay: [], depth: [] };
  },
  capabilityName: (id) => id.replaceAll('-', ' '),
  groupChecklists: ({ statements }, analysis, counts) =>
    statements
      .filter(({ index }) => analysis.statements[index]?.kind === 'tool-checklist' && counts(index))
      .map(({ index, place }) => ({
        statements: [index],
        proposals: [{ text: 'Reduce mean time to recovery', place }],
      })),
  isWish: (_post, { section }) => section === 'preferred',
  askedTools: (_post, _statement, { tools }) => tools.map((tool) => ({ ...tool, written: tool.name })),
  vagueGoal: ({ text, place }) =>
    text.includes('smooth')
      ? { words: 'smooth', place, needs: 'a number', proposal: { text: 'keep 99% of it', place } }
      : null,
  certification: () => null,
  firstRelease: () => null,
  releasesAsOf: '2026-01-01',
  readTitle: () => ({ role: null, level: null, graded: false }),
  placesIn: () => [],
};

const META: RuleMeta = {
  id: 'stand-in',
  summary: 'Stands in.',
  why: 'It does.',
  category: 'wording',
  severity: 'warning',
  sources: [],
  since: '0.1.0',
  fixable: false,
  suggests: false,
};

/** A rule that reports every statement, and every hit of the phrase "ninja". */
export const everyStatement = (id = 'stand-in', last = false): Rule =>
  defineRule({
    meta: { ...META, id, last },
    options: z.strictObject({ limit: z._default(z.number().check(z.int(), z.gte(0)), 1000) }),
    messages: {
      statement: { reason: 'Statement {number}.', note: 'Of {total}.' },
      phrase: { reason: 'Says {phrase}.', note: ['Do', 'not.'] },
    },
    phrases: [{ phrase: 'ninja', value: 1 }],
    check({ post, options, hits, report }) {
      const total = post.statements.length;
      for (const { index, place, text } of post.statements.slice(0, options.limit)) {
        report({ messageId: 'statement', data: { number: index, total }, place, actual: text });
      }
      for (const { start, end } of hits) {
        report({ messageId: 'phrase', data: { phrase: post.text.slice(start, end) }, range: { start, end } });
      }
    },
  });

/** A linter over the real parser with judgements that the test makes. */
export function standInLinter(
  rules: readonly Rule[],
  judge: (post: JobPost) => Partial<Analysis> = () => ({}),
  catalogue: Catalogue = standInCatalogue,
): Linter {
  return new Linter({ rules, catalogue, parse, analyze: (post) => standInAnalysis(post, judge(post)) });
}
