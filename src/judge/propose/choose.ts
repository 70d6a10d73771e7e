import { roleById } from '../../catalogue/roles.ts';
import type { Capability } from '../../catalogue/capability.ts';
import { TOOL_PURPOSES } from '../../data/capabilities/tool-purposes.ts';
import type { ToolMention } from '../../model/analysis.ts';
import { capabilityById } from './capabilities.ts';

/** What a tool is for in a checklist. */
export function capabilityOf(tool: ToolMention): Capability | undefined {
  return capabilityById((TOOL_PURPOSES as Readonly<Record<string, string>>)[tool.name] ?? tool.capability);
}

/**
 * The capability that most of the tools serve. Tools of one family count together; between equals the one comes first
 * that the role is about, then the one that says more of the work than where it runs or how it is written, then the first.
 */
export function chooseCapability(tools: readonly ToolMention[], roleId: string | null): Capability | null {
  const families = new Map<string, Capability[]>();
  for (const tool of distinct(tools)) {
    const capability = capabilityOf(tool);
    if (!capability) continue;
    const family = families.get(capability.family) ?? [];
    family.push(capability);
    families.set(capability.family, family);
  }
  const order = roleId === null ? [] : (roleById(roleId)?.capabilities ?? []);
  const rank = (capability: Capability) => {
    const at = order.indexOf(capability.id);
    const place = capability.tools === 'with' ? 0 : 1;
    return place * 0.5 + (at < 0 ? 1 : at / 100);
  };
  let best: { capability: Capability; count: number; rank: number } | null = null;
  for (const family of families.values()) {
    const capability = mostFrequent(family, rank);
    const found = { capability, count: family.length, rank: Math.min(...family.map(rank)) };
    if (!best || found.count > best.count || (found.count === best.count && found.rank < best.rank)) best = found;
  }
  return best?.capability ?? null;
}

function mostFrequent(capabilities: readonly Capability[], rank: (capability: Capability) => number): Capability {
  const counts = new Map<Capability, number>();
  for (const capability of capabilities) counts.set(capability, (counts.get(capability) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || rank(a[0]) - rank(b[0]))[0]?.[0] as Capability;
}

/** Each tool once, in the order of the post. */
export function distinct(tools: readonly ToolMention[]): ToolMention[] {
  return [...new Map(tools.toReversed().map((tool) => [tool.name, tool])).values()].toReversed();
}
