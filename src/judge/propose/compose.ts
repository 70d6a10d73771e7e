import type { Capability, CapabilityOutcome } from '../../catalogue/capability.ts';
import { KINDS_OF_SYSTEMS } from '../../data/capabilities/tool-purposes.ts';
import { isFieldWord, toolSpelled } from '../../catalogue/tools.ts';
import type { ToolMention } from '../../model/analysis.ts';
import { capitalized } from '../../words/capitalized.ts';
import { capabilityById } from '../../catalogue/capabilities.ts';
import { familiesIn, speaksOf } from '../work/cues.ts';
import { capabilityOf, isOfFamily, isQueryLanguage } from '../../catalogue/purposes.ts';
import type { Context } from '../work/context.ts';
import { asExperience, asReached } from '../wording/experience.ts';
import { type Joint, joinNames } from '../wording/names.ts';
import type { Item } from '../checklists/read-items.ts';
import { isUnderstood } from './understood.ts';

/** What a proposal has to say beside its outcome. */
export interface Demands {
  readonly items: readonly Item[];
  /** How the tools are joined; `to`: one moves from the first to the second. */
  readonly joint: Joint;
  readonly years: string | null;
  /** Whether little is asked for ("basic", "familiarity"): a part in the result then, not the result. */
  readonly basic: boolean;
  /** Whether the tools are all of the kind that the list is about. */
  readonly alike: boolean;
  /** Whether the one tool is what is preferred of its kind: "IaC tools, Terraform preferred". */
  readonly ideally: boolean;
  readonly roleId: string | null;
  /**
   * How it is asked for: as work to do, in an item or a sentence; as experience, where the item says so, or begins with
   * "Have"; as a plus, or under a heading that says so already; or as what goes on with the line over its list ("You fit if
   * you", "Someone who", "Experience with:").
   */
  readonly tone: 'work' | 'prose' | 'asked' | 'have' | 'plus' | 'preferred' | 'you' | 'who' | 'experience';
}

/** A proposal's sentence with the examples of its demands, without the full stop. */
export function compose(outcome: CapabilityOutcome, examples: string, demands: Demands, context: Context): string {
  const sentence = outcome.text.slice(0, -1).replace(/\{(\w+)\}/g, (_, slot: string) => context[slot as keyof Context]);
  const result = `${sentence[0]?.toLowerCase()}${sentence.slice(1)}`;
  const { years, tone } = demands;
  // "Terraform preferred" is no example among others.
  const named = `(${demands.ideally ? 'ideally' : 'for example'} ${examples})`;
  if (years === null) return `${inTone(result, demands)} ${named}`;
  if (tone === 'experience') return `${inTone(result, demands)} ${named}, over ${years}`;
  const experience = `${years} of experience ${experienceOf(result, demands)}`;
  return capitalized(`${WITH_YEARS[tone] ?? ''}${experience} ${named}`);
}

const WITH_YEARS: Partial<Record<Demands['tone'], string>> = {
  plus: 'A plus: ',
  have: 'Have ',
  you: 'Have ',
  who: 'Has ',
};

function inTone(result: string, { tone, basic }: Demands): string {
  if (tone === 'work') return basic ? `Help ${result}` : capitalized(result);
  if (tone === 'prose') return `You will ${basic ? 'help ' : ''}${result}`;
  const experience = experienceOf(result, { basic });
  if (tone === 'experience') return capitalized(experience);
  if (tone === 'asked') return `Experience ${experience}`;
  if (tone === 'have') return `Have experience ${experience}`;
  if (tone === 'plus') return `A plus: experience ${experience}`;
  return `${HAVING_HELPED[tone]} ${asReached(result)}`;
}

const experienceOf = (result: string, { basic }: Pick<Demands, 'basic'>): string =>
  basic ? `helping to ${asReached(result)}` : asExperience(result);

const HAVING_HELPED = {
  preferred: 'You have helped to',
  you: 'Have helped to',
  who: 'Has helped to',
} as const satisfies Partial<Record<Demands['tone'], string>>;

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
  const main = withGeneral(groups.main, joint) ?? withIdeals(groups.main, joint);
  const places = groups.places.length > 0 ? ` on ${withIdeals(groups.places, joint)}` : '';
  const wished = groups.others.length > 0 && groups.others.every(({ ideal }) => ideal) ? ', ideally' : '';
  const others = wished ? `${wished}${beside.replace(/^,/, '')}` : beside;
  // Devices are managed with tools, and run on systems.
  const systems = groups.main.every(({ tool }) => tool?.capability === 'operating-system');
  return main ? `${systems ? 'on' : capability.tools} ${main}${places}${others}` : `${places.trimStart()}${others}`;
}

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
    return (main.includes(item) && others.includes(before)) || (others.includes(item) && main.includes(before));
  });
}

