import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ToolTable, toolTableSchema } from '../../src/catalogue/tool.ts';
import { allTools, toolSpelled } from '../../src/catalogue/tools.ts';
import { toolTables } from '../../src/data/tools/index.ts';
import { readWords } from '../../src/words/tokens.ts';

const TOOLS = allTools();
const wordsOf = (spelling: string) => readWords(spelling).norms.join(' ');

describe('the tool tables', () => {
  test.each(toolTables.map((table) => [table.capability, table] as const))('%s fits the schema', (_, table) => {
    expect(toolTableSchema.safeParse(table).error?.issues ?? []).toEqual([]);
  });

  test('every file is in the index, once', () => {
    const files = readdirSync(new URL('../../src/data/tools', import.meta.url));
    const capabilities = files.filter((file) => file !== 'index.ts').map((file) => file.replace(/\.ts$/, ''));
    expect(toolTables.map((table) => table.capability).sort()).toEqual(capabilities.sort());
  });

  test('a spelling belongs to one row only', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { capability, name, aliases = [] } of TOOLS) {
      for (const words of new Set([name, ...aliases].map(wordsOf))) {
        const owner = owners.get(words);
        if (owner !== undefined) twice.push(`${words}: ${owner}, ${capability}/${name}`);
        owners.set(words, `${capability}/${name}`);
      }
    }
    expect(twice).toEqual([]);
  });

  test('every row is unpacked as the tables have it', () => {
    const tables = toolTables as unknown as readonly ToolTable[];
    const rows = tables.flatMap(({ capability, tools }) => tools.map((tool) => ({ ...tool, capability })));
    expect(TOOLS.map(({ isTool, aliases = [], ...row }) => ({ ...row, aliases: [...aliases].sort() }))).toEqual(
      rows.map(({ aliases = [], ...row }) => ({ ...row, aliases: [...aliases].sort() })),
    );
  });

  test('a text is known as a spelling, letter case aside', () => {
    expect(toolSpelled('k8s')?.name).toBe('Kubernetes');
    expect(toolSpelled('NAGIOS core')?.name).toBe('Nagios');
    expect(toolSpelled('Nagios, Zabbix')).toBeNull();
    expect(toolSpelled('the Nagios')).toBeNull();
    expect(toolSpelled('')).toBeNull();
  });

  test('ambiguous spellings are spellings of their row, and cues are single words', () => {
    const wrong: string[] = [];
    for (const { name, aliases = [], ambiguous } of TOOLS) {
      if (!ambiguous) continue;
      const own = new Set([name, ...aliases].map(wordsOf));
      for (const spelling of ambiguous.spellings ?? [])
        if (!own.has(wordsOf(spelling))) wrong.push(`${name}: ${spelling}`);
      for (const word of ambiguous.near) if (readWords(word).norms.length !== 1) wrong.push(`${name}: near ${word}`);
    }
    expect(wrong).toEqual([]);
  });

  test('hold enough', () => {
    const tools = TOOLS.filter((tool) => tool.isTool);
    expect(tools.length).toBeGreaterThan(1400);
    expect(TOOLS.length - tools.length).toBeGreaterThanOrEqual(250);
    expect(TOOLS.flatMap(({ aliases = [] }) => aliases).length).toBeGreaterThan(6000);
  });

  test.each([
    ['Kubernetes', '2014-06'],
    ['Docker', '2013-03'],
    ['Terraform', '2014-07'],
    ['Ansible', '2012-02'],
    ['Prometheus', '2012-11'],
    ['OpenTelemetry', '2019-05'],
    ['Argo CD', '2018'],
    ['Pulumi', '2018-06'],
    ['GitHub Actions', '2018-10'],
    ['Istio', '2017-05'],
    ['Helm', '2015'],
  ])('%s was first released in %s', (name, since) => {
    expect(TOOLS.find((tool) => tool.name === name)?.since).toBe(since);
  });
});
