import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAts } from '../../src/ats/read.ts';
import { lint } from '../../src/index.ts';
import type { PostPart } from '../../src/model/post.ts';
import { locate } from '../../src/source/parts.ts';
import { fieldText, fixture, fixtureNames, wordsOf } from './helpers.ts';

/** Checks every place of every job: what an integration would highlight is what jdlint speaks of. */
function checkPlaces(data: unknown): number {
  let checked = 0;
  for (const { post: composed } of readAts(data)) {
    if (!composed) continue;
    const { post, findings, analysis } = lint(composed.source, composed.options);
    const parts = new Map<string, PostPart>(post.origin?.parts.map((part) => [part.pointer, part]));
    /** The words that stand at a range of a field, the field read from the data by the test's own means. */
    const shown = (pointer: string, start: number, end: number): string => {
      const part = parts.get(pointer) as PostPart;
      const text = fieldText(data, pointer, part.escaped);
      expect(end).toBeLessThanOrEqual(text.length);
      return wordsOf(text.slice(start, end), part.as === 'html');
    };
    for (const { text, place } of [...post.statements, ...post.headings]) {
      const at = locate(post, place);
      expect(at && shown(at.pointer, at.start, at.end)).toBe(text);
      checked++;
    }
    for (const statement of analysis.statements) {
      for (const tool of statement.tools) {
        const at = locate(post, tool);
        expect(at && shown(at.pointer, at.start, at.end)).toBe(wordsOf(post.source.slice(tool.start, tool.end), true));
      }
    }
    for (const finding of findings) {
      const { pointer, place, actual, suggestions, related } = finding.toJSON();
      expect(pointer).not.toBeNull();
      if (place && actual !== null) {
        expect(shown(pointer as string, place.start.offset, place.end.offset)).toBe(actual);
        checked++;
      }
      for (const one of [...suggestions, ...related]) {
        expect(shown(one.pointer as string, one.place.start.offset, one.place.end.offset)).not.toBe('');
      }
    }
  }
  return checked;
}

describe('places in data', () => {
  it.each(fixtureNames(false))('of %s', (name) => {
    expect(checkPlaces(fixture(name))).toBeGreaterThan(3);
  });

  const word = fc.constantFrom(
    'Nagios', 'Zabbix', 'AT&amp;T', 'R&amp;D', 'C++', 'caf&eacute;', 'a&nbsp;b', '&#8217;s', '<b>Kubernetes</b>', '<em>and</em>',
    'Terraform,', 'AWS', 'must', 'know', '\u00e9', '\u{1F680}', 'x<br>y', '&lt;T&gt;', 'servers', 'run', '2&nbsp;%',
  ); // biome-ignore format: one list
  const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((list) => list.join(' '));
  const items = fc.array(words, { maxLength: 4 }).map((list) => list.map((item) => `<li>${item}</li>`).join(''));
  const html = fc
    .tuple(words, items, fc.constantFrom('', '\n', '\r\n', ' '))
    .map(([first, list, end]) => `<p>${first}</p>${end}<ul>${end}${list}</ul>${end}`);
  const plain = fc
    .array(fc.constantFrom('Nagios', 'and', 'Zabbix,', 'run', '\n', '\r\n', '- ', 'C++'), { maxLength: 12 })
    .map((list) => `Must know ${list.join(' ')}`);
  const text = fc.oneof(html, html, plain);
  const escaped = (value: string) =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const title = fc.constantFrom('SRE', '  Network Engineer ', 'DBA\n(nights)', 'R&D Engineer', '\u{1F680} Cloud');
  const job = fc.oneof(
    fc.record({ title, content: html.map(escaped), internal_job_id: fc.constant(7) }),
    fc.record({
      text: title,
      description: text,
      lists: fc.array(fc.record({ text: fc.constantFrom('Requirements', "What you'll do", ''), content: text }), {
        maxLength: 3,
      }),
      additional: text,
      categories: fc.record({ location: fc.constantFrom('Oslo', ' Bergen ') }),
    }),
    fc.record({ title, careers_url: fc.constant('x'), description: text, requirements: text }),
    fc.record({ title, shortcode: fc.constant('A'), description: text, requirements: text, benefits: text }),
    fc.record({
      name: title,
      jobAd: fc.record({
        sections: fc.record({
          jobDescription: fc.record({ title: fc.constant('Job'), text }),
          qualifications: fc.record({ title: fc.constant('~/'), text }),
        }),
      }),
    }),
    fc.record({
      '@type': fc.constant('JobPosting'),
      title,
      description: text,
      skills: fc.array(plain, { maxLength: 3 }),
    }),
  );

  it('of any jobs', () => {
    fc.assert(
      fc.property(fc.array(job, { minLength: 1, maxLength: 3 }), (jobs) => {
        checkPlaces(jobs);
      }),
      { numRuns: 150 },
    );
  });
});
