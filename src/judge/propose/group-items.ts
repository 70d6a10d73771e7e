import type { Capability } from '../../catalogue/capability.ts';
import { capabilityById } from '../../catalogue/capabilities.ts';
import { capabilityOf, isOfFamily, isQueryLanguage } from '../../catalogue/purposes.ts';
import { isFieldWord, toolSpelled } from '../../catalogue/tools.ts';
import { JVM_LANGUAGES, PLACES_OF_TOOLS, RUN_ON_SYSTEMS } from '../../data/capabilities/reach.ts';
import type { ToolMention } from '../../model/analysis.ts';
import type { Item } from '../checklists/read-items.ts';
import { familiesIn, speaksOf } from '../work/cues.ts';
import type { Demands } from './compose.ts';
import { isUnderstood } from './understood.ts';

export const RUN_ANYWHERE: ReadonlySet<string> = new Set(RUN_ON_SYSTEMS);
const places: ReadonlySet<string | undefined> = new Set(PLACES_OF_TOOLS);

/** The services of a cloud run on it as well. */
const runsAnywhere = ({ family }: Capability) => RUN_ANYWHERE.has(family) || family.startsWith('cloud-');

/** The things of a list: those that a sentence is about, where it runs, and the rest. */
export interface Groups {
  readonly main: Item[];
  /** Platforms that the work runs on. */
  readonly places: Item[];
  readonly others: Item[];
}

/** Puts each thing of a list, once, into the group in which a sentence of a capability would name it. */
export function groupItems(demands: Demands, chosen: Capability): Groups {
  const { alike, roleId } = demands;
  const groups: Groups = { main: [], places: [], others: [] };
  let current: Item[] = groups.others;
  for (const item of distinctItems(demands.items, chosen)) {
    // "Atlassian (Jira, Confluence)": the parts go with the whole, but "in Java (Spring)" they do not.
    const cloud = item.tool && capabilityOf(item.tool, roleId)?.tools === 'on';
    const stays = item.inside && !cloud && current !== groups.others && chosen.tools === 'with';
    if (stays) current = groups.main;
    else if (item.tool) current = groupOf(item, demands, chosen, groups);
    else if (goesWithoutSaying(item.text, chosen)) continue;
    const ofKind = isOfKind(item, chosen);
    // What follows a platform is one of its services, or another thing.
    const known =
      item.tool ||
      stays ||
      ofKind ||
      (current !== groups.places &&
        (isName(item.text) || (alike && !item.text.includes(' ') && !TOPIC.test(item.text))));
    (ofKind ? groups.main : known ? current : groups.others).push(item);
  }
  return withUnknown(groups, chosen);
}

/** The things of a list without those that it names twice, in the same words or in others, and without asides. */
function distinctItems(items: readonly Item[], { family }: Capability): Item[] {
  const runsOnJvm = items.some(({ tool }) => tool !== null && jvmLanguages.has(tool.name));
  const named = new Set<string>();
  const spelled = new Map<string, string>();
  return items.filter(({ text, tool, aside }) => {
    // "Scala or other JVM languages": says of what kind the language is.
    if (aside || (tool?.name === 'JVM' && family === 'code' && runsOnJvm)) return false;
    const key = text.toLowerCase();
    if (items.some((other) => other.inside && other.tool && isMakerOf(text, other.tool, other.text))) return false;
    if (named.has(key) || items.some((other) => isVersionOf(other.text.toLowerCase(), key))) return false;
    named.add(key);
    const other = tool && spelled.get(tool.name);
    if (other && saysSame(other, key)) return false;
    if (tool) spelled.set(tool.name, key);
    return true;
  });
}

/** "Atlassian (Jira, Confluence)": a maker beside what it makes. */
const isMakerOf = (maker: string, { name }: ToolMention, text: string) =>
  toolSpelled(maker)?.kind === 'vendor' && toolSpelled(`${maker} ${text}`)?.name === name;

/** Of two spellings of one thing, whether the second says no more. Lower case. */
function saysSame(one: string, other: string): boolean {
  // "AWS" and "AWS Cloud".
  if (other.startsWith(`${one} `) !== one.startsWith(`${other} `) && SUFFIX.test(`${other} ${one}`)) return true;
  // "Structured Query Language" and "SQL".
  if (initialsOf(one) === other || initialsOf(other) === one) return true;
  // "Salesforce, SFDC".
  return !one.split(' ').some((word) => other.includes(word));
}

/** Names that nobody here knows go with those that one works with. */
function withUnknown({ main, places, others }: Groups, { tools }: Capability): Groups {
  const unknown = tools === 'with' && main.length > 0 ? others.filter((item) => isUnknownName(item)) : [];
  return { main: [...main, ...unknown], places, others: others.filter((item) => !unknown.includes(item)) };
}

const isUnknownName = ({ text, tool }: Item) =>
  tool === null && (isName(text) || (/^[A-Z][\w/-]*$/.test(text) && !isNoTool(text) && !TOPIC.test(text)));

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

const jvmLanguages: ReadonlySet<string> = new Set(JVM_LANGUAGES);

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
  return alike && !(chosen.tools === 'with' && places.has(capability?.family)) ? groups.main : groups.others;
}

/** A name or version that the catalogue lacks goes with its neighbours: "Grafana, Perses", "Windows Server 2016, 2019". */
const isName = (text: string) =>
  !isNoTool(text) &&
  !TOPIC.test(text) &&
  !KIND.test(text) &&
  !isFieldWord(text.toLowerCase()) &&
  !/^[A-Z]+s$/.test(text) &&
  /^[A-Z][^a-z\s]*[a-z]\S*(?: [A-Z]\S*)*$|^\d{1,4}\S*(?: R\d| Server)?$|^[CR]$/.test(text);

/** Whether a text is a field, standard or protocol: they go with no tool. */
const isNoTool = (text: string) => toolSpelled(text)?.isTool === false;