/** "React in TypeScript", "Java, with Spring", "Bash on Linux"; null where another thing would stand beside for no reason. */
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
  if (tools === 'with' && OF_LANGUAGES.has(family) && !named && all('in')) return ` in ${names}`;
  return tools === 'in' && all('with') ? `, with ${names}` : null;
}

/** What runs on systems and clouds, where a suite that is rented does not: no "Microsoft 365 on Azure". */
const RUN_ANYWHERE: ReadonlySet<string> = new Set([
  'code',
  'containers',
  'data',
  'database',
  'delivery',
  'infrastructure-code',
  'messaging',
  'observability',
  'recovery',
  'scheduling',
  'web',
]);

/** The services of a cloud run on it as well. */
const runsAnywhere = ({ family }: Capability) => RUN_ANYWHERE.has(family) || family.startsWith('cloud-');

/** What is made in a language. */
const OF_LANGUAGES: ReadonlySet<string> = new Set(['api-tools', 'data', 'web-development']);

interface Groups {
  readonly main: Item[];
  /** Platforms that the work runs on. */
  readonly places: Item[];
  readonly others: Item[];
}

function groupItems(demands: Demands, chosen: Capability): Groups {
  const { items, alike, roleId } = demands;
  const groups: Groups = { main: [], places: [], others: [] };
  const runsOnJvm = items.some(({ tool }) => tool !== null && JVM_LANGUAGES.has(tool.name));
  const named = new Set<string>();
  const spelled = new Map<string, string>();
  let current: Item[] = groups.others;
  for (const item of items) {
    if (item.aside) continue;
    // "Scala or other JVM languages": says of what kind the language is.
    if (item.tool?.name === 'JVM' && chosen.family === 'code' && runsOnJvm) continue;
    const key = item.text.toLowerCase();
    if (named.has(key) || items.some(({ text }) => isVersionOf(text.toLowerCase(), key))) continue;
    named.add(key);
    // "Structured Query Language and SQL" are one thing.
    const other = item.tool && spelled.get(item.tool.name);
    if (other && key.startsWith(`${other} `) !== other.startsWith(`${key} `) && SUFFIX.test(`${key} ${other}`))
      continue;
    if (other && (initialsOf(other) === key || initialsOf(key) === other)) continue;
    // "Salesforce, SFDC": another name of the same thing.
    if (other && !other.split(' ').some((word) => key.includes(word))) continue;
    if (item.tool) spelled.set(item.tool.name, key);
    // "Atlassian (Jira, Confluence)": the parts go with the whole, but "in Java (Spring)" they do not.
    const cloud = item.tool && capabilityOf(item.tool, roleId)?.tools === 'on';
    const stays = item.inside && !cloud && current !== groups.others && chosen.tools === 'with';
    if (stays) current = groups.main;
    else if (item.tool) current = groupOf(item, demands, chosen, groups);
    else if (goesWithoutSaying(item.text, chosen)) continue;
    // What follows a platform is one of its services, or another thing.
    const known =
      item.tool ||
      stays ||
      isOfKind(item, chosen) ||
      (current !== groups.places &&
        (isName(item.text) || (alike && !item.text.includes(' ') && !TOPIC.test(item.text))));
    const group = isOfKind(item, chosen) ? groups.main : current;
    (known ? group : groups.others).push(item);
  }
  return withUnknown(groups, chosen);
}

/** Names that nobody here knows go with those that one works with. */
function withUnknown({ main, places, others }: Groups, { tools }: Capability): Groups {
  const unknown = tools === 'with' && main.length > 0 ? others.filter((item) => isUnknownName(item)) : [];
  return { main: [...main, ...unknown], places, others: others.filter((item) => !unknown.includes(item)) };
}

const isUnknownName = ({ text, tool }: Item) =>
  tool === null && (isName(text) || (/^[A-Z][\w/-]*$/.test(text) && !isField(text) && !TOPIC.test(text)));

/** "Python, shell", "Angular, react": what is of the kind in words that are too common to be read as a name elsewhere. */
function isOfKind({ text, tool }: Item, { family }: Capability): boolean {
  if (tool) return family === 'code' && capabilityById(tool.capability)?.family === 'code' && isLanguage(tool);
  if (family === 'code' && /^(?:(?:unix|linux|bash) )?shell$/i.test(text)) return true;
  const known = toolSpelled(text);
  return known?.isTool === true && capabilityById(known.capability)?.family === family;
}

/** Whether one writes programs in it: not HTML, and not the JVM. */
function isLanguage(tool: ToolMention): boolean {
  const purpose = capabilityOf(tool, null);
  return purpose !== undefined && purpose.id !== 'web-framework';
}

