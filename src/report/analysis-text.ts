import { safeText } from './safe-text.ts';
import type { AnalysisRecord } from './analysis-record.ts';
import { STATEMENT_KINDS } from '../model/kinds.ts';

/** The judgements of a post for people, without a line end after the last line. */
export function analysisText(path: string, { title, role, statements, facts, score }: AnalysisRecord): string {
  const { salary } = facts;
  const amounts = [salary?.min, salary?.max].filter((amount) => typeof amount === 'number');
  const kinds = STATEMENT_KINDS.map((kind) => `${statements.filter((one) => one.kind === kind).length} ${kind}`);
  const rows: [string, string][] = [
    ['title', title ?? '-'],
    ['title says', role.title.id ?? (role.title.candidates.map(({ id }) => id).join(' or ') || '-')],
    [
      'work says',
      role.suggested
        .slice(0, 3)
        .map(({ id, score: p }) => `${id} ${percent(p)}`)
        .join(', ') || '-',
    ],
    [
      'mismatch',
      role.mismatch === null ? 'cannot say' : `${role.mismatch ? 'yes' : 'no'} (${percent(role.confidence)})`,
    ],
    ['level', facts.level ?? '-'],
    ['years', facts.yearsRequired === null ? '-' : String(facts.yearsRequired)],
    ['salary', salary ? `${amounts.join(' to ')} ${salary.currency ?? ''} a ${salary.period ?? 'year'}` : '-'],
    ['work at', facts.workArrangement ?? '-'],
    ['certificates', [...facts.certificationsRequired, ...facts.certificationsPreferred].join(', ') || '-'],
    ['headcount', facts.headcount === null ? '-' : String(facts.headcount)],
    ['statements', `${statements.length}: ${kinds.join(', ')}`],
    ['score', `${Math.round(score)} of 100`],
  ];
  return [safeText(path), ...rows.map(([name, value]) => `  ${name.padEnd(12)}  ${safeText(value)}`)].join('\n');
}

const percent = (share: number) => `${Math.round(100 * share)} %`;
