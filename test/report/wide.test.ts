import { describe, expect, it } from 'vitest';
import stringWidth from 'string-width';
import stylish from '../../src/report/stylish.ts';
import { splitAtWidth, textWidth } from '../../src/report/text-width.ts';
import { shorten, wrapText } from '../../src/report/wrap.ts';
import { finding, OPTIONS, post, run } from './run.ts';

describe('textWidth', () => {
  it.each([
    ['abc', 3],
    ['日本語', 6],
    ['e\u0301', 1],
    ['😀', 2],
    ['👩‍👩‍👧', 2],
    ['ﾊﾝｶｸ', 4],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => expect(textWidth(text)).toBe(columns));
});

describe('wide characters', () => {
  it('are wrapped by the columns that they take', () => {
    expect(wrapText('日本 日本 日本', 9)).toEqual(['日本 日本', '日本']);
    expect(wrapText('日本語日本語日本語', 8)).toEqual(['日本語日', '本語日本', '語']);
    expect(wrapText('https://jobs.example/a/long/address', 8)).toEqual(['https://jobs.example/a/long/address']);
    expect(wrapText('😀😀😀😀', 1)).toEqual(['😀', '😀', '😀', '😀']);
  });

  it('are cut between, and never in two', () => {
    expect(shorten('日本語日本語', 8)).toBe('日本語 …');
    expect(shorten('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5)).toBe('👩‍👩‍👧 …');
    expect(splitAtWidth('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301']);
  });

  it('keep a report within eighty columns', () => {
    const long = '日本語のシステム管理者を募集しています。'.repeat(6);
    const mixed = '😀 Nagios と Zabbix '.repeat(12);
    const findings = [
      finding({ reason: long, actual: mixed }),
      finding({ reason: mixed, actual: long, expected: [long] }),
    ];
    const text = stylish(run(post({ findings })), OPTIONS);
    for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
    expect(text.replace(/\s+/g, '')).toContain(long);
  });

  it('show the field of data that a finding is in', () => {
    const text = stylish(
      run(post({ path: 'feed.json#/jobs/2', findings: [finding({ pointer: '/jobs/2/content' })] })),
      OPTIONS,
    );
    expect(text).toContain(
      'feed.json#/jobs/2 — T\n  3:3  warning  Statement 0.  stand-in\n                /jobs/2/content\n',
    );
  });
});
