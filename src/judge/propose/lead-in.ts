import type { JobPost, Statement } from '../../model/post.ts';
import { ASKS } from './no-demand.ts';

/** Words after which a list goes on with nouns, and no sentence reads on: "Experience with:", "You are a fit if you have:". */
const OPEN =
  /\b(?:about|and|are|as|be|e\.?g|following|for|has|have|having|if you|if you(?:['’]re| are)|in|including|is|know|like|of|on|or|such as|that|to|using|who|with|you|you(?:['’]ve|['’]re)|familiarity|proficiency|includes?|examples? of [\p{L} ]{1,40}|(?:has|have) experience|following [\p{L} /]{1,40})[\s:.…*_–—-]*$/iu;
/** Such headings stand for themselves: "What we look for", "Who you are", "Must have". */
const CLOSED =
  /^\W*(?:here['’]?s )?(?:what|who|how)\b|\b(?:look(?:ing)? for|work(?:ing)? (?:with|on))\W*$|^\W*(?:nice|good|great|must|should)[ -](?:to[ -])?haves?\W*$|\babout you\W*$/i;

/** Nothing is demanded under such a line. */
const NO_DEMAND =
  /\b(?:(?:willing to|quickly|can) learn|don['’]t have to|tech(?:nology)? stack|our (?:[a-z]+ )?(?:stack|tools|tooling|technologies|languages)|certifications? (?:in|for|from))\b/i;

/** A sentence over a list of what it speaks of: "This includes:", "… an expert in all of them." */
const INTRODUCES = /:$|\b(?:of them|the following|these)\b[^.]{0,30}\.?$/i;

const hanging = new WeakMap<JobPost, Map<number, boolean>>();

/** Whether a statement goes on with what the line over its list, or the statement before it, began. */
export function hangsOnLeadIn(post: JobPost, statement: Statement): boolean {
  const { index, form, sectionIndex } = statement;
  const before = post.statements[index - 1];
  // "… platforms such as GitHub Actions," on the line before.
  if (before?.sectionIndex === sectionIndex && before.text.endsWith(',')) return true;
  if (form !== 'bullet')
    return before?.sectionIndex === sectionIndex && (isOpen(before.text) || namesOn(post, before, statement));
  let known = hanging.get(post);
  if (!known) hanging.set(post, (known = new Map()));
  let at = index;
  let hangs: boolean | undefined;
  // Back to a bullet that leads to those after it, one that is known, or the line over them all.
  while (hangs === undefined) {
    const over = post.statements[--at];
    if (!over || over.sectionIndex !== sectionIndex) hangs = isOpen(post.sections[sectionIndex]?.heading?.text ?? '');
    else if (over.form !== 'bullet') hangs = isOpen(over.text) || INTRODUCES.test(over.text.slice(-LONGEST));
    else if (over.text.endsWith(':')) hangs = isOpen(over.text);
    else hangs = known.get(at);
  }
  known.set(index, hangs);
  return hangs;
}

/** Whether a sentence behind that of a bullet only goes on naming things: "Manage clouds. EC2, RDS, etc." */
function namesOn({ text }: JobPost, before: Statement, { form, range, text: own }: Statement): boolean {
  const oneLine = !text.slice(before.range.end, range.start).includes('\n');
  return form === 'sentence' && before.form === 'bullet' && oneLine && !ASKS.test(own);
}

function isOpen(line: string): boolean {
  const end = line.slice(-LONGEST).replace(/\([^()]*\)(?=\W*$)/, '');
  return (OPEN.test(end) && !CLOSED.test(line.slice(0, LONGEST)) && !CLOSED.test(end)) || NO_DEMAND.test(end);
}

/** So much of a line tells how it begins or ends, in UTF-16 units. */
const LONGEST = 80;
