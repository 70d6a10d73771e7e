import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { rules } from '../../rules/index.ts';
import { analysisRecordSchema } from '../schema/analysis-record.ts';
import { baselineSchema } from '../schema/baseline.ts';
import { findingRecordSchema } from '../schema/finding-record.ts';
import { postInputSchema } from '../schema/post-input.ts';
import { configJsonSchema } from './config/json-schema.ts';

/** Part of the build: the shapes that programs rely on, as JSON Schema, in `dist/schemas`. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../dist/schemas');
const schemas = {
  'analysis-record': z.toJSONSchema(analysisRecordSchema),
  baseline: z.toJSONSchema(baselineSchema),
  config: configJsonSchema(rules),
  'finding-record': z.toJSONSchema(findingRecordSchema),
  'post-input': z.toJSONSchema(postInputSchema),
};

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
