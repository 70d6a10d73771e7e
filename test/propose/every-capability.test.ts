import { describe, expect, it } from 'vitest';
import type { Capability } from '../../src/catalogue/capability.ts';
import { allTools } from '../../src/catalogue/tools.ts';
import { ONLY_FOR_ROLES } from '../../src/data/capabilities/reach.ts';
import { TOOL_PURPOSES } from '../../src/data/capabilities/tool-purposes.ts';
import { CAPABILITIES, capabilityById } from '../../src/catalogue/capabilities.ts';
import { groupChecklists } from '../../src/judge/propose/group-checklists.ts';
import { reaches, speaksTo } from '../../src/judge/work/work.ts';
import { list, read } from './post.ts';

const ROLES = ['site-reliability-engineer', 'systems-administrator', 'security-engineer', 'it-support-specialist'];
const special = new Set([...Object.keys(ONLY_FOR_ROLES)]);

/** The two best-known tools of a capability whose names are no words of other things. */
const bestKnown = (id: string) =>
  allTools()
    .filter(
      ({ name, isTool, ambiguous, capability }) =>
        isTool && !ambiguous && capability === id && !Object.hasOwn(TOOL_PURPOSES, name) && !/[/.]/.test(name),
    )
    .slice(0, 2)
    .map(({ name }) => name);

const served = CAPABILITIES.map(({ id }) => [id, bestKnown(id)] as const).filter(
  ([id, names]) => names.length === 2 && !special.has(id),
);

/** Each form of asking, and what of it stays beside the names. */
const FORMS: readonly (readonly [
  form: (a: string, b: string) => string,
  kept: { readonly start?: RegExp; readonly stop?: string },
])[] = [
  [(a, b) => `Must know ${a} and ${b}`, {}],
  [(a, b) => `Experience with ${a} and ${b} required.`, { start: /^Experience [a-z]+ing /, stop: '.' }],
  [(a, b) => `5+ years of ${a}/${b}`, { start: /^5\+ years of experience [a-z]+ing / }],
  [(a, b) => `${a}, ${b}`, { start: /^Experience [a-z]+ing / }],
  [(a, b) => `Familiarity with ${a} or ${b}`, { start: /^Experience helping to [a-z]/ }],
  [(a, b) => `Experience with ${a} or ${b} is a plus`, { start: /^A plus: experience [a-z]+ing / }],
];

describe.each(served)('two tools of %s', (id, [a, b]) => {
  it.each(FORMS.map((row) => [row[0](a as string, b as string), row[1]] as const))('%s', (statement, kept) => {
    const capability = capabilityById(id) as Capability;
    const roles = ROLES.filter(
      (roleId) => reaches(capability, { roleId, title: null, trade: undefined }) && speaksTo(capability, roleId),
    );
    expect(roles.length).toBeGreaterThan(0);
    for (const role of roles) {
      const { post, analysis } = read(list([statement]), { role });
      const proposals = groupChecklists(post, analysis, () => true)[0]?.proposals ?? [];
      expect(proposals.length, role).toBeGreaterThan(0);
      // The second says as a result what the first asks for as experience.
      const asResult = proposals[0]?.text.startsWith('Experience ') ? 1 : -1;
      for (const [at, { text }] of proposals.entries()) {
        const bare = text.replaceAll('\\', '');
        expect(bare).toMatch((at === asResult ? null : kept.start) ?? /^(?!A plus|Experience )[A-Z][a-z]+ /);
        expect(bare.endsWith(`)${kept.stop ?? ''}`), bare).toBe(true);
        const examples = bare.slice(bare.indexOf('(for example '));
        for (const name of [a, b]) expect(examples).toContain(name);
        expect(bare).not.toMatch(/ {2}|[{}]|\bundefined\b|\.\.|\( | \)|,,| ,|\b(\w+) \1\b/);
        expect(bare, 'a blank to fill').toMatch(/\[[a-z][^\]]*\]|any one path/);
        // A number stands in a proposal only if the post gives it, or the measure is known by it.
        const numbers =
          bare
            .replaceAll(a as string, '')
            .replaceAll(b as string, '')
            .match(/\d+/g) ?? [];
        expect(numbers.filter((number) => !statement.includes(number) && !/^9[59]$/.test(number))).toEqual([]);
      }
    }
  });
});
