import type { Capability, CapabilityOutcome } from '../../catalogue/capability.ts';
import { TOOLS } from '../../catalogue/tools.ts';
import type { ToolMention } from '../../model/analysis.ts';
import { capabilityOf } from './choose.ts';
import type { Context } from './context.ts';
import { joinNames } from './names.ts';
import type { Item } from './read-items.ts';

/** What a proposal has to say beside its outcome. */
export interface Demands {
  readonly items: readonly Item[];
  readonly joint: 'and' | 'or';
  readonly years: string | null;
  /** How it is asked for: as work to do, in an item or a sentence; as a plus, or under a heading that says so already. */
  readonly tone: 'work' | 'prose' | 'plus' | 'preferred';
}

/** A proposal's sentence, without the full stop. */
export function compose(
  outcome: CapabilityOutcome,
  capability: Capability,
  demands: Demands,
  context: Context,
): string {
  const result = outcome.text.slice(0, -1).replace(/\{(\w+)\}/g, (_, slot: string) => context[slot as keyof Context]);
  const examples = examplesOf(demands.items, demands.joint, capability);
  const years = demands.years === null ? '' : `, building on ${demands.years} of experience`;
  return `${inTone(result, demands.tone)} (for example ${examples})${years}`;
}

function inTone(sentence: string, tone: Demands['tone']): string {
  if (tone === 'work') return sentence;
  const rest = `${sentence[0]?.toLowerCase()}${sentence.slice(1)}`;
  if (tone === 'prose') return `You will ${rest}`;
  return tone === 'plus' ? `A plus: you have helped to ${rest}` : `You have helped to ${rest}`;
}

/** "with Terraform or Ansible on AWS, alongside Python and CI/CD pipelines": every name of the list, each once. */
function examplesOf(items: readonly Item[], joint: 'and' | 'or', capability: Capability): string {
  const groups = groupItems(items, capability);
  const main = withIdeals(groups.main, joint);
  const places = groups.places.length > 0 ? ` on ${withIdeals(groups.places, joint)}` : '';
  const others = groups.others.length > 0 ? `, alongside ${withIdeals(groups.others, 'and')}` : '';
  return `${capability.tools} ${main}${places}${others}`;
}

interface Groups {
  readonly main: Item[];
  /** Platforms that the work runs on. */
  readonly places: Item[];
  readonly others: Item[];
}

function groupItems(items: readonly Item[], chosen: Capability): Groups {
  const groups: Groups = { main: [], places: [], others: [] };
  const named = new Set<string>();
  let current: Item[] = groups.others;
  for (const item of items) {
    if (item.aside) continue;
    const key = item.text.toLowerCase();
    if (named.has(key) || items.some(({ text }) => isVersionOf(text.toLowerCase(), key))) continue;
    named.add(key);
    if (item.tool) current = groupOf(item.tool, item.within, chosen, groups);
    // What follows a platform is one of its services, or another thing.
    const known = item.tool || (isName(item.text) && current !== groups.places);
    (known ? current : groups.others).push(item);
  }
  return groups;
}

/** "Windows" goes without saying beside "Windows 10". */
const isVersionOf = (text: string, name: string) =>
  text.startsWith(`${name} `) && /^(?:server )?v?\d/.test(text.slice(name.length + 1));

function groupOf(tool: ToolMention, within: boolean, chosen: Capability, groups: Groups): Item[] {
  const capability = capabilityOf(tool);
  if (!capability) return groups.others;
  if (capability.family === chosen.family) return groups.main;
  return within && capability.tools === 'on' && chosen.tools === 'with' ? groups.places : groups.others;
}

/** A name or version that the catalogue lacks goes with its neighbours: "Grafana, Perses", "Windows Server 2016, 2019". */
const isName = (text: string) =>
  !fields.has(text.toLowerCase()) && /^[A-Z][^a-z\s]*[a-z]\S*(?: [A-Z]\S*)*$|^\d{1,4}\S*(?: R\d)?$/.test(text);

/** Fields, standards and protocols: they go with no tool. */
const fields: ReadonlySet<string> = new Set(
  TOOLS.filter(({ isTool }) => !isTool).flatMap(({ name, aliases }) =>
    [name, ...(aliases ?? [])].map((text) => text.toLowerCase()),
  ),
);

function withIdeals(items: readonly Item[], joint: 'and' | 'or'): string {
  const ideals = items.filter(({ ideal }) => ideal);
  const rest = items.filter(({ ideal }) => !ideal);
  if (ideals.length === 0 || rest.length === 0)
    return joinNames(
      items.map(({ text }) => text),
      joint,
    );
  return `${joinNames(
    rest.map(({ text }) => text),
    'or',
  )}, ideally ${joinNames(
    ideals.map(({ text }) => text),
    'or',
  )}`;
}
