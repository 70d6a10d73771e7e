import type { Capability } from '../../catalogue/capability.ts';
import { roleById } from '../../catalogue/roles.ts';
import { toolSpelled } from '../../catalogue/tools.ts';
import { CAPABILITY_CUES, CAPABILITY_TURNS, OTHER_TRADES, ROLE_TURNS, TRADES } from '../../data/capabilities/cues.ts';
import {
  FACE_FAMILIES,
  FACE_MAKERS,
  MAKERS,
  NO_MAKERS,
  NOT_FOR_ROLES,
  ONLY_FOR_ROLES,
  OUTSIDE_INFRASTRUCTURE,
  PLAIN_TITLE_WORDS,
  SELLERS,
  SIDE_CAPABILITIES,
  SOFTWARE_MAKERS,
  SYSTEM_LANGUAGES,
  TITLE_PADDING,
} from '../../data/capabilities/reach.ts';
import { ALSO_SERVES, DATABASE_ROLES, QUERY_LANGUAGES, TOOL_PURPOSES } from '../../data/capabilities/tool-purposes.ts';
import type { ToolMention } from '../../model/analysis.ts';
import { CAPABILITIES, capabilityById, capabilityOrder } from './capabilities.ts';
import { tradeOf } from './trade.ts';

const purposes: Readonly<Record<string, string | null>> = TOOL_PURPOSES;

/** What tools of a capability are for in posts of a role. */
const roleTurns: Readonly<Record<string, readonly { readonly roles: readonly string[]; readonly outcomes: string }[]>> =
  ROLE_TURNS;

/** What a tool is for in a checklist of a role; undefined for one that serves whatever one likes. */
export function capabilityOf(tool: ToolMention, roleId: string | null): Capability | undefined {
  const purpose = Object.hasOwn(purposes, tool.name) ? purposes[tool.name] : tool.capability;
  if (!purpose) return undefined;
  const turn = roleId === null ? undefined : roleTurns[purpose]?.find(({ roles }) => roles.includes(roleId));
  return capabilityById(turn?.outcomes ?? purpose);
}

const alsoServes: Readonly<Record<string, readonly string[]>> = ALSO_SERVES;

/** What else a tool may be for, where the list is about that. */
const othersOf = ({ name }: ToolMention): Capability[] =>
  Object.hasOwn(alsoServes, name) ? (alsoServes[name] ?? []).flatMap((id) => capabilityById(id) ?? []) : [];

/** Whether a tool is of a family, first of all or among other uses. */
export const isOfFamily = (tool: ToolMention, roleId: string | null, family: string): boolean =>
  capabilityOf(tool, roleId)?.family === family || othersOf(tool).some((other) => other.family === family);

/** Words before the tools weigh as much as another tool. */
const CUE = 1.1;
/** Who lists a query language beside another is about the other. */
const QUERY = 0.9;
/** So many tools of other kinds may stand beside one of the kind that a list is about, and two more for each further one. */
const FEW = 3;

const queryLanguages: ReadonlySet<string> = new Set(QUERY_LANGUAGES);
const databaseRoles: ReadonlySet<string | null> = new Set(DATABASE_ROLES);

/** Whether one asks databases questions in it. */
export const isQueryLanguage = ({ name }: ToolMention): boolean => queryLanguages.has(name);

