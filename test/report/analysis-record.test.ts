import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { lint } from '../../src/index.ts';
import { analysisRecord } from '../../src/report/analysis-record.ts';
import { analysisText } from '../../src/report/analysis-text.ts';
import { analysisRecordSchema, errorRecordSchema } from '../../src/schema/analysis-record.ts';
import { postInputSchema } from '../../src/schema/post-input.ts';

const post = readFileSync(new URL('./post.md', import.meta.url), 'utf8');

describe('analysisRecord', () => {
  const record = analysisRecord('p1', lint(post));

  it('keeps the promised shape', () => {
    expect(analysisRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
    expect(Object.keys(record)).toEqual(['id', 'title', 'role', 'statements', 'facts', 'score', 'messages']);
  });

  it('has offsets into the body', () => {
    for (const { start, end, tools } of record.statements) {
      expect(post.slice(start, end).trim()).not.toBe('');
      for (const tool of tools) expect(tool.start >= start && tool.end <= end).toBe(true);
    }
    expect(record.statements.map(({ start, end }) => post.slice(start, end))).toContain(
      'Must know Nagios &amp; Zabbix',
    );
  });

  it('can be shown', () => {
    const text = analysisText('post.md', record);
    expect(text).toContain('Linux Systems Administrator');
    expect(text.split('\n').length).toBe(13);
  });
});

describe('the schemas', () => {
  it.each([
    ['analysis record', analysisRecordSchema],
    ['error record', errorRecordSchema],
    ['post input', postInputSchema],
  ])('%s can be published as JSON Schema', (_, schema) => {
    expect(z.toJSONSchema(schema)).toMatchObject({
      type: 'object',
      $schema: expect.stringContaining('json-schema.org'),
    });
  });
});
