import { describe, expect, test } from 'vitest';
import { TOOL_LIST, toolAutomaton } from '../../src/catalogue/tools.ts';
import { firstWordAt, readWords } from '../../src/words/tokens.ts';
import { toolsIn } from '../../src/catalogue/tool-context.ts';

const read = (text: string) => {
  const words = readWords(text);
  return { words, hits: toolAutomaton().match(words, text).get(TOOL_LIST) ?? [] };
};

describe('toolsIn', () => {
  test('keeps to the range, and tells where each hit stands', () => {
    const text = 'Nagios here. Zabbix and Ansible there. Terraform elsewhere.';
    const { words, hits } = read(text);
    const from = firstWordAt(words, text.indexOf('Zabbix'));
    const to = firstWordAt(words, text.indexOf('Terraform')) - 1;
    const found = toolsIn(words, hits, from, to);
    expect(found.map((hit) => text.slice(hit.start, hit.end))).toEqual(['Zabbix', 'Ansible']);
    expect(found.map((hit) => [hit.first, hit.last])).toEqual([
      [from, from],
      [from + 2, from + 2],
    ]);
  });

  test('a cue outside the range counts for nothing', () => {
    const text = 'Puppet and Chef. Chef';
    const { words, hits } = read(text);
    expect(toolsIn(words, hits, 0, 2).map((hit) => hit.entry.name)).toEqual(['Puppet', 'Chef']);
    expect(toolsIn(words, hits, 3, 3)).toEqual([]);
  });

  test('a hit that reaches over the range is left out', () => {
    const { words, hits } = read('GitHub Actions');
    expect(toolsIn(words, hits, 0, 0)).toEqual([]);
    expect(toolsIn(words, hits, 0, 1)).toHaveLength(1);
  });

  test('two doubtful names are no cue for each other', () => {
    const { words, hits } = read('Drone and Bamboo');
    expect(toolsIn(words, hits, 0, 2)).toEqual([]);
  });

  test('an empty text', () => {
    const { words, hits } = read('');
    expect(toolsIn(words, hits, 0, -1)).toEqual([]);
  });

  test('takes linear time', () => {
    const time = (times: number) => {
      const { words, hits } = read('Chef bamboo Drone think '.repeat(times));
      const start = performance.now();
      toolsIn(words, hits, 0, words.norms.length - 1);
      return performance.now() - start;
    };
    time(2000);
    const small = Math.min(time(5000), time(5000), time(5000));
    const large = Math.min(time(40_000), time(40_000), time(40_000));
    expect(large).toBeLessThan(Math.max(small, 1) * 40);
  });
});

test.each([
  ['Docker, Compose files', ['Docker']],
  ['Grafana, Loki', ['Grafana', 'Grafana Loki']],
  ['Google Cloud Platform (GCP)', ['Google Cloud']],
])('no name goes on over a comma: %s', (text, wanted) => {
  expect(read(text).hits.map(({ value }) => value.name)).toEqual(wanted);
});