/** What the post is about. */
export interface Work {
  readonly roleId: string | null;
  readonly title: string | null;
}

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
  // "Kubernetes on AWS, GCP or Azure": where things run is not what the list is about, if it names anything else.
  const things = listed.filter(({ tool, within }) => !within || capabilityOf(tool, roleId)?.id !== CLOUD);
  const tools = distinct(
    (things.some(({ tool }) => capabilityOf(tool, roleId)) ? things : listed).map(({ tool }) => tool),
  );
  const families = new Map<string, Capability[]>();
  for (const tool of leadingParts(listed, roleId) ?? tools) {
    const capability = capabilityOf(tool, roleId);
    if (!capability) continue;
    const family = families.get(capability.family) ?? [];
    family.push(capability);
    families.set(capability.family, family);
  }
  for (const tool of tools) {
    const own = capabilityOf(tool, roleId)?.family;
    for (const other of othersOf(tool)) if (other.family !== own) families.get(other.family)?.push(other);
  }
  // "ServiceNow, eMASS and other GRC tools" says of what kind they are behind them.
  const cued = familiesIn(/\b(?:other|similar)\b/i.test(around.tail) ? `${around.lead} ${around.tail}` : around.lead);
  const queries = asksForQueriesOnly(tools, roleId) && !databaseRoles.has(roleId);
  const rank = rankFor(roleId);
  let best: { capability: Capability; count: number; rank: number } | null = null;
  for (const [name, family] of families) {
    const count = family.length * (queries && name === 'database' ? QUERY : 1) + (cued.has(name) ? CUE : 0);
    const meant = spokenIn(around.lead, family, rank) ?? spokenIn(around.tail, family, rank);
    const found = { capability: meant ?? mostFrequent(family, rank), count, rank: Math.min(...family.map(rank)) };
    if (!best || found.count > best.count || (found.count === best.count && found.rank < best.rank)) best = found;
  }
  if (!best) return null;
  const services = servicesOfCloud(listed, families, best.count, roleId);
  if (services) {
    // "Linux, VMware, AWS (EC2, S3)": what stands before the cloud is none of its services.
    const [start] = listed;
    const alike = start !== undefined && /^cloud-/.test(capabilityOf(start.tool, roleId)?.family ?? '');
    return reaches(services, work) ? { capability: services, alike, heard: null } : null;
  }
  const trade = tradeOf(work);
  const words = `${around.lead} ${around.tail}`;
  const traded = trade?.turn(best.capability, words);
  if (traded === null) return null;
  if (trade?.only ? !traded : !reaches(best.capability, work)) return null;
  const own = families.get(best.capability.family)?.length ?? 0;
  // A list of everything is about nothing: one result would not do it justice.
  if (tools.length - own > 2 * own + FEW) return null;
  // Nor is a long list of many kinds, unless the words before it say of what it is.
  if (!cued.has(best.capability.family) && families.size >= MANY && 3 * own <= tools.length) return null;
  if (side.has(best.capability.id) && 2 * own < tools.length) return null;
  if (own === 1 && best.count === 1 && families.size >= MIXED) return null;
  const turn = traded ? undefined : turns.find((row) => row.applies(best.capability, words, roleId));
  // Few who ask for SQL want a database run; what they want then only the words around it tell.
  if (!turn && queries && best.capability.family === 'database' && !makesQueries(work)) return null;
  const written = traded || turn ? null : writtenIn(best.capability, tools, words, work);
  if (written === 'nothing') return null;
  return {
    capability: turned(best.capability, traded ?? turn?.capability ?? written?.capability),
    alike:
      around.heads &&
      cued.has(best.capability.family) &&
      // "streaming and database technologies such as …" are of two kinds.
      ![...families.keys()].some((name) => name !== best.capability.family && cued.has(name)) &&
      (3 * own >= tools.length || best.capability.tools === 'in') &&
      canBeAlike(best.capability, tools),
    heard: traded ? null : (turn?.heard ?? null),
  };
}

/**
 * What languages are asked for to write, where neither the title nor the words around them say so: `nothing` that a sentence
 * here speaks of, or software; null where it is what saves work.
 */
function writtenIn(
  { family }: Capability,
  tools: readonly ToolMention[],
  words: string,
  { roleId, title }: Work,
): 'nothing' | { readonly capability: Capability | undefined } | null {
  if (family !== 'code' || SAVES_WORK.test(words)) return null;
  if (roleId === 'not-infrastructure') return makesSoftware(title) || SOFTWARE.test(words) ? null : 'nothing';
  const languages = tools.filter(({ capability }) => capabilityById(capability)?.family === 'code');
  const ofSystems = languages.filter(({ name }) => systemLanguages.has(name));
  if (2 * ofSystems.length < languages.length) return null;
  if (roleId !== null && TOILERS.has(roleId)) return null;
  return roleId === 'security-engineer' ? 'nothing' : { capability: capabilityById('software-development') };
}

/** Roles that write in any language what saves them work. */
const TOILERS: ReadonlySet<string> = new Set(['site-reliability-engineer', 'devops-engineer']);

const SAVES_WORK = /\b(?:automat|script|tool(?!s? such|s? like|s? including))/i;
const SOFTWARE =
  /\b(?:software|application|web|full[- ]?stack|back-?end|front-?end) (?:engineering|development)\b|\bdeveloping (?:in|with)\b/i;
const systemLanguages: ReadonlySet<string> = new Set(SYSTEM_LANGUAGES);

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
  families: ReadonlyMap<string, readonly Capability[]>,
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

/** Whether who is asked for a query language writes queries that have to be fast, or answers for those of others. */
const makesQueries = ({ roleId, title }: Work) =>
  roleId === 'it-support-specialist' || (roleId === 'not-infrastructure' && makesSoftware(title));

/** Whether all that is named of databases are the languages in which one asks them. */
function asksForQueriesOnly(tools: readonly ToolMention[], roleId: string | null): boolean {
  return tools.every((tool) => isQueryLanguage(tool) || capabilityOf(tool, roleId)?.family !== 'database');
}

const side: ReadonlySet<string> = new Set(SIDE_CAPABILITIES);
const outside: ReadonlySet<string> = new Set(OUTSIDE_INFRASTRUCTURE);

