import { EXPERT, EXPERTISE } from '../../data/demand-words.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import { wishAt } from '../facts/preferred.ts';

/** In what words a checklist asks for its tools, so that a proposal can go on in the same. */
export interface HowAsked {
  /** Whether its own words say that it is wished for. */
  readonly saysWish: boolean;
  /** Whether its own words say that it is wished for much: "highly desirable". */
  readonly wishesStrongly: boolean;
  /** Whether it stands under a heading that says that it is wished for. */
  readonly inWishes: boolean;
  /** Whether it is a sentence among others, not an item of a list. */
  readonly inProse: boolean;
  /** Whether it begins with "You". */
  readonly speaksToYou: boolean;
  /** Whether it begins with "Have" or "Are", as others of its list may. */
  readonly saysHave: boolean;
  /** Whether it begins with what is asked for, "Strong experience", or stands among demands and does not begin with "must". */
  readonly asksForExperience: boolean;
  /** Whether a label that stays asks for experience already: "Cloud experience:". */
  readonly underExperience: boolean;
}

/** A label before a statement ends within so many UTF-16 units. */
const LABEL = 30;
const INSISTENT = /^(?:must|should|needs? to|has to|have to)\b/i;
const STRONGLY =
  /\b(?:highly|strongly|very) (?:desire?able|desired|preferred|valued)\b|\b(?:big|huge|strong|major) plus\b/i;
/** "Development with", "Administration of": a noun where experience is what is asked for. */
const NOUN_OF_WORK =
  /^(?:[\w/-]+ ){0,2}?(?:administration|coding|development|engineering|management|programming|scripting) (?:with|in|of|on|using)\b/i;
const DEMANDS: ReadonlySet<string> = new Set(['requirements', 'preferred']);
const EXPERIENCE = new RegExp(`^(?:[\\w/-]+,? ){0,4}?(?:${[...EXPERTISE, ...EXPERT].join('|')})\\b`, 'i');

/**
 * Reads how a statement asks. `start`: where in its text a proposal would begin; `inWishes`: whether what stands over it says
 * that it is wished for.
 */
export function readHowAsked(
  post: JobPost,
  statement: Statement,
  text: string,
  start: number,
  inWishes: boolean,
): HowAsked {
  const own = text.slice(start);
  const { start: base } = statement.range;
  return {
    saysWish: wishAt(own) >= 0,
    wishesStrongly: STRONGLY.test(own),
    inWishes,
    inProse: statement.form === 'sentence' && start === 0,
    speaksToYou: /^you\b/i.test(own),
    saysHave: /^(?:have|are)\b/i.test(own),
    asksForExperience:
      EXPERIENCE.test(own) || NOUN_OF_WORK.test(own) || (DEMANDS.has(statement.section) && !INSISTENT.test(own)),
    underExperience: /\bexperience:[ \t*_]*$/i.test(post.text.slice(Math.max(0, base - LABEL), base + start)),
  };
}
