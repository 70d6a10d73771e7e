import type { Capability } from '../../catalogue/capability.ts';
import { roleById } from '../../catalogue/roles.ts';
import { CAPABILITY_CUES, CAPABILITY_TURNS } from '../../data/capabilities/cues.ts';
import { TOOL_PURPOSES } from '../../data/capabilities/tool-purposes.ts';
import type { ToolMention } from '../../model/analysis.ts';
import { capabilityById, capabilityOrder } from './capabilities.ts';

/** What a tool is for in a checklist. */
export function capabilityOf(tool: ToolMention): Capability | undefined {
  return capabilityById((TOOL_PURPOSES as Readonly<Record<string, string>>)[tool.name] ?? tool.capability);
}

/** Words before the tools weigh as much as another tool. */
const CUE = 1.1;

/**
 * The capability that most of the tools serve, the words before them (`lead`) counted in. Tools of one family count
 * together. Between equals the one comes first that the role is about, then the one that says more of the work than where
 * it runs or how it is written, then the first of the post.
 */
export function chooseCapability(
  tools: readonly ToolMention[],
  around: { readonly lead: string; readonly tail: string },
  roleId: string | null,
): Capability | null {
  const families = new Map<string, Capability[]>();
  for (const tool of distinct(tools)) {
    const capability = capabilityOf(tool);
    if (!capability) continue;
    const family = families.get(capability.family) ?? [];
    family.push(capability);
    families.set(capability.family, family);
  }
  const cued = familiesIn(around.lead);
  const rank = rankFor(roleId);
  let best: { capability: Capability; count: number; rank: number } | null = null;
  for (const [name, family] of families) {
    const count = family.length + (cued.has(name) ? CUE : 0);
    const found = { capability: mostFrequent(family, rank), count, rank: Math.min(...family.map(rank)) };
    if (!best || found.count > best.count || (found.count === best.count && found.rank < best.rank)) best = found;
  }
  return best && turned(best.capability, `${around.lead} ${around.tail}`);
}

const turns = CAPABILITY_TURNS.map(({ of, words, outcomes }) => {
  const from = capabilityById(of);
  const to = capabilityById(outcomes);
  return {
    of,
    pattern: new RegExp(`\\b(?:${words.join('|')})`, 'i'),
    turned: from && to && { ...from, outcomes: to.outcomes },
  };
});

/** The capability with the outcomes of another, where the words around the tools say that they serve it here. */
function turned(capability: Capability, words: string): Capability {
  return turns.find(({ of, pattern }) => of === capability.id && pattern.test(words))?.turned ?? capability;
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
export function distinct(tools: readonly ToolMention[]): ToolMention[] {
  return [...new Map(tools.toReversed().map((tool) => [tool.name, tool])).values()].toReversed();
}