const maker = new RegExp(`\\b(?:${MAKERS.join('|')})s?\\b`, 'i');
const noMaker = new RegExp(`\\b(?:${NO_MAKERS.join('|')})\\b`, 'i');
const plainTitles: ReadonlySet<string> = new Set([...PLAIN_TITLE_WORDS, ...TITLE_PADDING]);
const faceMaker = new RegExp(`\\b(?:${FACE_MAKERS.join('|')})\\b`, 'i');
const faceFamilies: ReadonlySet<string> = new Set(FACE_FAMILIES);
const sellers = new RegExp(`\\b(?:${SELLERS.join('|')})\\b`, 'i');

const software = new RegExp(`\\b(?:${SOFTWARE_MAKERS.join('|')})s?\\b`, 'i');

/** Whether the work under a title is the making of software; a post without one may be about anything. */
export const makesSoftware = (title: string | null): boolean => title !== null && software.test(title);

/** Whether anybody here knows what tools are for in some work: in infrastructure always, outside it under a plain title. */
export const isKnownWork = (work: Work): boolean =>
  work.roleId !== 'not-infrastructure' ||
  work.title === null ||
  (maker.test(work.title) && !noMaker.test(work.title) && isPlain(work.title, work));

/** Whether a title says nothing of the work but that software is made, with which tools, and a trade that is known here. */
const isPlain = (title: string, work: Work) =>
  [...(tradeOf(work)?.without(title) ?? title).matchAll(/[\p{L}+#]+(?:[.-]+[\p{L}+#]+)*/gu)].every(
    ([word]) => plainTitles.has(word.toLowerCase()) || toolSpelled(word)?.isTool === true,
  );

/** Whether the sentences of a capability hold for the work. */
function reaches({ id, family }: Capability, work: Work): boolean {
  const { roleId, title } = work;
  const only: readonly string[] | undefined = ONLY_FOR_ROLES[id as keyof typeof ONLY_FOR_ROLES];
  if (roleId === 'not-infrastructure')
    return outside.has(id) && (faceFamilies.has(family) || !faceMaker.test(title ?? ''));
  if (roleId === 'security-engineer' && sellers.test(title ?? '')) return false;
  // Who helps the customers of one product uses office software as everyone does.
  if (id === 'office' && /\bcustomer\b/i.test(title ?? '')) return false;
  const never: readonly string[] = NOT_FOR_ROLES[roleId as keyof typeof NOT_FOR_ROLES] ?? [];
  return !never.includes(id) && (!only || (roleId !== null && only.includes(roleId)));
}

/** Capabilities whose tools serve another one, where the words around them say so. */
const turns = CAPABILITY_TURNS.map(({ of, words, outcomes, ...row }) => {
  const pattern = new RegExp(`\\b(?:${words.join('|')})`, 'i');
  const unless = 'unless' in row ? new RegExp(`\\b(?:${row.unless.join('|')})`, 'i') : null;
  const except: readonly (string | null)[] = 'except' in row ? row.except : [];
  const only: readonly (string | null)[] | null = 'only' in row ? row.only : null;
  return {
    capability: capabilityById(outcomes),
    heard: new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})[\\p{L}-]*`, 'giu'),
    applies: ({ id }: Capability, around: string, roleId: string | null): boolean =>
      id === of &&
      !except.includes(roleId) &&
      (only === null || only.includes(roleId)) &&
      pattern.test(around) &&
      !unless?.test(around),
  };
});

const cues = Object.entries(CAPABILITY_CUES).map(([id, starts]) => ({
  id,
  family: capabilityById(id)?.family,
  pattern: new RegExp(`(?<![a-z])(?:${starts.join('|')})`),
  /** Each of them, to its end. */
  all: new RegExp(`(?<![a-z])(?:${starts.join('|')})[a-z-]*`, 'g'),
}));

const trades: ReadonlySet<string> = new Set(TRADES);
const otherTrades = new RegExp(`\\b(?:${OTHER_TRADES.join('|')})`, 'i');

/** Whether some words name a trade that no capability stands for. */
export const isOtherTrade = (words: string): boolean => otherTrades.test(words);

/** The families of the trades that some words name. */
export const tradesIn = (words: string): readonly (string | undefined)[] =>
  cues.filter(({ id, pattern }) => trades.has(id) && pattern.test(words.toLowerCase())).map(({ family }) => family);

/** Whether some words speak of a capability. */
export const speaksOf = (words: string, { id }: Capability): boolean =>
  cues.some((cue) => cue.id === id && cue.pattern.test(words.toLowerCase()));

/** Lower-case words without those that speak of a family. */
export function withoutCues(words: string, family: string): string {
  return cues.reduce((rest, cue) => (cue.family === family ? rest.replace(cue.all, ' ') : rest), words);
}

/** The families of capabilities that some words speak of. */
export function familiesIn(lead: string): ReadonlySet<string | undefined> {
  const lower = lead.toLowerCase();
  return new Set(cues.filter(({ pattern }) => pattern.test(lower)).map(({ family }) => family));
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
