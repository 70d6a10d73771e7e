import type { JobPost, Statement } from '../../model/post.ts';

const PREFERENCE =
  /\b(?:a|big|huge|strong|definite|great|real|significant|massive|major|awesome|considered|is|are|added) plus(?!h)|\b(?:preferred|prefer|preference|nice[ -]to[ -]haves?|desired|desire?ables?|advantage|(?:have|has|give you|gives you|be) an edge|advantageous|beneficial|bonus|asset|good to have|would be (?:great|nice|good|ideal|helpful|useful)|not (?:required|mandatory|necessary|essential)|optional|encouraged|(?:highly |well[- ]|favou?rably )regarded|(?<=\()plus(?=\))|value[ -]add(?:ed)?|welcome)\b/i;
/** Words that turn only what directly follows into a wish: "preferably 5 years", "5 years, preferably in banking". */
const WISH_BEFORE =
  /\b(?:preferably|ideally|preferred:?|prefer|desired:?|desire?able:?|nice to have:?|bonus:?|plus:)\s*(?:with |have |has |a minimum of |at least |minimum )?$/i;
/** How far after the words a preference still speaks of them, in UTF-16 units. */
const NEAR = 110;

/** Where a text first says that what it names is wished for, not demanded; -1 where it does not. */
export const wishAt = (text: string): number => text.search(PREFERENCE);

/** Words of a heading for what is not demanded. */
const WISHING =
  /\b(?:appreciate|don['’]t require|prefer|helpful|useful|handy|brownie|bonus|extra points|extra credit|even better|(?:may|might|could) also|ideally|icing|an edge|the edge you|stand out)/i;

/** Whether a heading, or words that head a line, say of what follows that it is wished for. */
export function isWished(heading: string): boolean {
  const words = heading.replace(/\bnot (?:all )?(?:required|a must)\b/gi, 'optional');
  return (wishAt(words) >= 0 || WISHING.test(words)) && !/\b(?:required|must)\b/i.test(words);
}

/** Whether a statement's section or one of the lines over it says that it is wished for. */
export const isHeadedWish = ({ section }: Statement, over: readonly string[]): boolean =>
  section === 'preferred' || over.some(isWished);

/** Whether a statement's section, that section's heading or its own words make it a wish. */
export const isWish = ({ sections }: JobPost, statement: Statement): boolean =>
  wishAt(statement.text) >= 0 || isHeadedWish(statement, [sections[statement.sectionIndex]?.heading?.text ?? '']);

/** A word that starts with a capital after one that does not starts a new line of a flattened list. */
const startsAnew = (text: string, at: number) => /^[A-Z]/.test(text.slice(at, at + 1)) && at > 0;

/** Whether the words before a demand, up to it, make it a wish. A wish ends at a comma ("a degree preferred, 5 years"). */
export function prefersBefore(head: string): boolean {
  // "Ideally a minimum of 7 years": a minimum is one.
  if (/\bideally,? (?:with )?(?:a |an absolute )?(?:minimum|at least)\b/i.test(head.slice(-40))) return false;
  if (WISH_BEFORE.test(head.slice(-60))) return true;
  const colon = head.lastIndexOf(':');
  const comma = head.lastIndexOf(',');
  const near = colon > comma ? head : head.slice(comma + 1);
  const found = PREFERENCE.exec(near);
  if (!found) return false;
  // "Java is a plus What we expect: 5 years": what stands between is another line.
  const rest = near.slice(found.index + found[0].length);
  return /^[A-Z]/.test(found[0]) || !/^[.\s]*(?:[A-Z]|$)/.test(rest) || rest.trim() === '';
}

/** Whether the words after a demand make it a wish: "of experience is a plus", but not "(banking preferred)". */
export function prefersAfter(tail: string): boolean {
  const near = tail.slice(0, NEAR);
  const cut = near.search(/[,(]| - | – |\band\b/);
  const found = PREFERENCE.exec(cut >= 0 ? near.slice(0, cut) : near);
  return found !== null && !startsAnew(near, found.index);
}
