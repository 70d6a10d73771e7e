import { describe, expect, it } from 'vitest';
import compact from '../../src/report/compact.ts';
import { FORMAT_NAMES, loadFormatter } from '../../src/report/index.ts';
import json from '../../src/report/json.ts';
import { safeJson } from '../../src/report/safe-json.ts';
import { safeText } from '../../src/report/safe-text.ts';
import stylish from '../../src/report/stylish.ts';
import { reaches } from '../../src/report/totals.ts';
import { shorten, wrapText } from '../../src/report/wrap.ts';
import { findingRecordSchema } from '../../src/schema/finding-record.ts';
import { finding, OPTIONS, post, run } from './run.ts';

const LONG =
  'Names Nagios, Zabbix, Icinga, Sensu and Prometheus and does not say what any of them is for, nor to what end.';

describe('stylish', () => {
  it('shows place, severity, text, rule, excerpt, suggestion and the role that fits', () => {
    const place = finding().place;
    if (!place) throw new Error('no place');
    const suggestions = [
      { title: 'Say it', place, text: 'Reduce mean time to recovery by improving monitoring coverage' },
    ];
    const shown = run(
      post({
        findings: [finding({ reason: LONG, suggestions }), finding({ severity: 'error', place: null, actual: null })],
      }),
    );
    expect(stylish(shown, OPTIONS)).toMatchInlineSnapshot(`
      "posts/a.md
        3:3  warning  Names Nagios, Zabbix, Icinga, Sensu and Prometheus and does not
                      say what any of them is for, nor to what end.  stand-in
                      “Must know Nagios”
                      → Reduce mean time to recovery by improving monitoring coverage
          -  error    Statement 0.  stand-in
        Suggested role: Network Engineer (82 %); the title promises Systems
        Administrator. Score 61 of 100.

      2 findings (1 error, 1 warning) in 1 post."
    `);
  });

  it('says so where all is well, and what the post is taken for', () => {
    const role = { ...post().role, mismatch: false };
    expect(stylish(run(post({ findings: [], role })), OPTIONS)).toMatchInlineSnapshot(`
      "posts/a.md
        Suggested role: Network Engineer (82 %); the title fits. Score 61 of 100.

      No findings in 1 post."
    `);
    expect(stylish(run(post({ findings: [], role })), { ...OPTIONS, quiet: true })).toBe('');
  });

  it('never calls a run clean in which something was not read', () => {
    const errors = [{ path: 'b.md', code: 'FILE_NOT_FOUND', message: 'x', hint: null } as const];
    expect(stylish({ posts: [], errors }, OPTIONS)).toBe('No findings in 0 posts; 1 input could not be read.');
  });

  it('keeps to the width', () => {
    for (const width of [60, 80, 120]) {
      const lines = stylish(run(post({ findings: [finding({ reason: LONG, actual: LONG })] })), {
        ...OPTIONS,
        width,
      }).split('\n');
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(width);
    }
  });

  it('says why a statement was read as it was, where asked', () => {
    const because = ['names two tools', 'says “experience with”'];
    const report = run(post({ findings: [finding({ because })] }));
    expect(stylish(report, { ...OPTIONS, explain: true })).toContain(
      'read so because it names two tools; says “experience with”',
    );
    expect(stylish(report, OPTIONS)).not.toContain('because');
    expect(stylish(run(post()), { ...OPTIONS, explain: true })).not.toContain('because');
  });

  it('writes escape sequences only for colours, and only where asked', () => {
    expect(stylish(run(post()), OPTIONS)).not.toContain('\u001b');
    expect(stylish(run(post()), { ...OPTIONS, color: true })).toContain('\u001b[33m');
  });
});

describe('compact', () => {
  it('writes a line a finding', () => {
    expect(compact(run(post({ findings: [finding(), finding({ place: null })] })), OPTIONS)).toBe(
      'posts/a.md:3:3: warning: Statement 0. [stand-in]\nposts/a.md:1:1: warning: Statement 0. [stand-in]',
    );
  });
});

