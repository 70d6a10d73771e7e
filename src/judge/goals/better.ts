import type { Platitude } from './find-promise.ts';
import { MEASURED_THINGS, WORK_THAT_TAKES_HOURS } from '../../data/vague-states.ts';

/** A promise to make a quality better, and what stands around it in its statement. */
export interface BetterQuality {
  /** The verb and the quality: "improve system performance". */
  readonly said: string;
  /** What is to have that quality, where that is said. */
  readonly about: string | undefined;
  readonly before: string;
  readonly behind: string;
}

/** Behind a quality, a word that says what it is the quality of: "security", "controls". */
const NAMES_MORE =
  /^[ /](?!(?:across|against|and|as|at|by|during|for|from|in|of|on|or|so|that|through|throughout|to|using|via|when|where|which|while|with|within|without)\b)[a-z]/i;
/** Before the verb, that it is another who does so: "tools that", "areas where one can", "what they need to". */
const BY_OTHERS = /\b(?:that|where|which|who)\b|\b(?:can|could|how to|may|might|they(?: \w+)? to|they)(?: \w+ly)? $/i;
/** What "constantly" stands before goes on, and has no date by which a figure is reached. */
const ALWAYS = /\b(?:constant|continu|continual|perpetual)\w*ly $/i;
const FIGURE = /\d ?%|\b(?:by|from|below|under|within) \$?\d/i;

/** Whether a text holds a figure that a promise could be checked by. */
export const hasFigure = (text: string): boolean => FIGURE.test(text);

/** Whether words up to a promise say that it is not the job that keeps it. */
export const isByOthers = (clause: string): boolean => BY_OTHERS.test(clause);

/** Whether a quality is only said of what follows: "security controls". */
export const namesMore = (behind: string): boolean => NAMES_MORE.test(behind);

/** Whether the quality is what the job is to make better: not "improve security controls", nor "tools that improve it". */
export const isToBeBetter = (clause: string, behind: string): boolean => !isByOthers(clause) && !namesMore(behind);

const PLAIN =
  /^\w+ (?:(?:the|our|overall|systems?|customer|client|developer|employee|end-user|end user|user) )*[a-z]+(?: posture)?$/i;
const NAMES_LIST = /^,? (?:and\b|or\b|including|such as|like)|^, /i;

/** Of what a row's figure says it all; see the table of platitudes. */
type Figure = Extract<Platitude, { readonly figure: string }>['figure'];

/** Whether one figure says it all: one quality of one thing, or of what the post is about. */
export function hasOneFigure(figure: Figure, { said, about, before, behind }: BetterQuality): boolean {
  if (!PLAIN.test(said) || ALWAYS.test(before) || NAMES_LIST.test(behind)) return false;
  if (figure === 'alone') return !about;
  if (figure === 'of-hours') return (!about || isHours(about)) && SAVES_HOURS.test(before + behind);
  // Security is improved by more than patches, unless systems are named.
  return about ? isMeasured(about) : figure === 'of-all';
}

/** What is done makes work shorter, not queries or machines. */
const SAVES_HOURS = /\b(?:automat|manual|process|repetitive|script|streamlin|task|toil|tooling|tools|workflow)/i;

const endsIn = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})$`, 'i');
const THING = endsIn(MEASURED_THINGS);
const HOURS = endsIn(WORK_THAT_TAKES_HOURS);

/** Whether availability, speed and the like can be measured of what some words name. */
export const isMeasured = (words: string): boolean => THING.test(words.trim());
const isHours = (words: string): boolean => HOURS.test(words.trim());
