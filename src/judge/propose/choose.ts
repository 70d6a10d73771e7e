import type { Capability } from '../../catalogue/capability.ts';
import { roleById } from '../../catalogue/roles.ts';
import { SIDE_CAPABILITIES } from '../../data/capabilities/reach.ts';
import { DATABASE_ROLES } from '../../data/capabilities/tool-purposes.ts';
import type { ToolMention } from '../../model/analysis.ts';
import { CAPABILITIES, capabilityById, capabilityOrder } from '../../catalogue/capabilities.ts';
import { familiesIn, speaksOf } from '../work/cues.ts';
import { capabilityOf, isQueryLanguage, othersOf } from '../../catalogue/purposes.ts';
import { TURNS } from './turns.ts';
import { reaches, speaksTo, type Work } from '../work/work.ts';
import { savesNoWork } from './written.ts';

/** Words before the tools weigh as much as another tool. */
const CUE = 1.1;
/** Who lists a query language beside another is about the other. */
const QUERY = 0.9;
/** So many tools of other kinds may stand beside one of the kind that a list is about, and two more for each further one. */
const FEW = 3;

const databaseRoles: ReadonlySet<string | null> = new Set(DATABASE_ROLES);
const side: ReadonlySet<string> = new Set(SIDE_CAPABILITIES);

/** A tool, and whether it is what the others belong to or run on: "AWS (EC2, S3)", "on AWS". */
export interface ListedTool {
  readonly tool: ToolMention;
  readonly within: boolean;
  /** Whether its parts follow it: "AWS (EC2, S3)". */
  readonly holds: boolean;
}

/** What a list of tools is about. */
export interface Choice {
  readonly capability: Capability;
  /** Whether the words before the tools say of all of them that they are of that kind: "monitoring tools such as …". */
  readonly alike: boolean;
  /** What in the words around the tools turned them to another capability; null where nothing did. */
  readonly heard: RegExp | null;
}

/**
 * The capability that most of the tools serve, the words before them (`lead`) counted in. Tools of one family count
 * together. Between equals the one comes first that the role is about, then the one that says more of the work than where
 * it runs or how it is written, then the first of the post.
 */
export function chooseCapability(
  listed: readonly ListedTool[],
  around: { readonly lead: string; readonly tail: string; readonly heads: boolean },
  work: Work,
): Choice | null {
  const { roleId } = work;
  const tools = toolsIn(listed, roleId);
  const families = familiesOf(leadingParts(listed, roleId) ?? tools, tools, roleId);
  // "ServiceNow, eMASS and other GRC tools" says of what kind they are behind them.
  const cued = familiesIn(/\b(?:other|similar)\b/i.test(around.tail) ? `${around.lead} ${around.tail}` : around.lead);
  const queries = asksForQueriesOnly(tools, roleId) && !databaseRoles.has(roleId);
  const best = mostServed(families, around, cued, queries, roleId);
  if (!best) return null;
  const services = servicesOfCloud(listed, families, best.count, roleId);
  if (services) {
    // "Linux, VMware, AWS (EC2, S3)": what stands before the cloud is none of its services.
    const [start] = listed;
    const alike = start !== undefined && /^cloud-/.test(capabilityOf(start.tool, roleId)?.family ?? '');
    return reaches(services, work) && speaksTo(services, roleId) ? { capability: services, alike, heard: null } : null;
  }
  const { capability } = best;
  const meaning = meaningOf(capability, tools, `${around.lead} ${around.tail}`, work);
  if (!meaning || isOfTooMany(best, families, tools.length, cued)) return null;
  // Few who ask for SQL want a database run; what they want then only the words around it tell.
  if (!meaning.other && queries && capability.family === 'database' && roleId !== 'it-support-specialist') return null;
  const own = families.get(capability.family)?.length ?? 0;
  return {
    capability: turned(capability, meaning.other),
    alike:
      around.heads &&
      cued.has(capability.family) &&
      // "streaming and database technologies such as …" are of two kinds.
      ![...families.keys()].some((name) => name !== capability.family && cued.has(name)) &&
      (3 * own >= tools.length || capability.tools === 'in') &&
      canBeAlike(capability, tools),
    heard: meaning.heard,
  };
}

