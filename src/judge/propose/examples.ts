import type { Capability } from '../../catalogue/capability.ts';
import { capabilityOf, isQueryLanguage } from '../../catalogue/purposes.ts';
import { MADE_IN_LANGUAGES } from '../../data/capabilities/reach.ts';
import { KINDS_OF_SYSTEMS } from '../../data/capabilities/tool-purposes.ts';
import type { ToolMention } from '../../model/analysis.ts';
import type { Item } from '../checklists/read-items.ts';
import { type Joint, joinNames } from '../wording/names.ts';
import type { Demands } from './compose.ts';
import { type Groups, groupItems, RUN_ANYWHERE } from './group-items.ts';

/** On these other things are done: no tools of a capability that the words around them turned them to. */
const PLATFORMS: ReadonlySet<string> = new Set(['cloud-platform', 'operating-system']);

/** What is made in a language. */
const ofLanguages: ReadonlySet<string> = new Set(MADE_IN_LANGUAGES);

/**
 * "with Terraform or Ansible on AWS", "in Bash or Python on Linux": every name of the list, each once; null where one of
 * them would only stand beside what the sentence is about: it is a demand of its own then.
 */
export function examplesOf(demands: Demands, capability: Capability): string | null {
  const { joint, items } = demands;
  const groups = groupItems(demands, capability);
  const beside = besideOf(groups, capability, joint);
  if (beside === null) return null;
  if (joint === 'to') return `from ${items.map(({ text }) => text).join(' to ')}`;
  const inLanguage = withLanguage(groups.main, capability, joint);
  if (inLanguage !== null) return `${inLanguage}${placesOf(groups, joint)}${beside}`;
  const main = withGeneral(groups.main, joint) ?? withIdeals(groups.main, joint);
  const places = placesOf(groups, joint);
  const wished = groups.others.length > 0 && groups.others.every(({ ideal }) => ideal) ? ', ideally' : '';
  const others = wished ? `${wished}${beside.replace(/^,/, '')}` : beside;
  // Devices are managed with tools, and run on systems.
  const systems = groups.main.every(({ tool }) => tool !== null && PLATFORMS.has(tool.capability));
  return main ? `${systems ? 'on' : capability.tools} ${main}${places}${others}` : `${places.trimStart()}${others}`;
}

const placesOf = ({ places }: Groups, joint: Exclude<Joint, 'to'>) =>
  places.length > 0 ? ` on ${withIdeals(places, joint)}` : '';

/** "Linux such as CentOS or Debian": the general name before those that it goes for. Null for other lists. */
function withGeneral(items: readonly Item[], joint: Exclude<Joint, 'to'>): string | null {
  const [first, ...rest] = items;
  const kinds: Readonly<Record<string, readonly string[]>> = KINDS_OF_SYSTEMS;
  const kind = first?.tool && Object.hasOwn(kinds, first.tool.name) ? (kinds[first.tool.name] as string[]) : null;
  const isGeneral = rest.length > 0 && rest.every(({ tool, ideal }) => tool && !ideal && kind?.includes(tool.name));
  if (!first || !isGeneral) return null;
  return `${first.text} such as ${withIdeals(rest, joint)}`;
}

/** Whether of two things that may stand in for each other one would be asked for beside the other: "Kafka or Redis". */
export function partsAlternatives(demands: Demands, capability: Capability): boolean {
  const { main, others } = groupItems(demands, capability);
  return demands.items.some((item, at) => {
    const before = demands.items[at - 1];
    if (!item.instead || !item.tool || !before?.tool) return false;
    // "in Python, or with Ruby on Rails" says so.
    if (capability.tools === 'in' && demands.joint === 'or' && main.includes(before)) return false;
    return (main.includes(item) && others.includes(before)) || (others.includes(item) && main.includes(before));
  });
}

/** "React in TypeScript", "Java, with Spring", "Java, or with Spring", "Bash on Linux"; null where another thing would stand beside for no reason. */
function besideOf({ main, others }: Groups, { tools, family }: Capability, joint: Joint): string | null {
  if (others.length === 0) return '';
  const names = withIdeals(others, 'and');
  const all = (word: Capability['tools']) =>
    others.every(({ tool }) => tool && capabilityOf(tool, null)?.tools === word);
  // "Ruby and Ruby on Rails" name the language already; one runs on Node.js, and writes nothing in it.
  const named = others.some(
    ({ tool, text }) => tool?.name === 'Node.js' || main.some((item) => item.text.includes(text)),
  );
  // "Cloud SQL or Azure": one of two is not where the other runs.
  const around = joint === 'and' || others.every(({ within }) => within);
  if (tools !== 'on' && RUN_ANYWHERE.has(family) && around && all('on')) return ` on ${names}`;
  if (named && main.length === 1 && all('in')) return ` and ${names}`;
  if (tools === 'with' && ofLanguages.has(family) && !named && all('in')) return ` in ${names}`;
  // Nobody takes manual work over with React.
  if (tools !== 'in' || !all('with') || others.some(({ tool }) => tool && isFramework(tool))) return null;
  return joint === 'or' ? `, or with ${withIdeals(others, 'or')}` : `, with ${names}`;
}

const frameworks: ReadonlySet<string | undefined> = new Set(['web-framework', 'backend-framework']);
const isFramework = (tool: ToolMention) => frameworks.has(capabilityOf(tool, null)?.id);

/** "in SQL with MySQL or PostgreSQL": the language beside the databases. Null for other lists. */
function withLanguage(
  items: readonly Item[],
  { family, tools }: Capability,
  joint: Exclude<Joint, 'to'>,
): string | null {
  const isLanguage = ({ tool }: Item) => tool !== null && isQueryLanguage(tool);
  const [languages, databases] = [items.filter(isLanguage), items.filter((item) => !isLanguage(item))];
  if (family !== 'database' || languages.length === 0 || databases.length === 0) return null;
  return `in ${withIdeals(languages, 'and')} ${tools} ${withIdeals(databases, joint)}`;
}

function withIdeals(items: readonly Item[], joint: Exclude<Joint, 'to'>): string {
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
