import { CERTIFICATIONS } from '../../data/certifications.ts';
import type { Stated } from '../../model/analysis.ts';
import type { SectionKind } from '../../model/kinds.ts';
import type { JobPost, Range } from '../../model/post.ts';
import { type Phrase, PhraseAutomaton, type PhraseHit } from '../../words/phrase-automaton.ts';
import { clauseAround, sectionAt, statementAt } from './clauses.ts';
import { wishAt } from './preferred.ts';
import { statedInText } from './stated.ts';

/** What the facts need to know of one spelling of a certification. */
interface Spelling {
  readonly name: string;
  readonly spelling: string;
  /** Counts only beside a word such as "certification", or beside a certification that needs none. */
  readonly cued: boolean;
  /** Counts only with the capitals of the table. */
  readonly exact: boolean;
  /** The bare name of a vendor or a product. */
  readonly bare: boolean;
  readonly vendor: string;
  /** "Some certification of this vendor", which a named one in the same clause makes redundant. */
  readonly any: boolean;
}

interface Row {
  readonly name: string;
  readonly vendor: string;
  readonly level: string;
  readonly aliases: readonly string[];
  readonly cued?: readonly string[];
  readonly exact?: readonly string[];
}

const CUE = /\b(?:certif|accredit|credential|licen[sc]|qualification)/i;
const VENDOR_REACH = 64;
const CERTIFY = /\b(?:certif|accredit)/i;
const CERTIFY_ALL = /\b(?:certif|accredit)[a-z]*(?:\(s\))?/gi;
/** Words that may stand in a list of vendors, and one that may not. */
const JOINING =
  /\b(?:and|or|in|such|as|like|from|for|of|one|e\.g\.?|cloud|professional|associate|level|expert|relevant|platform|services|industry)\b/gi;
const BETWEEN = /(?<![A-Za-z])[a-z]{2,}/;
const ONLY_TRAINING =
  /\b(?:reimburse|pay for|paid|sponsor|tuition|we (?:offer|support|provide|encourage)|opportunit\w+ to|study|courses)\b/i;
/** After a certification, its own preference: "CCNA (preferred)", "CCNA required, CCNP preferred". */
const REQUIRED = /\b(?:required|mandatory|must|minimum)\b/i;

let automaton: PhraseAutomaton | null = null;

function spellingsOf({ name, vendor, level, aliases, cued, exact }: Row): Phrase<Spelling>[] {
  return [name, ...aliases].map((spelling) => ({
    list: 'certification',
    phrase: spelling,
    value: {
      name,
      spelling,
      cued: cued?.includes(spelling) ?? false,
      exact: exact?.includes(spelling) ?? false,
      bare: (cued?.includes(spelling) ?? false) && level === 'any' && spelling !== name,
      vendor,
      any: level === 'any',
    },
  }));
}

function book(): PhraseAutomaton {
  automaton ??= new PhraseAutomaton((CERTIFICATIONS as readonly Row[]).flatMap(spellingsOf));
  return automaton;
}

/** "Security certifications such as CISSP": the field of a certification, not a vendor. */
const FIELDS: ReadonlySet<string> = new Set([
  'Security certification',
  'Cloud certification',
  'Network certification',
  'Linux certification',
]);

interface Hit extends Range {
  readonly spelling: Spelling;
  readonly clause: Range;
}

/** The end of a hit with the plus sign that its spelling ends in, or null where the text lacks the sign. */
function endOf(text: string, hit: PhraseHit<Spelling>): number | null {
  // "CompTIA Network" is sure by itself; "Network" is one only with its sign.
  if (!/^[^ ]+ ?\+$/.test(hit.value.spelling)) return hit.end;
  const plus = /^ ?\\?\+/.exec(text.slice(hit.end, hit.end + 3));
  if (plus) return hit.end + plus[0].length;
  return text.charAt(hit.end - 1) === '+' ? hit.end : null;
}

function findHits(post: JobPost): Hit[] {
  const { text, words } = post;
  const hits: Hit[] = [];
  for (const hit of (book().match(words).get('certification') ?? []) as readonly PhraseHit<Spelling>[]) {
    const end = endOf(text, hit);
    if (end === null) continue;
    if (hit.value.exact && !text.startsWith(hit.value.spelling.replace(/ ?\+$/, ''), hit.start)) continue;
    hits.push({ spelling: hit.value, start: hit.start, end, clause: clauseAround(text, hit.start, end) });
  }
  return hits;
}

