import type { StatementJudgement, ToolMention } from '../../model/analysis.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import { VENDOR_AFFAIRS, VENDORS_GOODS, VENDORS_OF_MUCH } from '../../data/capabilities/reach.ts';

const vendors: ReadonlySet<string> = new Set(VENDORS_OF_MUCH);
const goods = new RegExp(`\\b(?:${VENDORS_GOODS.join('|')})`, 'i');
const affairs = new RegExp(`\\b(?:${VENDOR_AFFAIRS.join('|')})`, 'i');

/**
 * Whether a name, as written, is that of a vendor who makes all sorts of things, and the words around it do not say which of
 * them: "Microsoft", "HP", but not "HP servers". Such a name is no tool.
 */
export const isBareVendor = (written: string, around: string): boolean =>
  vendors.has(written.toLowerCase()) && !goods.test(around);

/** "Microsoft Licensing": dealings with a vendor, and none of what it makes. */
const isVendorAffair = (words: string): boolean => affairs.test(words);

/**
 * The tools that a statement asks for by name, without vendors of all sorts of things who are named alone. Null where it names
 * nothing but such vendors, and is about dealings with them.
 */
export function namedTools(
  post: JobPost,
  { text }: Statement,
  { tools }: StatementJudgement,
): readonly ToolMention[] | null {
  const named = tools.filter(({ start, end }) => !isBareVendor(post.source.slice(start, end), text));
  return named.length === 0 && tools.length > 0 && isVendorAffair(text) ? null : named;
}
