import { EXPERT, EXPERTISE } from '../../data/demand-words.ts';
import type { JobPost, Statement } from '../../model/post.ts';

/** "Terraform for RDS", "for": what the tool is for is another one, which a list of examples would not say. */
export const FOR_TOOL = /\bfor (?:the |amazon |aws |azure )?$/i;

/** A row that names things under a label, and asks for none: "Message queue: Kafka". */
const ROW = /^[\p{Lu}][\p{L}\d &/+.'’()-]{1,40}:\s/u;

/** Whether a labelled row stands beside others of its like: an inventory, in which a sentence would have no place. */
export function isInventory(
  { statements }: JobPost,
  { index, text, sectionIndex }: Statement,
  labelEnd: number,
): boolean {
  if (labelEnd === 0 || ASKS.test(text)) return false;
  return [index - 1, index + 1].some((at) => {
    const other = statements[at];
    return other?.sectionIndex === sectionIndex && ROW.test(other.text) && !ASKS.test(other.text);
  });
}

/**
 * Whether what stands before a statement in its line goes on with it: "Perl / Python", "(9) Docker", "Clouds - AWS", "clouds; AWS";
 * or it with what stands behind: "Python; Go is welcome".
 */
export function isPartOfLine({ text }: JobPost, { range, text: own }: Statement): boolean {
  if (own.endsWith(';') && /^[^\S\n]*\S/.test(text.slice(range.end, range.end + 20))) return true;
  const before = text.slice(Math.max(0, range.start - 20), range.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /(?:[/,;&(]|\(\d{1,2}\)|\w [-–—]|\b(?:and|or|with|of|in|e\.?g\.?))\s*$/i.test(line);
}

/** Whether a text shouts, or says what is not asked for or will be true one day: "#aws", "beyond Azure", "In 3 months …". */
export const isNoDemand = (text: string, lead: string) =>
  /^(?:Desirable|Preferred|Bonus|Optional|Nice to have) [A-Z][a-z]/.test(text) ||
  /^#|!!|\bw\/[A-Z]|\bnot only\b/i.test(text) ||
  /^(?:in (?:your first )?\d+ (?:days|weeks|months)|of|and|or|as well as|including|such as|candidates?|someone|people|those|anyone)\b|\b\d\+? experience\b/i.test(
    text,
  ) ||
  // A row of a form.
  /: \d{1,2}\+? years?\b[^:]{0,30}\((?:preferred|required)\)/i.test(text) ||
  SEVERAL.test(text) ||
  LEADS.test(text) ||
  INSISTS.test(text) ||
  NOT_THIS.test(lead);

const NOT_THIS =
  /\b(?:beyond|besides|other than|outside(?: of)?|in addition to|rather than|instead of|not just|not only)\b[^,;]{0,30}$/i;

/** "Experience leading migrations": who leads is asked for more than a part in the result. */
const LEADS = /\b(?:experience|history|record) (?:of |in )?leading\b|\b(?:have|has|having) led\b/i;

/** "AWS is a MUST", "is mandatory": what a post insists on is no example. */
const INSISTS =
  /\b(?:is|are) (?:an? )?(?:absolute |strict |definite )?must\b(?![ -]have)|\bmandatory\b|\bMUST\b(?! (?:be|have|know|possess))|\bREQUIRED\b/;

/** "In at least two of these languages": more than one of what a sentence would offer as examples. */
const SEVERAL =
  /\b(?:at least|minimum of) (?:two|three|four|[2-9])\b(?!\W{0,3}(?:\(\w+\) ?)?(?:years|yrs))|\b(?:two|three|[23]) or more\b(?! (?:years|yrs))|\bmore than one\b/i;

/** "Able to learn", "What you will learn", "Willing to develop": no demand that a result could stand for. */
export const TO_LEARN = /\blearn(?!ing)|\bwilling to develop/i;
/** Words by which a post asks for something. */
export const ASKS = new RegExp(
  `\\b(?:${[...EXPERTISE, ...EXPERT, 'able', 'ability', 'experiences', 'experts?', 'know', 'must', 'required?', 'understand', 'years?'].join('|')})\\b`,
  'i',
);
