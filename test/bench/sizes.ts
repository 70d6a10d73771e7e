import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { withoutReferences } from '../../build/without-references.ts';

const root = join(import.meta.dirname, '../..');

/** What a program takes from the package. */
export const USES = {
  core: "export { createLinter } from './dist/core.js'",
  'core with Markdown': "export { createLinter, markdown, frontMatter } from './dist/core.js'",
  'core with every format': "export { createLinter, markdown, frontMatter, html } from './dist/core.js'",
  roles: "export * from './dist/roles.js'",
  'rules and judgements': "export * from './dist/rules.js'",
  everything: "export * from './dist/index.js'",
} as const;

export interface Size {
  readonly minified: number;
  readonly gzipped: number;
  /** The minified bundle itself. */
  readonly code: string;
  /** Bytes of the minified bundle by package, and by folder of jdlint. */
  readonly parts: ReadonlyMap<string, number>;
}

/** What a bundler makes of a use of the built package for a browser: minified and gzipped (level 9), in bytes. */
export async function sizeOf(use: string): Promise<Size> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: use, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const code = outputFiles[0]?.text ?? '';
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length, code, parts: partsOf(metafile) };
}

function partsOf({ outputs }: Metafile): Map<string, number> {
  const parts = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(Object.values(outputs)[0]?.inputs ?? {})) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'jdlint';
    parts.set(name, (parts.get(name) ?? 0) + bytesInOutput);
  }
  return new Map([...parts].sort(([, a], [, b]) => b - a));
}

/** Bytes that each part of the source adds to everything, gzipped: the whole less the whole without it. */
export async function shares(): Promise<[string, number][]> {
  const { evaluatePacks } = await import('../../build/evaluate.ts');
  const bundle = async (without: RegExp | null) => {
    const { outputFiles } = await build({
      entryPoints: [join(root, 'src/index.ts')],
      absWorkingDir: root,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      mainFields: ['module', 'main'],
      write: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'without',
          setup({ onLoad }) {
            if (without) onLoad({ filter: without }, () => ({ contents: 'module.exports = {}', loader: 'js' }));
          },
        },
        evaluatePacks(),
        withoutReferences(),
      ],
    });
    return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  };
  const whole = await bundle(null);
  const found: [string, number][] = [];
  for (const [name, filter] of Object.entries(PARTS)) found.push([name, whole - (await bundle(filter))]);
  return found.sort(([, a], [, b]) => b - a);
}

const PARTS: Readonly<Record<string, RegExp>> = {
  'weights of statements': /statements\.pack/,
  'weights of roles': /roles\.pack/,
  'tables of tools': /src\/data\/tools\/[a-eg-hj-z]/,
  'HTML (htmlparser2)': /node_modules\/htmlparser2\//,
  'Markdown (@lezer/markdown)': /node_modules\/@lezer\//,
  'YAML (yaml)': /node_modules\/yaml\//,
  'names of character references': /node_modules\/(entities|character-entities)\//,
  'sentences (parse-latin, parse-english)': /node_modules\/parse-(latin|english)\//,
  'tables of roles': /src\/data\/roles\//,
  'tables of titles': /src\/data\/title/,
  'tables of capabilities': /src\/data\/capabilities\//,
  'table of certifications': /src\/data\/certifications/,
  'validation (zod)': /node_modules\/zod\//,
};

if (process.argv[1] === import.meta.filename) {
  const write = (line: string) => process.stdout.write(`${line}\n`);
  for (const [name, use] of Object.entries(USES)) {
    const { minified, gzipped } = await sizeOf(use);
    write(`${name.padEnd(28)}${kilobytes(minified).padStart(12)}${kilobytes(gzipped).padStart(12)} gzipped`);
  }
  write('\nwhat each part adds to everything, gzipped');
  for (const [name, bytes] of await shares()) write(`${name.padEnd(40)}${kilobytes(bytes).padStart(12)}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
