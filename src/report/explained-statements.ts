import type { Analysis } from '../model/analysis.ts';
import type { JobPost } from '../model/post.ts';
import { Lines } from '../source/lines.ts';
import { safeText } from './safe-text.ts';
import { shorten } from './wrap.ts';

const LONGEST = 60;

/** Each statement of a post with what it was read as and why, a line each: `  12:3  duty 98 %  “…”: starts with …`. */
export function explainedStatements(post: JobPost, { statements }: Analysis): string[] {
  const lines = new Lines(post.source);
  return statements.flatMap(({ index, kind, confidence, reasons }) => {
    const statement = post.statements[index];
    if (!statement) return [];
    const { line, column } = lines.pointAt(statement.place.start);
    const words = `“${shorten(safeText(statement.text), LONGEST)}”`;
    const why = reasons.length > 0 ? `: ${reasons.map(safeText).join('; ')}` : '';
    return [`  ${line}:${column}  ${kind} ${Math.round(100 * confidence)} %  ${words}${why}`];
  });
}
