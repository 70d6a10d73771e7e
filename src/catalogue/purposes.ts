import type { Capability } from './capability.ts';
import { ROLE_TURNS } from '../data/capabilities/cues.ts';
import { ALSO_SERVES, QUERY_LANGUAGES, TOOL_PURPOSES } from '../data/capabilities/tool-purposes.ts';
import type { ToolMention } from '../model/analysis.ts';
import { capabilityById } from './capabilities.ts';

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
export const othersOf = ({ name }: ToolMention): Capability[] =>
  Object.hasOwn(alsoServes, name) ? (alsoServes[name] ?? []).flatMap((id) => capabilityById(id) ?? []) : [];

/** Whether a tool is of a family, first of all or among other uses. */
export const isOfFamily = (tool: ToolMention, roleId: string | null, family: string): boolean =>
  capabilityOf(tool, roleId)?.family === family || othersOf(tool).some((other) => other.family === family);

const queryLanguages: ReadonlySet<string> = new Set(QUERY_LANGUAGES);

/** Whether one asks databases questions in it. */
export const isQueryLanguage = ({ name }: ToolMention): boolean => queryLanguages.has(name);
