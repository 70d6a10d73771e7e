import type { JobPost, Range, Statement } from '../../model/post.ts';
import { ASKS } from './no-demand.ts';

/** Words after which a list goes on with nouns, and no sentence reads on: "Experience with:", "You will need", "the below:". */
const OPEN =
  /\b(?:about|and|are|as|be|below|e\.?g|following|for|has|have|having|if|if you|if you(?:['’]re| are)|in|including|is|know|like|of|on|or|such as|that|to|using|who|with|you|you(?:['’]ve|['’]re)|(?:you(?:['’]ll)?|will) (?:bring|need|possess)|familiarity|proficiency|includes?|examples? of [\p{L} ]{1,40}|(?:has|have) experience|following [\p{L} ,/&]{1,60})[\s:.…*_–—-]*$/iu;
/** "You don’t have:", "The skills you have", "A must have". */
const NOT_HAVE = /\b(?:not|n['’]t|must|nice to|good to|great to|should|nice-to|edge you|skills you|may) have\W*$/i;
/** Words after which something can be said of the person all the same, and how that begins. */
const GOES_ON = [
  { after: /\b(?:has|have|you['’]ve)[\s:.…*_–—-]*$/i, unless: NOT_HAVE, leadIn: 'have' },
  { after: /\bif[\s:.…*_–—-]*$/i, leadIn: 'if' },
  { after: /\bif you[\s:.…*_–—-]*$/i, leadIn: 'you' },
  { after: /\b(?:candidate|engineer|person|somebody|someone) who[\s:.…*_–—-]*$/i, leadIn: 'who' },
  { after: /\bexperience (?:in|of|with)[\s:.…*_–—-]*$/i, leadIn: 'experience' },
] as const satisfies readonly { readonly after: RegExp; readonly unless?: RegExp; readonly leadIn: LeadIn }[];
/** Such headings stand for themselves: "What we look for", "Who you are", "Must have". */
const CLOSED =
  /^\W*(?:here['’]?s )?(?:what|who|how)\b|\b(?:look(?:ing)? for|work(?:ing)? (?:with|on))\W*$|^\W*(?:nice|good|great|must|should)[ -](?:to[ -])?haves?\W*$|\babout you\W*$|\b(?:experience|qualifications|skills) you(?:['’]ll| will)? (?:bring|need)\W*$/i;

/** Nothing is demanded under such a line. */
const NO_DEMAND =
  /\b(?:(?:willing to|quickly|can) (?:learn|develop)|don['’]t have to|tech(?:nology)? stack|our (?:[a-z]+ )?(?:stack|tools|tooling|technologies|languages)|certifications? (?:in|for|from))\b|\benvironments?\W*$/i;

/** A sentence over a list of what it speaks of: "This includes:", "… an expert in all of them." */
const INTRODUCES = /:$|\b(?:of them|the following|these)\b[^.]{0,30}\.?$/i;

/**
 * How a statement stands to the line over its list: `apart` from it, or going on with what that began. "You have:", "You are a
 * match if", "You fit if you", "Someone who", "Experience with:" can be gone on with; `open`: "The following tools:" cannot.
 */
export type LeadIn = 'apart' | 'have' | 'if' | 'you' | 'who' | 'experience' | 'open';

/** How a statement goes on with the line over its list, or with the statement before it. */
export function leadInOf(post: JobPost, statement: Statement): LeadIn {
  const { index, form, sectionIndex } = statement;
  const before = post.statements[index - 1];
  if (before?.sectionIndex === sectionIndex) {
    // "… platforms such as GitHub Actions," on the line before.
    if (before.text.endsWith(',') || namesOn(post, before, statement)) return 'open';
    const lead = form === 'bullet' ? 'apart' : leadOf(before.text);
    if (lead !== 'apart') return lead;
  }
  const over = introductionOf(post, statement);
  return over ? introduced(over) : leadOf(headingOf(post, statement));
}

/** The line over the list that a statement stands in: the one that introduces it, else the heading; '' where there is none. */
export const lineOver = (post: JobPost, statement: Statement): string =>
  introductionOf(post, statement)?.text ?? headingOf(post, statement);

/** The line that introduces the list that a statement stands in; '' where none does. */
export const introducedBy = (post: JobPost, statement: Statement): string =>
  introductionOf(post, statement)?.text ?? '';

const headingOf = ({ sections }: JobPost, { sectionIndex }: Statement): string =>
  sections[sectionIndex]?.heading?.text ?? '';

const introductions = new WeakMap<JobPost, Map<number, Statement | null>>();

/** The statement of the same section that leads to the list a statement stands in; null where only a heading does. */
function introductionOf(post: JobPost, { index, form, sectionIndex }: Statement): Statement | null {
  let known = introductions.get(post);
  if (!known) introductions.set(post, (known = new Map()));
  let at = index;
  let found: Statement | null | undefined;
  // Back to an item that leads to those after it, one that is known, or the line over them all.
  while (found === undefined) {
    const over = post.statements[--at];
    if (!over || over.sectionIndex !== sectionIndex) found = null;
    else if (over.text.endsWith(':') || !isItemBeside(post, over, form)) found = over;
    else found = known.get(at);
  }
  known.set(index, found);
  return found;
}

/** Whether a statement is an item of a list, or part of one, beside items of some form; a line over bullets is none. */
function isItemBeside(post: JobPost, { form, index, range }: Statement, beside: Statement['form']): boolean {
  if (form === 'bullet' || beside !== 'bullet') return true;
  const before = post.statements[index - 1];
  return before !== undefined && isSameLine(post, before, range);
}

/** The lead of a line that stands over a list. */
function introduced({ form, text }: Statement): LeadIn {
  const lead = leadOf(text);
  return lead === 'apart' && form !== 'bullet' && INTRODUCES.test(text.slice(-LONGEST)) ? 'open' : lead;
}

/** Whether what begins at a range stands in the line of the statement before it. */
const isSameLine = ({ text }: JobPost, before: Statement, { start }: Range): boolean =>
  !text.slice(before.range.end, start).includes('\n');

/** Whether a sentence behind that of a bullet only goes on naming things: "Manage clouds. EC2, RDS, etc." */
const namesOn = (post: JobPost, before: Statement, { form, range, text }: Statement): boolean =>
  form === 'sentence' && before.form === 'bullet' && isSameLine(post, before, range) && !ASKS.test(text);

function leadOf(line: string): LeadIn {
  const end = line
    .slice(-3 * LONGEST)
    .replace(/\([^()]*\)(?=\W*$)/, '')
    .slice(-LONGEST);
  if (NO_DEMAND.test(end)) return 'open';
  if (!OPEN.test(end) || CLOSED.test(line.slice(0, LONGEST)) || CLOSED.test(end)) return 'apart';
  const goesOn = GOES_ON.find((row) => row.after.test(end) && !('unless' in row && row.unless.test(end)));
  return goesOn?.leadIn ?? 'open';
}

/** So much of a line tells how it begins or ends, in UTF-16 units. */
const LONGEST = 80;
