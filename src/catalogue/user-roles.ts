import { OUTSIDE } from '../model/kinds.ts';
import { safeParse } from 'zod/v4/core';
import { describeIssue } from '../engine/describe-issue.ts';
import { JdlintError } from '../model/error.ts';
import { type Role, roleSchema } from './role.ts';
import { ROLES, roleById } from './roles.ts';

/** What a role that a user adds may leave out. */
const blank = (name: string) => ({
  titles: {
    entry: `Junior ${name}`,
    mid: name,
    senior: `Senior ${name}`,
    lead: `Lead ${name}`,
    manager: `${name} Manager`,
  },
  about: name,
  neighbours: [],
  aliases: [],
  duties: [],
  capabilities: [],
  tools: [],
  certifications: [],
  years: [],
  pay: [],
  codes: { onet: [], esco: [] },
  depth: [],
  metrics: [],
});

/**
 * The roles of a user's settings, by the schema of the built-in ones. A role with the id of a built-in one changes the
 * parts that it names; a new one needs an id and a name. Throws JdlintError SETTINGS_INVALID, with the place in words.
 */
export function readUserRoles(given: readonly unknown[]): Role[] {
  return given.map((one, index) => {
    const { id, name } = one as { id?: unknown; name?: unknown };
    const built = typeof id === 'string' && id !== OUTSIDE ? roleById(id) : undefined;
    const checked = safeParse(
      roleSchema,
      { ...(built ?? blank(String(name))), ...(one as object) },
      { reportInput: true },
    );
    if (checked.success && checked.data.id !== OUTSIDE) return checked.data;
    const known = Object.keys(roleSchema.def.shape);
    const { message, hint } = checked.success
      ? { message: `id: "${OUTSIDE}" stands for every other job`, hint: 'Give the role an id of its own.' }
      : describeIssue(checked.error.issues, known);
    throw new JdlintError(
      'SETTINGS_INVALID',
      `Settings: roles.${index}${message.startsWith('unknown') ? ': ' : '.'}${message}.`,
      { hint },
    );
  });
}

/** The built-in roles, changed and followed by those of a user. */
export function rolesWith(own: readonly Role[]): readonly Role[] {
  const byId = new Map(own.map((role) => [role.id, role]));
  const built = ROLES.map((role) => byId.get(role.id) ?? role);
  return [...built, ...[...byId.values()].filter(({ id }) => !roleById(id))];
}
