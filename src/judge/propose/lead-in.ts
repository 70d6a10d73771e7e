import type { JobPost, Statement } from '../../model/post.ts';

/** Words after which a list goes on with nouns, and no sentence reads on: "Experience with:", "You are a fit if you have:". */
const OPEN =
  /\b(?:about|and|are|as|be|e\.?g|following|for|has|have|having|if you|if you(?:['’]re| are)|in|including|is|know|like|of|on|or|such as|that|to|using|who|with|you|you(?:['’]ve|['’]re)|familiarity|proficiency|following [\p{L} /]{1,40})[\s:.…*_]*$/iu;
/** Such headings stand for themselves: "What we look for", "Who you are", "Must have". */
const CLOSED =
  /^\W*(?:here['’]?s )?(?:what|who|how)\b|\b(?:look(?:ing)? for|work(?:ing)? (?:with|on))\W*$|^\W*(?:nice|good|great|must|should)[ -](?:to[ -])?haves?\W*$|\babout you\W*$/i;

/** Whether a statement goes on with what the line over its list, or the statement before it, began. */
export function hangsOnLeadIn(post: JobPost, { index, form, sectionIndex }: Statement): boolean {
  const before = post.statements[index - 1];
  if (form !== 'bullet') return before?.sectionIndex === sectionIndex && isOpen(before.text);
  let at = index - 1;
  while (isBullet(post.statements[at], sectionIndex)) {
    // A bullet may lead to those after it as well.
    const { text } = post.statements[at] as Statement;
    if (text.endsWith(':')) return isOpen(text);
    at--;
  }
  const over = post.statements[at];
  const line = over && over.sectionIndex === sectionIndex ? over.text : post.sections[sectionIndex]?.heading?.text;
  return line !== undefined && isOpen(line);
}

/** Nothing is demanded under such a line. */
const NO_DEMAND = /\b(?:willing to learn|don['’]t have to|tech(?:nology)? stack|our stack)\b/i;

const isOpen = (line: string) => (OPEN.test(line) && !CLOSED.test(line)) || NO_DEMAND.test(line);

const isBullet = (statement: Statement | undefined, section: number) =>
  statement?.form === 'bullet' && statement.sectionIndex === section;
