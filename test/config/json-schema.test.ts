import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { configJsonSchema } from '../../src/files/config/json-schema.ts';

const schema = configJsonSchema(rules);
const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

describe('JSON Schema of configurations', () => {
  it.each([
    {},
    { $schema: './node_modules/jdlint/dist/schemas/config.json', extends: ['strict', './base.json'] },
    {
      rules: {
        'tool-checklist': 'off',
        'outcome-share': ['error', { minimum: 0.3 }],
        'acme/hello': ['warn', { any: 1 }],
      },
    },
    {
      preset: 'strict',
      allow: ['SharePoint'],
      ignores: ['drafts/'],
      threshold: 'error',
      headcount: 9,
      currency: 'USD',
    },
    { overrides: [{ files: ['*.md'], preset: ['small-employer'], rules: { 'title-mismatch': ['info'] } }] },
  ])('takes %j', (config) => {
    expect(isValid(config), JSON.stringify(isValid.errors)).toBe(true);
  });

  it.each([
    { rule: {} },
    { preset: 'strct' },
    { rules: { 'tool-checklst': 'off' } },
    { rules: { 'tool-checklist': 'loud' } },
    { rules: { 'outcome-share': ['error', { minimun: 0.3 }] } },
    { rules: { 'outcome-share': ['error', { minimum: 3 }] } },
    { overrides: [{ rules: {} }] },
    { overrides: [{ files: '*.md', rules: { nope: 'off' } }] },
    { plugins: ['acme'] },
    { headcount: 0 },
  ])('refuses %j', (config) => {
    expect(isValid(config)).toBe(false);
  });

  it('says what every key is for', () => {
    const { properties } = schema as { properties: Record<string, { description?: string }> };
    const silent = Object.entries(properties).filter(([key, { description }]) => key !== '$schema' && !description);
    expect(silent).toEqual([]);
  });
});