it('a format that there is not is told by name', async () => {
  await expect(loadFormatter('nope' as never)).rejects.toThrow('There is no format "nope".');
});

describe('compact of files that begin otherwise', () => {
  it('counts no byte order mark, and names the field of data', () => {
    const place = finding().place;
    if (!place) throw new Error('no place');
    const first = { ...place, start: { line: 1, column: 4, offset: 3 }, end: { line: 1, column: 9, offset: 8 } };
    const marked = post({ bom: true, findings: [finding({ place: first })] });
    expect(compact(run(marked), OPTIONS)).toBe('posts/a.md:1:3: warning: Statement 0. [stand-in]');
    const data = post({ path: 'feed.json#/0', findings: [finding({ place: first, pointer: '/0/content' })] });
    expect(compact(run(data), OPTIONS)).toBe('feed.json#/0:1:4: warning: Statement 0. [stand-in] (/0/content)');
  });
});

describe('json', () => {
  it('keeps its shape', () => {
    const value = JSON.parse(json(run(post()), OPTIONS)) as { posts: { findings: unknown[] }[]; totals: unknown };
    expect(Object.keys(value)).toEqual(['version', 'posts', 'errors', 'totals']);
    expect(Object.keys(value.posts[0] ?? {})).toEqual(['path', 'title', 'role', 'score', 'findings']);
    expect(findingRecordSchema.parse(value.posts[0]?.findings[0])).toEqual(finding());
    expect(value.totals).toEqual({ posts: 1, info: 0, warning: 1, error: 0 });
  });
});

describe('every format', () => {
  const hostile = 'a\u001b[31mb\u0007\u009b1m\u202ec\r\n::error::d\u2028e\ud800';

  it.each(FORMAT_NAMES)('%s keeps what a post holds from the terminal', async (name) => {
    const format = await loadFormatter(name);
    const bad = finding({ reason: hostile, actual: hostile, expected: [hostile] });
    const text = format(run(post({ path: `${hostile}.md`, title: hostile, findings: [bad] })), OPTIONS);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text).not.toMatch(/^::error/m);
  });
});

describe('safeText', () => {
  it.each([
    ['a\tb\r\nc', 'a b c'],
    ['\u001b[2J', '␛[2J'],
    ['\u007f\u009b', '␡<U+009B>'],
    ['x\u202ey\ufeff', 'x<U+202E>y<U+FEFF>'],
    ['\ud83d\ude00 \ud83d', '\ud83d\ude00 \ufffd'],
    ['naïve “quotes”', 'naïve “quotes”'],
  ])('%j -> %j', (given, safe) => expect(safeText(given)).toBe(safe));
});

describe('safeJson', () => {
  it('reads back as it was', () => {
    const value = { a: 'x\u009b\u202e\ufeff\u2028\u001b"\\' };
    expect(JSON.parse(safeJson(value))).toEqual(value);
    expect(safeJson(value)).toMatch(/^[ -~]*$/);
  });
});

describe('wrapText and shorten', () => {
  it('break at spaces, and leave long words whole', () => {
    expect(wrapText('a bb ccc dddddd e', 6)).toEqual(['a bb', 'ccc', 'dddddd', 'e']);
    expect(wrapText('', 6)).toEqual([]);
  });

  it('cut at a word, and no character in two', () => {
    expect(shorten('one two three', 10)).toBe('one two …');
    expect(shorten(`${'x'.repeat(7)}\ud83d\ude00yyyy`, 10)).toBe(`${'x'.repeat(7)} …`);
    expect(shorten('short', 5)).toBe('short');
  });
});

describe('reaches', () => {
  it('orders severities, and lets nothing reach "off"', () => {
    expect(reaches({ severity: 'warning' }, 'warning')).toBe(true);
    expect(reaches({ severity: 'info' }, 'warning')).toBe(false);
    expect(reaches({ severity: 'error' }, 'off')).toBe(false);
  });
});
