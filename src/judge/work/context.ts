import { OUTSIDE } from '../../model/kinds.ts';
import type { Analysis } from '../../model/analysis.ts';
import { SYSTEMS_OF_ROLES } from '../../data/capabilities/reach.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import { workOf, workRole } from './work.ts';

/** What an outcome sentence takes from the post; each has a wording that holds for any post. */
export interface Context {
  /** A plural: "production systems", "400+ servers". */
  readonly systems: string;
  /** A plural: "users", "employees". */
  readonly users: string;
  /** A singular with its article: "the campus network". */
  readonly network: string;
  /** "99.95%", or a blank. */
  readonly uptime: string;
}

const SYSTEMS =
  /\b(?:(?:over|about|more than) )?((?:\d{2,6}|\d{1,3}(?:,\d{3})+)\+? (?:servers|virtual machines|VMs|clusters|databases|nodes|hosts)|(?:production|clinical|trading|banking|customer-facing|client-facing|student|patient|mission[- ]critical|business[- ]critical|point-of-sale|payment|safety-critical|real-time|hybrid[- ]cloud) (?:systems|services|platforms|workloads|applications|environments))\b/gi;
const NETWORK =
  /\b(campus|corporate|enterprise|global|hospital|branch|store|warehouse|data cent(?:er|re)|backbone|wide[- ]area|plant|regional|national) network\b(?! (?:engineer|admin|operat|architect|security|and|team|support|technic|infra|of\b))/gi;
const USERS =
  /(?<!\b(?:office|microsoft|m|o)[ -]?)\b((?:(?:\d{2,6}|\d{1,3}(?:,\d{3})+)\+? (?:end[- ]users|users|employees|students|staff members))|students|clinicians|faculty and staff|students and staff|students and faculty|employees|end[- ]users)\b/gi;
const UPTIME = /\b(9\d(?:\.\d{1,5})?) ?%/g;
const ABOUT_UPTIME = /\b(?:uptime|availab|reliab|SLAs?\b|SLOs?\b|service levels?)/i;

const known = new WeakMap<Analysis, Context>();

/** Reads the post's own words for what the work is about: from its duties and outcomes, never from its boilerplate. */
export function contextOf(post: JobPost, analysis: Analysis): Context {
  let context = known.get(analysis);
  if (!context) {
    const work = workOf(post, analysis).filter(({ section }) => section !== 'company' && section !== 'benefits');
    const first = (pattern: RegExp) => {
      for (const { text } of work) for (const match of text.matchAll(pattern)) return match[1]?.toLowerCase();
      return undefined;
    };
    const network = first(NETWORK);
    context = {
      systems: first(SYSTEMS)?.replace(/\bvms\b/, 'VMs') ?? systemsOf(workRole(analysis) ?? undefined),
      // Who makes a product makes it for others than the colleagues of whom the post speaks.
      users: (analysis.role.suggested[0]?.id === OUTSIDE ? undefined : first(USERS)) ?? 'users',
      network: network ? `the ${network} network` : 'the network',
      uptime: uptimeIn(work) ?? '[target]%',
    };
    known.set(analysis, context);
  }
  return context;
}

const bySystems: Readonly<Record<string, string>> = SYSTEMS_OF_ROLES;

const systemsOf = (role = '') => bySystems[role] ?? 'production systems';

function uptimeIn(work: readonly Statement[]): string | undefined {
  for (const { text } of work) {
    if (!ABOUT_UPTIME.test(text)) continue;
    for (const [, figure] of text.matchAll(UPTIME)) return `${figure}%`;
  }
  return undefined;
}