/** The capabilities that tools serve, by family, one for each tool. */
type Families = ReadonlyMap<string, readonly Capability[]>;

/** Each tool once. "Kubernetes on AWS, GCP or Azure": where things run is not what the list is about, if it names anything else. */
function toolsIn(listed: readonly ListedTool[], roleId: string | null): ToolMention[] {
  const things = listed.filter(({ tool, within }) => !within || capabilityOf(tool, roleId)?.id !== CLOUD);
  const about = things.some(({ tool }) => capabilityOf(tool, roleId)) ? things : listed;
  return distinct(about.map(({ tool }) => tool));
}

/** The families of some tools; what any tool of the list serves beside its own counts for those. */
function familiesOf(tools: readonly ToolMention[], all: readonly ToolMention[], roleId: string | null): Families {
  const families = new Map<string, Capability[]>();
  for (const tool of tools) {
    const capability = capabilityOf(tool, roleId);
    if (capability) families.set(capability.family, [...(families.get(capability.family) ?? []), capability]);
  }
  for (const tool of all) {
    const own = capabilityOf(tool, roleId)?.family;
    for (const other of othersOf(tool)) if (other.family !== own) families.get(other.family)?.push(other);
  }
  return families;
}

/** A capability with how much of a list is about its family. */
interface Served {
  readonly capability: Capability;
  readonly count: number;
}

function mostServed(
  families: Families,
  { lead, tail }: { readonly lead: string; readonly tail: string },
  cued: ReadonlySet<string | undefined>,
  queries: boolean,
  roleId: string | null,
): Served | null {
  const rank = rankFor(roleId);
  let best: (Served & { readonly rank: number }) | null = null;
  for (const [name, family] of families) {
    const count = family.length * (queries && name === 'database' ? QUERY : 1) + (cued.has(name) ? CUE : 0);
    const meant = spokenIn(lead, family, rank) ?? spokenIn(tail, family, rank);
    const found = { capability: meant ?? mostFrequent(family, rank), count, rank: Math.min(...family.map(rank)) };
    if (!best || found.count > best.count || (found.count === best.count && found.rank < best.rank)) best = found;
  }
  return best;
}

/** Whether a list names so many kinds of things that the result of one would not do it justice. */
function isOfTooMany(
  { capability: { id, family }, count }: Served,
  families: Families,
  tools: number,
  cued: ReadonlySet<string | undefined>,
): boolean {
  const own = families.get(family)?.length ?? 0;
  if (tools - own > 2 * own + FEW) return true;
  // Not where the words before it say of what it is.
  if (!cued.has(family) && families.size >= MANY && 3 * own <= tools) return true;
  if (side.has(id) && 2 * own < tools) return true;
  return own === 1 && count === 1 && families.size >= MIXED;
}

/** What tools are for beside what they are: the capability whose sentences hold, and the words that said so. */
interface Meaning {
  readonly other: Capability | undefined;
  readonly heard: RegExp | null;
}

/** Reads from the title's trade and the words around them what tools of a capability are for; null where no sentence holds. */
function meaningOf(capability: Capability, tools: readonly ToolMention[], words: string, work: Work): Meaning | null {
  const { roleId, trade } = work;
  const traded = trade?.turn(capability, words);
  if (traded === null || (!traded && (trade?.only || !reaches(capability, work)))) return null;
  const turn = traded ? undefined : TURNS.find((row) => row.applies(capability, words, roleId));
  if (turn?.capability === null) return null;
  const other = traded ?? turn?.capability;
  if (!speaksTo(other ?? capability, roleId)) return null;
  if (!other && savesNoWork(capability, tools, words, roleId)) return null;
  return { other, heard: turn?.heard() ?? null };
}

/** "Java, including Spring and Maven": parts of a language are about it; null where the first tool is none, or holds none. */
function leadingParts([first]: readonly ListedTool[], roleId: string | null): readonly ToolMention[] | null {
  return first?.holds && capabilityOf(first.tool, roleId)?.family === 'code' ? [first.tool] : null;
}

/** The capability with the sentences of another; one of its own family speaks of the tools as the other does. */
const turned = (capability: Capability, other: Capability | undefined): Capability =>
  !other || other.family === capability.family ? (other ?? capability) : { ...capability, outcomes: other.outcomes };

