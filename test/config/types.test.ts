import { expect, it } from 'vitest';
import { type Config, defineConfig } from '../../src/index.ts';

it("the README's configuration has the type", () => {
  const config = defineConfig({
    extends: ['strict', './shared/posts.json', { headcount: 3 }],
    rules: { 'tool-checklist': 'warning', 'outcome-share': ['error', { minimum: 0.3 }] },
    allow: ['SharePoint', 'title-mismatch'],
    ignores: ['drafts/'],
    overrides: [{ files: 'branches/**/*.{md,txt}', preset: 'small-employer', headcount: 40 }],
    threshold: 'error',
    plugins: ['jdlint-plugin-acme', { name: 'acme', rules: [] }],
  });
  // @ts-expect-error an unknown key
  const wrong: Config = { rule: {} };
  // @ts-expect-error an unknown severity
  const loud: Config = { rules: { 'tool-checklist': 'loud' } };
  expect([config.threshold, wrong, loud]).toHaveLength(3);
});