const JVM_LANGUAGES: ReadonlySet<string> = new Set(['Clojure', 'Groovy', 'Java', 'Kotlin', 'Scala']);

/** "AWS" and "AWS Cloud" are one thing. */
const SUFFIX = /\b(?:cloud|infrastructure|platform|services)\b/;

const KIND =
  /\b(?:concepts|frameworks?|orchestration|pipelines?|platforms?|practices|services|solutions|systems?|technolog(?:y|ies)|tools?)$/i;

/** What a list may be about, and no thing in it. */
const TOPIC =
  /^(?:audit|automation|compliance|compute|governance|identity|monitoring|networking|observability|security|storage|testing)$/i;

const GENERIC = /^(?:cloud|clouds|container|containers|database|databases|monitoring|networking|virtualization)$/i;

/** "Kubernetes and container orchestration": the second says no more than the result does. */
const goesWithoutSaying = (text: string, chosen: Capability) =>
  isUnderstood(text, { capability: chosen, heard: null }) &&
  (!/\b[A-Z][a-z]/.test(text) || KIND.test(text) || GENERIC.test(text) || !text.includes(' ')) &&
  (speaksOf(text, chosen) || (!/[A-Z]/.test(text) && familiesIn(text).has(chosen.family)));

const initialsOf = (name: string) =>
  name
    .split(' ')
    .map((word) => word[0])
    .join('');

/** "Windows" goes without saying beside "Windows 10". */
const isVersionOf = (text: string, name: string) =>
  text.startsWith(`${name} `) && /^(?:server )?v?\d/.test(text.slice(name.length + 1));

const isDatabase = ({ tool }: Item, { family }: Capability, roleId: string | null) =>
  family === 'database' && tool !== null && !isQueryLanguage(tool) && isOfFamily(tool, roleId, family);

function groupOf(
  { text, tool, within }: Item,
  { items, alike, roleId }: Demands,
  chosen: Capability,
  groups: Groups,
): Item[] {
  const capability = tool && capabilityOf(tool, roleId);
  // "SQL (PostgreSQL, MySQL)": the language is no database beside them; nor does Jenkins keep versions beside Git.
  const serves = (kind: string) => items.some((other) => other.tool && capabilityOf(other.tool, roleId)?.id === kind);
  if (tool && isQueryLanguage(tool) && items.some((other) => isDatabase(other, chosen, roleId))) return groups.main;
  if (
    chosen.id === 'version-control' &&
    capability?.family === chosen.family &&
    capability.id !== chosen.id &&
    serves(chosen.id)
  )
    return groups.others;
  if (tool && isOfFamily(tool, roleId, chosen.family)) return groups.main;
  // "on AWS or Google Compute Engine": one cloud by its service.
  if (chosen.tools === 'on' && chosen.family === 'cloud-platform' && capability?.family === 'cloud-services')
    return groups.main;
  // The services of a cloud run on it, whether or not the list says so.
  // "AWS/Azure services including EKS": what is true of one cloud is true of the others.
  const clouds = within || items.some((other) => other.within && other.tool?.capability === tool?.capability);
  const place =
    capability?.tools === 'on' &&
    chosen.tools === 'with' &&
    ((clouds && runsAnywhere(chosen)) || capability.id === chosen.id);
  // "Azure services such as Azure Arc": a part of the cloud, named after it.
  const part =
    chosen.family === 'cloud-services' &&
    !within &&
    items.some((other) => other.holds && text.startsWith(`${other.text} `));
  if (part) return groups.main;
  if (place) return groups.places;
  // "Hyper-V, AWS", "Terraform for AWS": a cloud among tools is no tool, whatever the words before them say.
  return alike && !(chosen.tools === 'with' && PLACES.has(capability?.family)) ? groups.main : groups.others;
}

/** Where things run: no tool that another one stands beside. */
const PLACES: ReadonlySet<string | undefined> = new Set(['cloud-platform', 'operating-system']);

/** A name or version that the catalogue lacks goes with its neighbours: "Grafana, Perses", "Windows Server 2016, 2019". */
const isName = (text: string) =>
  !isField(text) &&
  !TOPIC.test(text) &&
  !KIND.test(text) &&
  !isFieldWord(text.toLowerCase()) &&
  !/^[A-Z]+s$/.test(text) &&
  /^[A-Z][^a-z\s]*[a-z]\S*(?: [A-Z]\S*)*$|^\d{1,4}\S*(?: R\d| Server)?$|^[CR]$/.test(text);

/** Whether a text is a field, standard or protocol: they go with no tool. */
const isField = (text: string) => toolSpelled(text)?.isTool === false;

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
