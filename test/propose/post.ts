import { analyzePost } from '../../src/judge/analyze.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { StatementKind } from '../../src/model/kinds.ts';
import type { JobPost } from '../../src/model/post.ts';
import { type ParseOptions, parse } from '../../src/parse/post.ts';

/**
 * A post with its analysis, in which every statement that names tools counts as a checklist and the others keep their
 * kind: what is said in a proposal is tested here, not what calls for one.
 */
export function read(
  source: string,
  options: ParseOptions & { readonly role?: string; readonly kind?: StatementKind } = {},
): { post: JobPost; analysis: Analysis } {
  const { role, kind, ...parsing } = options;
  const post = parse(source, { format: 'markdown', ...parsing });
  const analysis = analyzePost(post);
  const statements = analysis.statements.map((judged) => ({
    ...judged,
    kind: kind ?? (judged.tools.length > 0 ? ('tool-checklist' as const) : judged.kind),
  }));
  const suggested = role ? [{ id: role, name: role, score: 1, evidence: [] }] : analysis.role.suggested;
  return { post, analysis: { ...analysis, statements, role: { ...analysis.role, suggested } } };
}

/** A post of one list under a heading. */
export const list = (items: readonly string[], heading = 'Requirements'): string =>
  `## ${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
