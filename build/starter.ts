import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Writes `cli.cjs`, which starts `command.cjs` beside it, and makes that plain ASCII, which engines read sooner. */
export async function writeStarter(dist: string): Promise<void> {
  const file = join(dist, 'command.cjs');
  const command = readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped);
  writeFileSync(file, command);
  const outfile = join(dist, 'cli.cjs');
  await build({
    entryPoints: ['src/start/main.ts'],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    define: { COMMAND_DIGEST: JSON.stringify(createHash('sha256').update(command).digest('hex').slice(0, 16)) },
    banner: { js: '#!/usr/bin/env node' },
    outfile,
  });
  chmodSync(outfile, 0o755);
}

/** Bundlers escape what stands in quotes; what is left stands in regular expressions, which know the same escapes. */
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
