import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fix, lint } from '../../src/index.ts';
import { safeText } from '../../src/judge/wording/safe-text.ts';
import type { Format } from '../../src/model/kinds.ts';

const folder = new URL('../../fixtures/posts/', import.meta.url);
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(md|html|txt)$/.test(name),
);
const FORMATS: Readonly<Record<string, Format>> = { md: 'markdown', html: 'html', txt: 'text' };
const settings = { preset: 'all' } as const;

/** What must hold of every fixed post: nothing left to fix, and a second fixing changes nothing. */
function expectSettled(source: string, format: Format): string {
  const { text, applied, result } = fix(source, 'suggestions', { format, settings });
  expect(result.findings.filter(({ fix, suggestions }) => fix || suggestions.length > 0)).toEqual([]);
  expect(fix(text, 'suggestions', { format, settings })).toMatchObject({ text, applied: [] });
  const words = result.post.statements.map((statement) => statement.text).join('\n');
  for (const { text, finding } of applied) {
    if (!finding.ruleId.startsWith('title-')) expect(safeText(words, format)).toContain(text);
  }
  return text;
}

describe('fixing a post', () => {
  it.each(fixtures)('%s lints clean of what was fixed, and stays as it is', (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    expectSettled(source, FORMATS[name.split('.').pop() as string] as Format);
  });

  it('changes nothing by fixes alone: no rule has one that is safe unread', () => {
    for (const name of fixtures) {
      const source = readFileSync(new URL(name, folder), 'utf8');
      expect(fix(source, 'fixes', { settings }).text).toBe(source);
    }
  });

  const tools = fc.constantFrom(
    'Nagios',
    'Zabbix',
    'C#',
    'Kubernetes',
    'Terraform',
    'AWS',
    'Ansible',
    'R&D Notes',
    'A_b',
    'Oracle',
  );
  const line = fc.oneof(
    fc.uniqueArray(tools, { minLength: 1, maxLength: 4 }).map((names) => `Experience with ${names.join(', ')}`),
    fc.uniqueArray(tools, { minLength: 1, maxLength: 3 }).map((names) => `${names.join(' or ')} is a plus`),
    fc.constantFrom(
      'Monitor servers to ensure smooth operation of the ERP & CRM systems',
      'Ensure high availability of <core> systems',
      'Patch Linux servers every month',
      'Excellent communication skills',
    ),
  );
  const lists = fc.array(fc.array(line, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 });
  const HEADINGS = ['Requirements', 'Responsibilities', 'Nice to have'];

  it.each([
    [
      'markdown',
      (items: readonly string[], heading: string) =>
        `## ${heading}\n\n${items.map((item) => `- ${safeText(item, 'markdown')}\n`).join('')}\n`,
    ],
    [
      'html',
      (items: readonly string[], heading: string) =>
        `<h2>${heading}</h2><ul>${items.map((item) => `<li>${safeText(item, 'html')}</li>`).join('')}</ul>\n`,
    ],
    [
      'text',
      (items: readonly string[], heading: string) => `${heading}:\n\n${items.map((item) => `* ${item}\n`).join('')}\n`,
    ],
  ] as const)('generated posts in %s lint clean too', (format, write) => {
    const property = fc.property(lists, (sections) => {
      const body = sections.map((items, index) => write(items, HEADINGS[index] as string)).join('');
      expectSettled(body, format);
    });
    fc.assert(property, { numRuns: 60 });
  });
});

describe('disabled text', () => {
  const untouched = (source: string, kept: string) => {
    const { text } = fix(source, 'suggestions', { format: 'markdown', settings });
    expect(text).toContain(kept);
    return text;
  };

  it('stays where the next statement is turned off, within a group', () => {
    const text = untouched(
      '# Site Reliability Engineer\n\n## Requirements\n\n- Nagios\n\n<!-- jdlint-disable-next tool-checklist -- named by the contract -->\n\n- Zabbix\n\n- Grafana\n',
      '<!-- jdlint-disable-next tool-checklist -- named by the contract -->\n\n- Zabbix\n',
    );
    expect(text).not.toContain('- Nagios');
    expect(text).not.toContain('- Grafana');
  });

  it.each([
    [
      'a range',
      '## Requirements\n\n<!-- jdlint-disable -->\n\n- Nagios\n- Zabbix\n\n<!-- jdlint-enable -->\n',
      '- Nagios\n- Zabbix\n',
    ],
    [
      'a whole post',
      '<!-- jdlint-disable-file tool-checklist -->\n\n## Requirements\n\n- Nagios\n- Zabbix\n',
      '- Nagios\n- Zabbix\n',
    ],
    [
      'a comment of another kind',
      '## Requirements\n\n- Nagios\n<!-- TODO: ask the team -->\n- Zabbix\n',
      '<!-- TODO: ask the team -->',
    ],
    [
      'a comment within a statement',
      '## Requirements\n\n- Nagios <!-- or not --> and Zabbix\n',
      '- Nagios <!-- or not --> and Zabbix\n',
    ],
  ])('stays as it is: %s', (_, source, kept) => {
    untouched(source, kept);
  });

  it('is no part of what a finding beside it would replace', () => {
    const source = '## Requirements\n\n- Nagios\n\n<!-- jdlint-disable tool-checklist -->\n\n- Zabbix\n';
    for (const { suggestions } of lint(source, { format: 'markdown' }).findings) {
      for (const { place } of suggestions) expect(place.end.offset).toBeLessThan(source.indexOf('<!--'));
    }
  });
});
