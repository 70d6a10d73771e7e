import type { Stated } from '../../model/analysis.ts';
import type { WorkArrangement } from '../../model/kinds.ts';
import type { Field, JobPost, Range } from '../../model/post.ts';
import type { TitleReading } from '../title/types.ts';
import { type ArrangementCue, findArrangementCues } from './arrangement-cues.ts';
import { statedInField, statedInText } from './stated.ts';

const REMOTE_NAME = /\b(?:remote|telecommut\w*|telework|work from home|wfh|home[- ]based|anywhere)\b/i;
/** Titles of work on far-away things: "Remote Support Engineer", "Remote Hands Technician". */
const REMOTE_THING = /\bremote (?:support|hands|access|sensing|site|sites|desktop|operations|monitoring|systems?)\b/i;
const ONSITE_NAME = /\b(?:on-?site|in[- ]office|in[- ]person)\b/i;
const NEGATED_REMOTE = /\b(?:not?|non)[ -]remote\b/i;
const PART = /\b[1-9]\d ?% ?remote/i;

/** What a title, or the name of a place, says of the arrangement. */
function readName(name: string): WorkArrangement | null {
  if (NEGATED_REMOTE.test(name)) return 'onsite';
  const remote = REMOTE_NAME.test(name) && !REMOTE_THING.test(name);
  if (PART.test(name)) return 'hybrid';
  if (/\bhybrid\b(?! cloud)/i.test(name)) return 'hybrid';
  if (remote) return 'remote';
  return ONSITE_NAME.test(name) ? 'onsite' : null;
}

/** A location may also be no place at all. */
const readPlace = (place: string) =>
  readName(place) ?? (/^(?:globally )?(?:distributed|worldwide|global)$/i.test(place.trim()) ? 'remote' : null);

/** "Remote,Warszawa, Poland": a tag of a job board beside a town, which says less than the post itself. */
const isMixed = (place: string) => /(?:^|,)remote,[^,\s]|[^,\s],remote$/i.test(place.trim());
const saysRemote = ({ arrangement, weight }: ArrangementCue) => arrangement === 'remote' && weight >= 3;

/** Work on hardware is done where the hardware stands, once the post speaks of on-site work at all. */
const HANDS_ON = 'data-center-technician';
const ON_SITE = /\bon-? ?site\b/i;

const fromField = ({ place }: Field, value: WorkArrangement): Stated<WorkArrangement> => statedInField(value, place);

/** The cues that bear the verdict, strongest first, and the verdict. */
function weigh(cues: readonly ArrangementCue[]): { verdict: WorkArrangement; cues: ArrangementCue[] } | null {
  const strongest = (arrangement: WorkArrangement) =>
    cues.reduce((weight, cue) => (cue.arrangement === arrangement ? Math.max(weight, cue.weight) : weight), 0);
  const remote = strongest('remote');
  const hybrid = strongest('hybrid');
  const onsite = strongest('onsite');
  let verdict: WorkArrangement | null = null;
  if (onsite >= 3 && remote < 3) verdict = 'onsite';
  else if (remote >= 3 && (hybrid < 3 || remote > 3)) verdict = 'remote';
  else if (hybrid >= 2) verdict = 'hybrid';
  else if (remote >= 2 && onsite < 2) verdict = 'remote';
  else if (onsite >= 2) verdict = 'onsite';
  else if (remote >= 2) verdict = 'remote';
  else if (hybrid >= 1) verdict = 'hybrid';
  else if (onsite >= 1 && remote === 0) verdict = 'onsite';
  if (!verdict) return null;
  const bearing = cues.filter(({ arrangement }) => arrangement === verdict);
  return { verdict, cues: bearing.sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, 3) };
}

/**
 * Where a post says that the work is done: its field, else its title, its location, its text. A policy of so many days
 * in the office that the text states holds against "Remote" among the locations.
 */
export function readWorkArrangement(post: JobPost, title: TitleReading): Stated<WorkArrangement> | null {
  if (post.workArrangement) return statedInField(post.workArrangement.value, post.workArrangement.place);
  const inTitle = readName(title.text);
  if (inTitle) return post.title ? fromField(post.title, inTitle) : statedInField(inTitle, null);
  const cues = findArrangementCues(post.text);
  const inLocation = post.location ? readPlace(post.location.value) : null;
  if (inLocation && post.location) {
    const least = isMixed(post.location.value) && !cues.some(saysRemote) ? 2 : 3;
    const policy: readonly Range[] = cues.filter(
      ({ arrangement, weight }) => arrangement === 'hybrid' && weight >= least,
    );
    if (inLocation === 'remote' && policy.length > 0) return statedInText(post, 'hybrid', policy.slice(0, 3));
    return fromField(post.location, inLocation);
  }
  const weighed = weigh(cues);
  if (!weighed && title.role === HANDS_ON) {
    const onsite = ON_SITE.exec(post.text);
    return onsite && statedInText(post, 'onsite', [{ start: onsite.index, end: onsite.index + onsite[0].length }]);
  }
  return weighed && statedInText(post, weighed.verdict, weighed.cues);
}
