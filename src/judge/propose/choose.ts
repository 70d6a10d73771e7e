import type { Capability } from '../../catalogue/capability.ts';
import { roleById } from '../../catalogue/roles.ts';
import { CAPABILITY_CUES, CAPABILITY_TURNS } from '../../data/capabilities/cues.ts';
import { MAKERS, NO_MAKERS, ONLY_FOR_ROLES, OUTSIDE_INFRASTRUCTURE } from '../../data/capabilities/reach.ts';
import { DATABASE_ROLES, QUERY_LANGUAGES, TOOL_PURPOSES } from '../../data/capabilities/tool-purposes.ts';
import type { ToolMention } from '../../model/analysis.ts';
import { capabilityById, capabilityOrder } from './capabilities.ts';

const purposes: Readonly<Record<string, string | null>> = TOOL_PURPOSES;

/** What a tool is for in a checklist; undefined for one that serves whatever one likes. */
export function capabilityOf(tool: ToolMention): Capability | undefined {
  const purpose = Object.hasOwn(purposes, tool.name) ? purposes[tool.name] : tool.capability;
  return purpose ? capabilityById(purpose) : undefined;
}

/** Words before the tools weigh as much as another tool. */
const CUE = 1.1;
/** Who lists a query language beside another is about the other. */
const QUERY = 0.9;
/** So many tools of other kinds may stand beside one of the kind that a list is about, and two more for each further one. */
const FEW = 3;

const queryLanguages: ReadonlySet<string> = new Set(QUERY_LANGUAGES);
const databaseRoles: ReadonlySet<string | null> = new Set(DATABASE_ROLES);

/** What the post is about. */
export interface Work {
  readonly roleId: string | null;
  readonly title: string | null;
}

/**
 * The capability that most of the tools serve, the words before them (`lead`) counted in. Tools of one family count
 * together. Between equals the one comes first that the role is about, then the one that says more of the work than where
 * it runs or how it is written, then the first of the post.
 */
export function chooseCapability(
  tools: readonly ToolMention[],
  around: { readonly lead: string; readonly tail: string },
  work: Work,
): Capability | null {
  const { roleId } = work;
  const families = new Map<string, Capability[]>();
  for (const tool of distinct(tools)) {
    const capability = capabilityOf(tool);
    if (!capability) continue;
    const family = families.get(capability.family) ?? [];
    family.push(capability);
    families.set(capability.family, family);
  }
  const cued = familiesIn(around.lead);
  const queries = asksForQueriesOnly(tools) && !databaseRoles.has(roleId);
  const rank = rankFor(roleId);
  let best: { capability: Capability; count: number; rank: number } | null = null;
  for (const [name, family] of families) {
    const count = family.length * (queries && name === 'database' ? QUERY : 1) + (cued.has(name) ? CUE : 0);
    const found = { capability: mostFrequent(family, rank), count, rank: Math.min(...family.map(rank)) };
    if (!best || found.count > best.count || (found.count === best.count && found.rank < best.rank)) best = found;
  }
  if (!best || !reaches(best.capability, work)) return null;
  const own = families.get(best.capability.family)?.length ?? 0;
  // A list of everything is about nothing: one result would not do it justice.
  if (distinct(tools).length - own > 2 * own + FEW) return null;
  const words = `${around.lead} ${around.tail}`;
  const turn = turns.find((row) => row.applies(best.capability, words, roleId));
  // Few who ask for SQL want a database run; what they want then only the words around it tell.
  if (!turn) return queries && best.capability.family === 'database' ? null : best.capability;
  return { ...best.capability, outcomes: turn.outcomes };
}

/** Whether all that is named of databases are the languages in which one asks them. */
function asksForQueriesOnly(tools: readonly ToolMention[]): boolean {
  return tools.every((tool) => queryLanguages.has(tool.name) || capabilityOf(tool)?.family !== 'database');
}

const outside: ReadonlySet<string> = new Set(OUTSIDE_INFRASTRUCTURE);

const maker = new RegExp(`\\b(?:${MAKERS.join('|')})s?\\b`, 'i');
const noMaker = new RegExp(`\\b(?:${NO_MAKERS.join('|')})\\b`, 'i');

const isMaker = (title: string | null) => title === null || (maker.test(title) && !noMaker.test(title));

/** Whether the sentences of a capability hold for the work. */
function reaches({ id }: Capability, { roleId, title }: Work): boolean {
  const only: readonly string[] | undefined = ONLY_FOR_ROLES[id as keyof typeof ONLY_FOR_ROLES];
  if (roleId === 'not-infrastructure') return outside.has(id) && isMaker(title);
  return !only || (roleId !== null && only.includes(roleId));
}

/** Capabilities whose tools serve another one, where the words around them or the role say so. */
const turns = (CAPABILITY_TURNS as readonly CapabilityTurn[]).map(({ of, words, roles, outcomes }) => {
  const pattern = words && new RegExp(`\\b(?:${words.join('|')})`, 'i');
  return {
    outcomes: capabilityById(outcomes)?.outcomes ?? [],
    applies: ({ id }: Capability, around: string, roleId: string | null): boolean =>
      id === of && (!pattern || pattern.test(around)) && (!roles || (roleId !== null && roles.includes(roleId))),
  };
});

interface CapabilityTurn {
  readonly of: string;
  readonly words?: readonly string[];
  readonly roles?: readonly string[];
  readonly outcomes: string;
}

const cues = Object.entries(CAPABILITY_CUES).map(([id, starts]) => ({
  family: capabilityById(id)?.family,
  pattern: new RegExp(`(?<![a-z])(?:${starts.join('|')})`),
}));

function familiesIn(lead: string): ReadonlySet<string | undefined> {
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
