import { EXPERT, EXPERTISE } from '../../data/demand-words.ts';
import type { Range } from '../../model/post.ts';

/** "Monitoring: Nagios, Zabbix": a short label that may stay before whatever follows it. */
const LABEL = /^\s*[A-Z][\p{L}\d/&+.,'’ -]{1,40}?(?:\s*\([^()]{1,30}\))?\s*(?::|\s[–—-])\s+/u;
const NO_LABEL =
  /\b(?:experience|knowledge|following|with|such|tools|technologies|like|proficien\w*|familiar\w*|years?|skills?|must|required)\b/i;
/** Words that a label may have where a demand of its own follows it: "Additional Tools: familiarity with TeamCity". */
const OF_LABEL_TOO = /\b(?:tools|technologies)\b/gi;
const DEMAND_FOLLOWS = new RegExp(`^(?:[A-Z]?[a-z-]+ )?(?:${[...EXPERTISE, ...EXPERT].join('|')})\\b`, 'i');
/** A full stop that ends a sentence: after a word of two letters, before a capital. */
const STOP = /(?<=[\p{Ll}\d)%]{2})(?<!\b(?:etc|ex|incl|min|max|approx|resp|vs))[.!?]["”')]?\s+(?=[A-Z(])/gu;

const GOES_ON = /^(?:such as|including|like|e\.g|ex\.?(?= )|for example|especially|ideally|preferably|specifically)\b/i;

/**
 * The part of a statement that a proposal would replace: the sentences that name the tools, without the label before
 * them. `tools` are ranges in the text, in order.
 */
export function clip(text: string, tools: readonly Range[]): Range {
  const first = (tools[0] as Range).start;
  const last = (tools[tools.length - 1] as Range).end;
  let start = 0;
  let end = text.length;
  for (const stop of text.matchAll(STOP)) {
    const after = stop.index + stop[0].length;
    // "CI platforms. Such as …" goes on with the sentence before.
    if (after <= first) start = GOES_ON.test(text.slice(after)) ? start : after;
    else if (stop.index >= last) {
      end = stop.index + stop[0].trimEnd().length;
      break;
    }
  }
  const label = LABEL.exec(text.slice(start, end));
  if (label && start + label[0].length <= first && isLabel(label[0], text.slice(start + label[0].length)))
    start += label[0].length;
  return { start, end };
}

function isLabel(words: string, rest: string): boolean {
  const own = DEMAND_FOLLOWS.test(rest) ? words.replace(OF_LABEL_TOO, '') : words;
  return !NO_LABEL.test(own) && words.trim().split(/\s+/).length <= 5;
}
