import type { WorkArrangement } from '../../model/kinds.ts';
import type { Range } from '../../model/post.ts';
import { rowsFor } from './arrangement-rows.ts';

/** A wording that speaks of where the job is done. */
export interface ArrangementCue extends Range {
  readonly arrangement: WorkArrangement;
  /** 3 rules the others out, 2 states it, 1 only hints at it. */
  readonly weight: 1 | 2 | 3;
}

/** Before and after the word that is looked at, in UTF-16 units. */
const BEFORE = 64;
const AFTER = 72;
const CORE =
  /(?:\b|(?<=#LI))(?:remote(?:ly)?|hybrid|office[- ]optional|on-? ?site|in-? ?(?:office|person)|offices?|telecommut(?:e|ing)|telework(?:ing)?|wfh|work(?:ing|s)?[- ]from[- ](?:your |their )?(?:home|anywhere)|or from home|virtual (?:position|role|employee|job)|visit the site|bit of both|home[- ](?:based|office)|fully[- ]distributed|(?<=\b(?:a|per|each) week )(?:at|from) home(?! [a-z])|choose where (?:(?:you|they|to) )?(?:(?:do|like|want|prefer|can|their|your|best|to) )*work|where you (?:want to )?work)\b/gi;

/** Whether the word stands inside an address: "we-work-remotely.imgix.net", "/remote-jobs/". */
function inAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < 90 && !/[\s(<"]/.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < 90 && !/[\s)>"]/.test(text.charAt(to))) to++;
  return /:\/\/|www\.|@|\.(?:com|org|net|io)\b/i.test(text.slice(from, to));
}

const CHOOSERS = /\b(?:all|colleagues|employees|everybody|everyone|members|our people|staff|we|you)\b[^.\n]{0,40}$/i;
const OTHERS = /\b(?:clients?|customers?|helps?|lets?|people|tools?|users?)\b[^.\n]{0,30}$/i;

/** Whether it is those who work there who choose where to: not "tools that let people choose where to work". */
function isOwnChoice(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  return CHOOSERS.test(before) && !OTHERS.test(before.replace(/\bour people\b/i, 'we'));
}

/** Everything in the text that speaks of where the job is done, in order. */
export function findArrangementCues(text: string): ArrangementCue[] {
  const cues: ArrangementCue[] = [];
  for (const match of text.matchAll(CORE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (inAddress(text, start, end) || (/^choose/i.test(match[0]) && !isOwnChoice(text, start))) continue;
    const mark = /ly$/i.test(match[0]) ? '§ly' : '§';
    const near = `${text.slice(Math.max(0, start - BEFORE), start)}${mark}${text.slice(end, end + AFTER)}`;
    const row = rowsFor(match[0].toLowerCase()).find(([pattern]) => pattern.test(near));
    if (row?.[1]) cues.push({ arrangement: row[1], weight: row[2], start, end });
  }
  return cues;
}
