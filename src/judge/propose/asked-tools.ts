import type { AskedTool } from '../../engine/catalogue.ts';
import type { StatementJudgement } from '../../model/analysis.ts';
import type { JobPost, Range, Statement } from '../../model/post.ts';
import { isInUse } from './in-use.ts';
import { saysWhatFor } from './says-what-for.ts';
import { rangeWithin } from './spelling.ts';
import { isBareVendor, isVendorAffair } from './vendor.ts';

/**
 * The tools that a statement asks for by name and does not say what for, without vendors of all sorts of things who are named
 * alone. Null where it says what is in use or what the tools are for, and where it names nothing but such vendors, and is
 * about dealings with them.
 */
export function askedTools(
  post: JobPost,
  statement: Statement,
  { tools }: StatementJudgement,
): readonly AskedTool[] | null {
  if (tools.length === 0) return [];
  const text = post.text.slice(statement.range.start, statement.range.end).replaceAll('\n', ' ');
  const ranges = tools.map((tool) => rangeWithin(post, statement.range, tool));
  if (isInUse(post, statement, text.slice(0, (ranges[0] as Range).start)) || saysWhatFor(text, ranges)) return null;
  const named = tools.flatMap((tool, at) => {
    const written = withoutOpenBracket(text.slice(ranges[at]?.start, ranges[at]?.end));
    return isBareVendor(written, statement.text) ? [] : { ...tool, written };
  });
  return named.length === 0 && isVendorAffair(statement.text) ? null : named;
}

/** "Kubernetes (k8s": a name and its short form are found in one. */
const withoutOpenBracket = (written: string): string =>
  written.includes('(') && !written.includes(')') ? written.slice(0, written.indexOf('(')).trimEnd() : written;