/** Whether only a list of names stands between a vendor and a word for certification: "AWS, GCP or Azure certifications". */
function certifiedBeside(text: string, { start, end, clause }: Hit): boolean {
  const tail = text.slice(end, Math.min(clause.end, end + VENDOR_REACH));
  const next = tail.search(CERTIFY);
  if (next >= 0 && onlyNames(tail.slice(0, next))) return true;
  const head = text.slice(Math.max(clause.start, start - VENDOR_REACH), start);
  let last: RegExpExecArray | null = null;
  for (const found of head.matchAll(CERTIFY_ALL)) last = found;
  return last !== null && onlyNames(head.slice(last.index + last[0].length));
}

const onlyNames = (between: string): boolean => !BETWEEN.test(between.replace(JOINING, ' '));

/** Whether another hit that `fits` stands in the clause of the hit at `index`; looks no further than the clause. */
function neighbour(hits: readonly Hit[], index: number, fits: (other: Spelling) => boolean): boolean {
  const { clause } = hits[index] as Hit;
  for (let at = index - 1; at >= 0 && (hits[at] as Hit).start >= clause.start; at--) {
    if (fits((hits[at] as Hit).spelling)) return true;
  }
  for (let at = index + 1; at < hits.length && (hits[at] as Hit).start < clause.end; at++) {
    if (fits((hits[at] as Hit).spelling)) return true;
  }
  return false;
}

/** Whether the hit at `index` names a certification where it stands, not a job, a product or a field. */
function counts(text: string, hits: readonly Hit[], index: number): boolean {
  const hit = hits[index] as Hit;
  if (!hit.spelling.cued) return true;
  if (hit.spelling.bare) return certifiedBeside(text, hit);
  return CUE.test(text.slice(hit.clause.start, hit.clause.end)) || neighbour(hits, index, ({ cued }) => !cued);
}

/** Whether a certification of the same vendor, or any where only a field is named, stands in the same clause. */
function named(hits: readonly Hit[], index: number): boolean {
  const { vendor, name } = (hits[index] as Hit).spelling;
  return neighbour(hits, index, (other) => !other.any && (other.vendor === vendor || FIELDS.has(name)));
}

/** Unlike for years, "Preferred certifications" in a list of demands is meant for what stands under it. */
function sectionOf(post: JobPost, offset: number): SectionKind {
  return statementAt(post.statements, offset)?.section ?? sectionAt(post, offset);
}

function isPreferred(post: JobPost, { start, end, clause }: Hit): boolean {
  const head = post.text.slice(clause.start, start);
  const tail = post.text.slice(end, clause.end);
  const section = sectionOf(post, start);
  // "CCNA is a must, with CCNP preferred": each word of demand or wish speaks of what stands nearest before it.
  const next = tail.search(REQUIRED);
  const wish = wishAt(tail);
  if (next >= 0 && (wish < 0 || next < wish) && !/\bnot\s*$/i.test(tail.slice(0, next))) return false;
  return section === 'preferred' || wish >= 0 || wishAt(head.slice(-120)) >= 0;
}

/** Certifications that a post names, each once under the name of the table, as demanded or as wished for. */
export function readCertifications(post: JobPost): { required: Stated<string>[]; preferred: Stated<string>[] } {
  const all = findHits(post);
  const hits = all.filter((_, index) => counts(post.text, all, index));
  const found = new Map<string, { preferred: boolean; ranges: Range[] }>();
  hits.forEach((hit, index) => {
    const section = sectionAt(post, hit.start);
    const training = ONLY_TRAINING.test(post.text.slice(hit.clause.start, hit.clause.end));
    if (section === 'equal-opportunity' || (section === 'benefits' && (training || hit.spelling.any))) return;
    if (hit.spelling.any && (training || named(hits, index))) return;
    const preferred = isPreferred(post, hit);
    const before = found.get(hit.spelling.name);
    if (!before) found.set(hit.spelling.name, { preferred, ranges: [{ start: hit.start, end: hit.end }] });
    else {
      before.preferred &&= preferred;
      before.ranges.push({ start: hit.start, end: hit.end });
    }
  });
  const required: Stated<string>[] = [];
  const preferred: Stated<string>[] = [];
  for (const [name, entry] of found)
    (entry.preferred ? preferred : required).push(statedInText(post, name, entry.ranges));
  return { required, preferred };
}
