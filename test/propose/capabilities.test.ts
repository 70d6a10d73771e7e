import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Capability, capabilitySchema } from '../../src/catalogue/capability.ts';
import { roleById } from '../../src/catalogue/roles.ts';
import { allTools } from '../../src/catalogue/tools.ts';
import { CONCERNS } from '../../src/data/capabilities/concerns.ts';
import { CAPABILITY_CUES, CAPABILITY_TURNS } from '../../src/data/capabilities/cues.ts';
import { ONLY_FOR_ROLES, SECURITY_CAPABILITIES } from '../../src/data/capabilities/reach.ts';
import {
  ALSO_SERVES,
  KINDS_OF_SYSTEMS,
  QUERY_LANGUAGES,
  TOOL_PURPOSES,
} from '../../src/data/capabilities/tool-purposes.ts';
import { TITLE_TRADES } from '../../src/data/capabilities/trades.ts';
import { inForm } from '../../src/judge/wording/grammar.ts';
import { CAPABILITIES, capabilityById, capabilityName } from '../../src/catalogue/capabilities.ts';
import { ROLE_IDS } from '../../src/model/kinds.ts';

const TOOLS = allTools();
const each = CAPABILITIES.map((capability) => [capability.id, capability] as const);
/** Verbs that outcomes start with; a new one is added here after a look at it. */
const VERBS =
  /^(?:Add|Automate|Bring|Close|Complete|Cut|Deliver|Deploy|Detect|Encrypt|Establish|Find|Finish|Fix|Give|Install|Isolate|Keep|Let|Limit|Lower|Migrate|Order|Patch|Prevent|Provide|Raise|Recover|Reduce|Release|Remove|Replace|Resolve|Restore|Run|Shorten|Stop|Sustain|Triage|Turn|Upgrade) /;

describe('the capability tables', () => {
  it('know every capability that a named tool serves', () => {
    const served = new Set(TOOLS.filter(({ isTool }) => isTool).map(({ capability }) => capability));
    expect([...served].filter((id) => !capabilityById(id))).toEqual([]);
  });

  it('know every capability that a role names, and hold each once', () => {
    const named = new Set(ROLE_IDS.flatMap((id) => roleById(id)?.capabilities ?? []));
    expect([...named].filter((id) => !capabilityById(id))).toEqual([]);
    expect(new Set(CAPABILITIES.map(({ id }) => id)).size).toBe(CAPABILITIES.length);
  });

  it('import nothing but each other', () => {
    const folder = new URL('../../src/data/capabilities/', import.meta.url);
    for (const file of readdirSync(folder)) {
      if (file !== 'index.ts') expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(/^import /m);
    }
  });

  it.each(each)('%s fits the schema', (_, capability) => {
    expect(() => capabilitySchema.parse(capability)).not.toThrow();
  });

  it.each(each)('%s has outcomes that start with a verb and leave a blank to fill', (_, { outcomes }) => {
    for (const { text } of outcomes) {
      expect(text).toMatch(VERBS);
      expect(text, text).toMatch(/\[|\{uptime\}|within|any one/);
    }
  });

  it('start with verbs whose gerund is known', () => {
    const verbs = new Set(
      CAPABILITIES.flatMap(({ outcomes }) => outcomes.map(({ text }) => text.split(' ', 1)[0] ?? '')),
    );
    const gerunds = [...verbs].map((verb) => inForm(verb.toLowerCase(), 'gerund')).sort();
    expect(gerunds).toMatchInlineSnapshot(`
      [
        "adding",
        "automating",
        "bringing",
        "closing",
        "completing",
        "cutting",
        "delivering",
        "detecting",
        "encrypting",
        "finding",
        "finishing",
        "fixing",
        "giving",
        "installing",
        "keeping",
        "limiting",
        "lowering",
        "migrating",
        "ordering",
        "preventing",
        "providing",
        "raising",
        "recovering",
        "reducing",
        "releasing",
        "removing",
        "replacing",
        "resolving",
        "restoring",
        "running",
        "shortening",
        "stopping",
        "sustaining",
        "triaging",
        "turning",
        "upgrading",
      ]
    `);
  });

  it.each(each)('%s offers every role at least two sentences', (_, { outcomes }: Capability) => {
    for (const role of ROLE_IDS) {
      const offered = outcomes.filter(({ roles }) => !roles || roles.includes(role));
      expect(offered.length, role).toBeGreaterThanOrEqual(role === 'not-infrastructure' ? 1 : 2);
    }
  });

  it('name tools and capabilities that exist in the two tables beside them', () => {
    const names = new Set(TOOLS.map(({ name }) => name));
    for (const [tool, id] of Object.entries(TOOL_PURPOSES)) {
      expect(names, tool).toContain(tool);
      if (id !== null) expect(capabilityById(id), id).toBeDefined();
    }
    for (const [tool, others] of Object.entries(ALSO_SERVES)) {
      expect(names, tool).toContain(tool);
      for (const id of others) expect(capabilityById(id), id).toBeDefined();
    }
    for (const id of TITLE_TRADES.flatMap(({ turns }) => Object.entries(turns).flat()))
      if (id !== null) expect(capabilityById(id), id).toBeDefined();
    const kinds = Object.entries(KINDS_OF_SYSTEMS).flat(2);
    for (const tool of [...QUERY_LANGUAGES, ...kinds]) expect(names, tool).toContain(tool);
    const turns = CAPABILITY_TURNS.flatMap(({ of, outcomes }) => (outcomes === null ? [of] : [of, outcomes]));
    const ids = [...Object.keys(CAPABILITY_CUES), ...turns, ...SECURITY_CAPABILITIES, ...Object.keys(ONLY_FOR_ROLES)];
    for (const id of ids) expect(capabilityById(id), id).toBeDefined();
  });

  it('name for each concern what sentences measure, and a concern for all but what every post is concerned with', () => {
    const measured = new Set(CAPABILITIES.flatMap(({ outcomes }) => outcomes.map(({ metric }) => metric)));
    const concerned = new Set<string>(CONCERNS.flatMap(({ metrics }) => metrics));
    expect([...concerned].filter((metric) => !measured.has(metric))).toEqual([]);
    const all = ['case age', 'services within targets', 'weaknesses released'];
    expect([...measured].filter((metric) => !concerned.has(metric)).sort()).toEqual(all);
  });

  it('speak of concerns by lower-case words', () => {
    for (const { id, said, titles } of CONCERNS)
      for (const words of [...said, ...titles]) expect(words, id).toMatch(/^[a-z]+(?: [a-z]+)*\$?$/);
  });

  it('give names for people', () => {
    expect(capabilityName('container-orchestration')).toBe('container orchestration');
    expect(capabilityName('time-travel')).toBe('time travel');
  });
});
