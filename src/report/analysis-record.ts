import type { FindingRecord } from '../engine/finding.ts';
import type { Analysis, Evidence, RoleSuggestion } from '../model/analysis.ts';
import { JdlintError } from '../model/error.ts';
import type { Level, SectionKind, StatementKind, WorkArrangement } from '../model/kinds.ts';
import type { JobPost, Range, Salary } from '../model/post.ts';
import { locate } from '../source/parts.ts';

/** A suggested role; `pointer` as for statements. */
interface RecordedSuggestion extends Omit<RoleSuggestion, 'evidence'> {
  readonly evidence: readonly (Evidence & { readonly pointer?: string })[];
}

/** What `jdlint analyze` writes for a post; `src/schema/analysis-record.ts` says the same for machines. */
export interface AnalysisRecord {
  readonly id: string | number | null;
  readonly title: string | null;
  readonly role: Omit<Analysis['role'], 'suggested'> & { readonly suggested: readonly RecordedSuggestion[] };
  readonly statements: readonly {
    /** JSON Pointer to the field that the offsets are in, where the post is made of several fields. */
    readonly pointer?: string;
    readonly start: number;
    readonly end: number;
    readonly kind: StatementKind;
    readonly section: SectionKind;
    readonly tools: Analysis['statements'][number]['tools'];
  }[];
  readonly facts: {
    readonly level: Level | null;
    readonly yearsRequired: number | null;
    readonly salary: Salary | null;
    readonly workArrangement: WorkArrangement | null;
    readonly certificationsRequired: readonly string[];
    readonly certificationsPreferred: readonly string[];
    readonly headcount: number | null;
    readonly kitchenSink: boolean;
  };
  /** 0 to 100. */
  readonly score: number;
  readonly messages: readonly FindingRecord[];
}

interface Judged {
  readonly post: JobPost;
  readonly analysis: Analysis;
  readonly findings: readonly { toJSON(): FindingRecord }[];
}

/**
 * The record of a post. Every part is copied key by key, so that the shape stays the promised one. Throws JdlintError
 * OPTION_INVALID where `judged` is no result of `lint`.
 */
export function analysisRecord(id: string | number | null, judged: Judged): AnalysisRecord {
  const { post, analysis, findings }: Partial<Judged> = judged ?? {};
  if (!post || !analysis || !findings) {
    const hint = 'Write analysisRecord(post.id, lint(post.body)).';
    throw new JdlintError('OPTION_INVALID', 'analysisRecord takes an id first, then a result of lint.', { hint });
  }
  const { facts, role } = analysis;
  const isMade = post.origin?.parts.some(({ as }) => as !== 'whole') ?? false;
  const placed = ({ start, end }: Range) => (isMade && locate(post, { start, end })) || { start, end };
  return {
    id,
    title: post.title?.value ?? null,
    role: {
      title: {
        id: role.title.id,
        candidates: role.title.candidates.map(({ id: roleId, score }) => ({ id: roleId, score })),
      },
      suggested: role.suggested.map(({ id: roleId, name, score, evidence }) => ({
        id: roleId,
        name,
        score,
        evidence: evidence.map(({ reason, ...range }) => ({ ...placed(range), reason })),
      })),
      mismatch: role.mismatch,
      confidence: role.confidence,
    },
    statements: analysis.statements.flatMap(({ index, kind, section, tools }) => {
      const place = post.statements[index]?.place;
      if (!place) return [];
      const named = tools.map(({ name, capability, start, end }) => {
        const within = placed({ start, end });
        return { name, capability, start: within.start, end: within.end };
      });
      return [{ ...placed(place), kind, section, tools: named }];
    }),
    facts: {
      level: facts.level?.value ?? null,
      yearsRequired: facts.yearsRequired?.value ?? null,
      salary: facts.salary && salaryOf(facts.salary.value),
      workArrangement: facts.workArrangement?.value ?? null,
      certificationsRequired: facts.certificationsRequired.map(({ value }) => value),
      certificationsPreferred: facts.certificationsPreferred.map(({ value }) => value),
      headcount: facts.headcount?.value ?? null,
      kitchenSink: analysis.kitchenSink,
    },
    score: analysis.score,
    messages: findings.map((finding) => finding.toJSON()),
  };
}

const salaryOf = ({ min, max, currency, period }: Salary): Salary => ({ min, max, currency, period });
