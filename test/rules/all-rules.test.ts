import { readdirSync } from 'node:fs';
import { safeParse } from 'zod/v4/core';
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/data/presets.ts';
import { optionNames } from '../../src/engine/resolve.ts';
import { RULE_CATEGORIES, SOURCE_GRADES } from '../../src/engine/rule.ts';
import { linter, rules } from '../../src/index.ts';
import { findingsOf, placeText } from '../rule-tester.ts';
import { readReadme } from './readme.ts';

const SECTIONS = ['What it finds', 'Why', 'How to mend it', 'Options', 'Examples', 'Sources'];

describe('the list of rules', () => {
  it('holds every folder, by id', () => {
    const entries = readdirSync(new URL('../../rules', import.meta.url), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(rules.map(({ meta }) => meta.id)).toEqual(folders.sort());
  });

  it('is what the preset "all" turns on, and presets name no other', () => {
    const ids = rules.map(({ meta }) => meta.id);
    expect(Object.keys(PRESETS.all).sort()).toEqual(ids);
    for (const preset of Object.values(PRESETS)) expect(ids).toEqual(expect.arrayContaining(Object.keys(preset)));
  });

  it('gives each preset settings that hold', () => {
    for (const preset of Object.keys(PRESETS)) expect(() => linter.resolve({ preset })).not.toThrow();
  });
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const readme = readReadme(id);

  it('has whole metadata', () => {
    const { meta } = rule;
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(meta.summary).toMatch(/^[A-Z].*\.$/);
    expect(meta.why).toMatch(/^[A-Z].*\.$/);
    expect(RULE_CATEGORIES).toContain(meta.category);
    expect(['info', 'warning', 'error']).toContain(meta.severity);
    expect(meta.since).toMatch(/^\d+\.\d+\.\d+$/);
    expect(meta.sources.length).toBeGreaterThan(0);
    for (const source of meta.sources) {
      expect(SOURCE_GRADES).toContain(source.grade);
      expect(source.date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      if (source.url !== undefined) expect(new URL(source.url).protocol).toBe('https:');
    }
  });

  it('has messages that are sentences', () => {
    for (const { reason, note, suggestion } of Object.values(rule.messages)) {
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect([note].flat().join(' ')).toMatch(/^["A-Z].*\.$/);
      if (suggestion !== undefined) expect(rule.meta.suggests).toBe(true);
    }
  });

  it('is documented as it is', () => {
    expect(readme.text.startsWith(`# ${id}\n\n${rule.meta.summary}\n`)).toBe(true);
    expect(readme.sections).toEqual(SECTIONS);
    expect(readme.text).toContain(`## Why\n\n${rule.meta.why}\n`);
    for (const { name, url, grade, date } of rule.meta.sources) {
      expect(readme.text).toContain(`- ${url === undefined ? name : `[${name}](${url})`} (${grade}, ${date})`);
    }
  });

  it('documents its options with their defaults', () => {
    const defaults = safeParse(rule.options, {});
    expect(defaults.success).toBe(true);
    const written = Object.entries(defaults.data as object).map(([name, value]) => [name, JSON.stringify(value)]);
    expect([...readme.options]).toEqual(written);
    expect(optionNames(rule)).toEqual(written.map(([name]) => name));
  });

  it('rejects options that it does not have, and values of the wrong kind', () => {
    const resolve = (options: object) => () => linter.resolve({ rules: { [id]: ['warning', { ...options }] } });
    expect(resolve({ noSuchOption: true })).toThrow(`Options of the rule "${id}": unknown key "noSuchOption".`);
    for (const name of optionNames(rule)) {
      expect(resolve({ [name]: { wrong: true } })).toThrow(`Options of the rule "${id}": ${name}:`);
    }
  });

  it('has an example of either kind', () => {
    expect(new Set(readme.examples.map(({ valid }) => valid)).size).toBe(2);
  });

  it.each(
    readme.examples.map((example, index) => [index + 1, example] as const),
  )('example %i is as documented', (_, example) => {
    const found = findingsOf(linter, id, { text: example.text, options: example.options });
    const lines = found.map((finding) => `${placeText(finding)} ${finding.severity}: ${finding.reason}`);
    expect(lines).toEqual(example.findings);
  });
});
