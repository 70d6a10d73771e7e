import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Baseline, entriesOf } from '../../src/files/baseline.ts';
import type { FindingRecord } from '../../src/engine/finding.ts';
import { linter } from '../../src/index.ts';
import { folderWith } from './folder.ts';

const lint = (source: string) => linter.lint(source).findings.map((finding) => finding.toJSON());
const prints = (source: string, findings: readonly FindingRecord[] = lint(source)) =>
  entriesOf('a.md', source, findings).map(({ fingerprint }) => fingerprint);

const CHECKLISTS = [
  'Must know Nagios and Zabbix',
  'Knowledge of Ansible, Puppet and Chef',
  'Cisco ACI and Juniper SRX',
];
const bad = fc.array(fc.constantFrom(...CHECKLISTS), { minLength: 1, maxLength: 4 });
const filler = fc.constantFrom(
  '\n',
  '\n\n\n',
  '\nYou work with the network team in Boston.\n\n',
  '\n\n<!-- a comment -->\n\n',
);

const postOf = (items: readonly string[], gaps: readonly string[] = []) =>
  `# Systems Administrator\n\n## Requirements\n${items.map((item, n) => `${gaps[n] ?? '\n'}- ${item}\n`).join('')}`;
const checklists = (source: string) => lint(source).filter(({ ruleId }) => ruleId === 'tool-checklist');

describe('fingerprints', () => {
  it('stay where lines move and white space changes', () => {
    fc.assert(
      fc.property(bad, fc.array(filler, { maxLength: 4 }), (items, gaps) => {
        const before = postOf(items);
        const after = postOf(items, gaps).replace('Must know', 'Must  know').replaceAll('\n', '\r\n');
        expect(prints(after, checklists(after))).toEqual(prints(before, checklists(before)));
      }),
      { numRuns: 40 },
    );
  });

  it('do not depend on the order of different findings, and differ from each other', () => {
    fc.assert(
      fc.property(bad, (items) => {
        const before = postOf(items);
        const after = postOf([...items].reverse());
        const ours = prints(before, checklists(before));
        expect(prints(after, checklists(after)).sort()).toEqual([...ours].sort());
        expect(new Set(ours).size).toBe(ours.length);
      }),
      { numRuns: 40 },
    );
  });

  it('of the rest stay where one of the like is mended', () => {
    const item = CHECKLISTS[0] as string;
    expect(prints(postOf([item, item])).slice(0, 2)).toEqual(prints(postOf([item, item, item])).slice(0, 2));
  });

  it('tell rules, files and words apart', () => {
    const source = postOf(CHECKLISTS);
    const [first] = checklists(source);
    if (!first) throw new Error('no finding');
    const of = (file: string, change: Partial<FindingRecord>) =>
      entriesOf(file, source, [{ ...first, ...change }])[0]?.fingerprint;
    const all = [of('a.md', {}), of('b.md', {}), of('a.md', { ruleId: 'x' }), of('a.md', { actual: 'other' })];
    expect(new Set(all).size).toBe(4);
    expect(of('a.md', { actual: first.actual?.toUpperCase() ?? null })).toBe(all[0]);
  });
});

describe('baseline', () => {
  const source = postOf(CHECKLISTS.slice(0, 2));
  const post = (folder: string, name: string, text = source) => ({ path: join(folder, name), id: null, source: text });

  it('hides what it knows, tells what is gone, and is written anew', () => {
    const folder = folderWith({ 'a.md': source, 'b.md': source });
    const file = join(folder, 'known.json');
    const first = Baseline.read(file, true);
    for (const name of ['a.md', 'b.md', 'gone.md']) first.unknown(post(folder, name), lint(source));
    const total = 3 * lint(source).length;
    expect(first.update(folder)).toEqual({ total, added: total, removed: 0 });
    const text = readFileSync(file, 'utf8');

    // Only a.md is linted: one finding is mended, one is new. What is known of b.md stays, of gone.md it goes.
    const changed = postOf([CHECKLISTS[0] as string, CHECKLISTS[2] as string]);
    const second = Baseline.read(file, false);
    expect(second.unknown(post(folder, 'a.md', changed), lint(changed)).map(({ actual }) => actual)).toEqual([
      CHECKLISTS[2],
    ]);
    expect(second.stale().map((entry) => entry.file)).toEqual(['a.md', ...lint(source).map(() => 'gone.md')]);
    expect(readFileSync(file, 'utf8')).toBe(text);
    second.update(folder);
    const third = Baseline.read(file, false);
    expect(third.unknown(post(folder, 'a.md', changed), lint(changed))).toEqual([]);
    expect(third.unknown(post(folder, 'b.md'), lint(source))).toEqual([]);
    expect(third.stale()).toEqual([]);
    third.update(folder);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(file, 'utf8'));
  });

  it('keeps what is known of a post that could not be read', () => {
    const folder = folderWith({ 'a.md': source });
    const file = join(folder, 'known.json');
    const first = Baseline.read(file, true);
    first.unknown(post(folder, 'a.md'), lint(source));
    first.update(folder);
    const second = Baseline.read(file, false);
    second.keep(join(folder, 'a.md'));
    expect(second.stale()).toEqual([]);
    expect(second.update(folder).total).toBe(lint(source).length);
  });

  it('knows posts of a data file by their id', () => {
    const folder = folderWith({ 'feed.json': '[]' });
    const file = join(folder, 'known.json');
    const first = Baseline.read(file, true);
    const of = (id: string) => ({ path: join(folder, 'feed.json'), id, source });
    first.unknown(of('j1'), lint(source));
    first.update(folder);
    const second = Baseline.read(file, false);
    expect(second.unknown(of('j2'), lint(source))).toHaveLength(lint(source).length);
    expect(second.unknown(of('j1'), lint(source))).toEqual([]);
  });

  it.each([
    ['{', /no valid JSON/],
    ['[]', /expected object, got array/],
    ['{"version": 2, "findings": []}', /version/],
    ['{"version": 1, "findings": [{"file": "a"}]}', /findings\.0\./],
    ['{"version": 1, "findings": [], "more": 1}', /unknown key "more"/],
  ])('refuses %s', (text, message) => {
    const folder = folderWith({ 'known.json': text });
    expect(() => Baseline.read(join(folder, 'known.json'), true)).toThrow(message);
  });

  it('is not made unasked', () => {
    expect(() => Baseline.read(join(folderWith({}), 'known.json'), false)).toThrow(/There is no baseline/);
  });
});
