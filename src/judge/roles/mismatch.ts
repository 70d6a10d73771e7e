import { OUTSIDE } from '../../model/kinds.ts';
import type { LinearModel } from '../linear/model.ts';
import type { TitleReading } from '../title/types.ts';
import { areBlurred } from './blurred.ts';
import type { BodyReading } from './body.ts';

const MANAGER = 'infrastructure-manager';
/** The role of which there was one labelled body to learn from: its work is easily taken for another's. */
const HARDLY_SEEN = 'mainframe-specialist';
/** Roles that a title may promise beside its first, from this share on. */
const PROMISED_FROM = 0.2;
/** Below this no statement of a duty or a demand says that people are led. */
const LEAST_LEADING = 0.6;
/** Scale of log odds in the features. */
const UNIT = 3;

/** What the judgement of title against body rests on. */
export interface MismatchQuestion {
  /** A title that promises one role. */
  readonly title: TitleReading;
  readonly body: Pick<BodyReading, 'accepted' | 'shares' | 'leads' | 'leading' | 'software' | 'data' | 'size'>;
  /** Ids of the lists in `body`. */
  readonly roles: readonly string[];
}

/** How near the rival stands to the roles of the title. */
interface Rivalry {
  readonly own: number;
  readonly rival: number;
  readonly rivalId: string;
  readonly neighbour: number;
}

const logOdds = (chance: number) => Math.max(-8, Math.min(8, Math.log((chance + 1e-4) / (1.0001 - chance))));
const logShare = (share: number) => Math.log((share + 0.01) / (1.01 - share));

/** The best role of the title, the best that is far from all of them, and the best blurred neighbour. */
function rivalry(promised: readonly string[], scores: readonly number[], roles: readonly string[]): Rivalry {
  let own = -9;
  let rival = -9;
  let rivalId = '';
  let neighbour = -9;
  roles.forEach((id, index) => {
    const score = scores[index] as number;
    if (promised.includes(id)) own = Math.max(own, score);
    else if (promised.some((one) => areBlurred(one, id))) neighbour = Math.max(neighbour, score);
    else if (score > rival) {
      rival = score;
      rivalId = id;
    }
  });
  return { own, rival, rivalId, neighbour };
}

/** The roles that a title may be held to: what it promises, and what it may promise as well. */
export const promisedRoles = ({ role, candidates }: TitleReading): string[] => [
  ...(role === null ? [] : [role]),
  ...candidates.filter(({ id, score }) => id !== role && score >= PROMISED_FROM).map(({ id }) => id),
];

/** What stands against what; each kind has a threshold of its own. */
export interface MismatchFrom {
  /** One infrastructure role against another. */
  readonly inside: number;
  /** The title promises a manager: bodies that managers' posts describe speak of their field most of the time. */
  readonly fromManager: number;
  /**
   * The title has words that jdlint does not know, or names its role half: it may promise something else. Or it names a
   * role of which jdlint has seen little.
   */
  readonly unplain: number;
  /** The work lies outside infrastructure. */
  readonly toOutside: number;
  /** The title promises work outside infrastructure, and the body is of it. */
  readonly fromOutside: number;
}

/** The kind of mismatch that a post could be; null where a word of the title names the role that stands against it. */
export function kindOfMismatch({ title, body, roles }: MismatchQuestion): keyof MismatchFrom | null {
  const { rivalId } = rivalry(promisedRoles(title), body.accepted.map(logOdds), roles);
  if (title.named.includes(rivalId)) return null;
  if (title.role === MANAGER) return 'fromManager';
  if (!title.plain || title.role === HARDLY_SEEN) return 'unplain';
  if (title.role === OUTSIDE) return 'fromOutside';
  return rivalId === OUTSIDE ? 'toOutside' : 'inside';
}

/**
 * Hands over the evidence for and against a mismatch. The body's log odds of the roles that the title promises are held
 * against those of the best role that is no blurred neighbour of theirs: readers accept neighbours under either name.
 */
export function emitMismatchFeatures(question: MismatchQuestion, emit: (feature: string, value: number) => void): void {
  const { title, body, roles } = question;
  const promised = promisedRoles(title);
  const odds = body.accepted.map(logOdds);
  const { own, rival, rivalId, neighbour } = rivalry(promised, odds, roles);
  const named = rivalry([...new Set([...promised, ...title.named])], odds, roles);
  const work = rivalry(promised, body.shares.map(logShare), roles);
  const leads = logOdds(body.leads);
  const tell = (feature: string, value: number) => emit(feature, value / UNIT);
  const margin = rival - own;
  tell('own', own);
  tell('rival', rival);
  tell('margin', margin);
  tell('margin-over', Math.max(0, margin));
  tell('near', Math.max(own, neighbour));
  tell('near-margin', rival - Math.max(own, neighbour));
  tell('named', named.own);
  tell('named-margin', named.rival - named.own);
  tell('named-margin-over', Math.max(0, named.rival - named.own));
  tell('work-own', work.own);
  tell('work-rival', work.rival);
  tell('work-margin', work.rival - work.own);
  tell('work-margin-over', Math.max(0, work.rival - work.own));
  const leading = Math.log2(1 + body.leading);
  const software = logOdds(body.software);
  tell('software', software);
  tell('data', logOdds(body.data));
  if (title.role !== OUTSIDE) {
    // Work that is to write software is what most titles that mislead hide.
    tell('title-inside-software', software);
    tell('title-inside-software-margin', software - (odds[roles.indexOf(title.role as string)] as number));
  }
  if (title.role !== MANAGER) emit('leading', leading / 2);
  else {
    emit('title-manager-leading', leading / 2);
    emit('title-manager-none-led', body.leading < LEAST_LEADING ? 1 : 0);
  }
  if (title.role === MANAGER) {
    tell('title-manager', UNIT);
    tell('title-manager-leads', leads);
    tell('title-manager-margin', margin);
  } else if (title.role === OUTSIDE || title.level !== 'manager') tell('leads', leads);
  else tell('title-leads', leads);
  if (rivalId === MANAGER) {
    tell('to-manager', UNIT);
    tell('to-manager-leads', leads);
  }
  if (title.role === OUTSIDE) {
    tell('title-outside', UNIT);
    tell('title-outside-margin', margin);
    tell('title-outside-work', work.rival - work.own);
  } else if (title.role !== MANAGER) tell(`title=${title.role}`, UNIT);
  if (rivalId === OUTSIDE) {
    tell('to-outside', UNIT);
    tell('to-outside-margin', margin);
    tell('to-outside-work', work.rival - work.own);
  }
  tell(body.size < 120 ? 'short' : body.size < 300 ? 'middling' : 'long', UNIT);
}

/** Probability that the title misleads. */
export function mismatchProbability(question: MismatchQuestion, model: LinearModel): number {
  const logits = model.start();
  emitMismatchFeatures(question, (feature, value) => model.add(logits, feature, value));
  return model.probabilities(logits)[model.classes.indexOf('true')] as number;
}
