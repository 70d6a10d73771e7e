import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainText, newText } from '../../src/cli/page-commands.ts';
import { roles, rules } from '../../src/index.ts';
import { pageText } from '../../src/report/page-text.ts';
import { folderWith } from '../files/folder.ts';
import { jdlint } from './command.ts';

const plain = (width: number) => ({ width, color: false });

describe('jdlint explain', () => {
  it.each(rules.map(({ meta }) => meta.id))('shows the page of %s at the width of the terminal', async (id) => {
    for (const width of [50, 100]) {
      const text = await explainText(rules, id, plain(width));
      expect(text.startsWith(`${id}\n\n`)).toBe(true);
      for (const part of ['What it finds', 'Why', 'How to mend it', 'Options', 'Examples', 'Sources']) {
        expect(text).toContain(`\n${part}\n`);
      }
      // Examples stay as they are, and an address cannot be broken.
      const long = text
        .split('\n')
        .filter((line) => line.length > width && line.includes(' ') && !/^ {4}|^<!--|https:/.test(line));
      expect(long).toEqual([]);
    }
  });

  it('says what there is for a mistyped rule', async () => {
    await expect(explainText(rules, 'tool-checklists', plain(80))).rejects.toThrow(
      'There is no rule "tool-checklists".',
    );
  });

  it('says so where an installation lacks its pages', async () => {
    const { status, stderr } = await jdlint(['explain', 'cliche'], '.');
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('page of the rule "cliche" is not in this installation'),
    ]);
  });

  it('lays out what pages hold', async () => {
    const page = [
      '# Title',
      'Some `code` and a [link](https://example.org/x), and [another](../y.ts), all in **one** paragraph.',
      '- a list',
      '| a | b |\n| --- | --- |\n| one | two |',
      '```md invalid {"x": 1}\n# Post\n\n  indented\n```',
      '> quoted',
    ].join('\n\n');
    expect(await pageText(page, plain(40))).toBe(
      [
        'Title',
        'Some code and a link\n<https://example.org/x>, and another,\nall in one paragraph.',
        '- a list',
        'a    b\none  two',
        'Something is found in {"x": 1}:\n    # Post\n\n      indented',
        '  quoted',
      ].join('\n\n'),
    );
    expect(
      await pageText(
        '| option | meaning |\n| --- | --- |\n| one | quite a long meaning that fits nowhere |',
        plain(32),
      ),
    ).toBe('one\n    meaning: quite a long\n    meaning that fits nowhere');
    expect(await pageText('# A', { width: 40, color: true })).toContain('\u001b[1m');
  });
});

describe('jdlint new', () => {
  it('writes a post that lints clean', async () => {
    const { status, stdout } = await jdlint(['new', 'network-engineer', '--level', 'senior'], '.');
    expect([status, stdout.split('\n')[0]]).toEqual([0, '# Senior Network Engineer']);
    const linted = await jdlint(['-'], '.', { stdin: stdout });
    expect([linted.status, linted.stdout]).toEqual([0, expect.stringContaining('No findings')]);
  });

  it('takes a title, a level, and a role by one of its titles', () => {
    expect(newText(roles, 'sre', {})).toMatch(/^# Site Reliability Engineer\n/);
    expect(newText(roles, 'systems-administrator', { level: 'entry' })).toMatch(/^# Junior Systems Administrator\n/);
    expect(newText(roles, 'systems-administrator', { title: ' Linux Administrator ' })).toMatch(
      /^# Linux Administrator\n/,
    );
  });

  it('knows the roles of the configuration', async () => {
    const folder = folderWith({ 'jdlint.config.yaml': 'roles: [{id: hpc-engineer, name: HPC Engineer, duties: [run jobs]}]' });
    const { status, stdout } = await jdlint(['new', 'hpc-engineer'], folder);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^# HPC Engineer\n(?:.*\n)*- Bring \[measure\](?:.*\n)*- Run jobs\.\n/)]);
  }); // biome-ignore format: one line

  it.each([
    [['new', 'network-enginer'], 'There is no role "network-enginer". Did you mean "network-engineer"?'],
    [['new', 'not-infrastructure'], 'There is no role "not-infrastructure".'],
    [['new', 'network-engineer', '--level', 'boss'], '--level takes entry, mid, senior, lead, manager, not "boss".'],
  ])('%j is a mistake', async (args, message) => {
    const { status, stderr } = await jdlint(args, '.');
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('a post in another language', () => {
  const stdin = '# Administrateur systèmes\n\n- Gérer les serveurs de la ville\n- Assurer la supervision avec Nagios\n';

  it('is an error of the run, not a clean post', async () => {
    const { status, stderr, stdout } = await jdlint(['-'], '.', { stdin });
    expect(status).toBe(2);
    expect(stderr).toBe(
      'jdlint: <stdin>: The post seems to be written in French; jdlint judges posts in English only. Leave it out of the run, or say --language en to have it judged as English all the same.\n',
    );
    expect(stdout).not.toContain('warning');
  });

  it('is answered with its error in the stream, which goes on', async () => {
    const lines = [stdin, 'Run the servers of the company'].map((body, id) => JSON.stringify({ id, body })).join('\n');
    const { status, stdout } = await jdlint(['analyze', '--ndjson'], '.', { stdin: lines });
    const [french, english] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(french).toEqual({ id: 0, error: { code: 'NOT_ENGLISH', message: expect.stringContaining('French') } });
    expect([status, english.id, english.error]).toEqual([0, 1, undefined]);
  });

  it('is judged where the language is said', async () => {
    const { status, stdout } = await jdlint(['-', '--language', 'en', '--fail-on', 'off'], '.', { stdin });
    expect([status, stdout]).toEqual([0, expect.stringContaining('1 post')]);
    const wrong = await jdlint(['-', '--language', 'fr'], '.', { stdin });
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('--language takes auto, en, not "fr"')]);
  });
});

describe('the README', () => {
  it('shows what the command prints for its first example, at 80 columns', async () => {
    const root = join(import.meta.dirname, '../..');
    const [, path, shown] = /\$ npx jdlint (fixtures\/posts\/\S+)\n([^`]+)```/.exec(
      readFileSync(join(root, 'README.md'), 'utf8'),
    ) as unknown as [string, string, string];
    const { stdout } = await jdlint([path], root, { env: { COLUMNS: '80' } });
    expect(stdout.trim()).toBe(shown.trim());
  }, 120_000);
});