/** The one of a family that some words speak of. */
const spokenIn = (words: string, family: readonly Capability[], rank: (capability: Capability) => number) => {
  const spoken = family.filter((capability) => speaksOf(words, capability));
  // "source control, CI/CD (Git, Jenkins, Harness)": of two that are spoken of, the one that more tools serve.
  return spoken[0]?.family === 'delivery' ? mostFrequent(spoken, rank) : (spoken[0] ?? siblingIn(words, family));
};

/** "source control, specifically in Azure DevOps": what of a family the words before the tools name, none of which serves it first. */
function siblingIn(lead: string, [first]: readonly Capability[]): Capability | undefined {
  if (!first || !SIBLINGS.has(first.family)) return undefined;
  return CAPABILITIES.find((other) => other.family === first.family && speaksOf(lead, other));
}

/** Families whose tools do the work of their siblings as well. */
const SIBLINGS: ReadonlySet<string> = new Set(['delivery', 'observability']);

/** Of so many families one each, none of which the words before the tools speak of, a list is about none. */
const MIXED = 3;
/** Of so many families, a list that is about one has more than a third of its tools from it. */
const MANY = 4;

const runsThings = (capability?: Capability) => capability?.tools === 'on' || capability?.family === SERVICES;

/** "in Python or SQL" reads well, "in Python or Django" does not, nor does "on Azure or Wiz". */
const canBeAlike = ({ tools: before }: Capability, tools: readonly ToolMention[]) =>
  before === 'with' ||
  (before === 'on' && tools.every(({ capability }) => runsThings(capabilityById(capability)))) ||
  (before === 'in' && tools.every((tool) => isQueryLanguage(tool) || LANGUAGES.has(tool.capability)));

const LANGUAGES: ReadonlySet<string> = new Set(['programming-language', 'scripting-language']);

/**
 * "AWS (EC2, S3, Route 53)", or such services alone: no one kind of them is what the list is about, but the cloud that they
 * are part of. Null for other lists.
 */
function servicesOfCloud(
  listed: readonly ListedTool[],
  families: Families,
  most: number,
  roleId: string | null,
): Capability | null {
  const services = families.get(SERVICES) ?? [];
  const kinds = new Set(services.map(({ id }) => id)).size;
  const parent = listed.some(({ tool, holds }) => holds && capabilityOf(tool, roleId)?.id === CLOUD);
  const parts = listed.length - 1;
  const mixed = parent && parts >= 2 && most <= parts / 2;
  const named = kinds >= 2 && listed.some(({ tool }) => capabilityOf(tool, roleId)?.id === CLOUD);
  const cloud = capabilityById(CLOUD);
  if (!cloud || !(mixed || named || (kinds >= 3 && services.length >= most))) return null;
  return { ...cloud, family: SERVICES, tools: 'with' };
}

const CLOUD = 'cloud-platform';
const SERVICES = 'cloud-services';

/** Whether all that is named of databases are the languages in which one asks them. */
function asksForQueriesOnly(tools: readonly ToolMention[], roleId: string | null): boolean {
  return tools.every((tool) => isQueryLanguage(tool) || capabilityOf(tool, roleId)?.family !== 'database');
}

function rankFor(roleId: string | null): (capability: Capability) => number {
  const order = roleId === null ? [] : (roleById(roleId)?.capabilities ?? []);
  return (capability) => {
    const at = order.indexOf(capability.id);
    return (capability.tools === 'with' ? 0 : 0.5) + (at < 0 ? 1 : at / 100);
  };
}

function mostFrequent(capabilities: readonly Capability[], rank: (capability: Capability) => number): Capability {
  const counts = new Map<Capability, number>();
  for (const capability of capabilities) counts.set(capability, (counts.get(capability) ?? 0) + 1);
  const order = ([one, often]: [Capability, number], [other, times]: [Capability, number]) =>
    times - often || rank(one) - rank(other) || capabilityOrder(one) - capabilityOrder(other);
  return [...counts].sort(order)[0]?.[0] as Capability;
}

/** Each tool once, in the order of the post. */
function distinct(tools: readonly ToolMention[]): ToolMention[] {
  return [...new Map(tools.toReversed().map((tool) => [tool.name, tool])).values()].toReversed();
}
