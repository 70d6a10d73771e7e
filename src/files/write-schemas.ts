import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { analysisRecordSchema } from '../schema/analysis-record.ts';
import { findingRecordSchema } from '../schema/finding-record.ts';
import { postInputSchema } from '../schema/post-input.ts';

/** Part of the build: the shapes that programs rely on, as JSON Schema, in `dist/schemas`. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../dist/schemas');
const schemas = {
  'analysis-record': analysisRecordSchema,
  'finding-record': findingRecordSchema,
  'post-input': postInputSchema,
};

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`);
}
