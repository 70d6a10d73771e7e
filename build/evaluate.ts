import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * Evaluates `*.pack.ts` modules while the package is built and puts what their functions give in their place: a program
 * that imports jdlint unpacks what was made here, and never reads what it was made of. From the sources, in tests, the
 * functions run. With `folder`, the values go into files there, which are read when they are asked for.
 */
export function evaluatePacks(folder?: string): Plugin {
  return {
    name: 'evaluate-packs',
    setup({ onLoad }) {
      onLoad({ filter: /\.pack\.ts$/ }, async ({ path }) => {
        const functions = Object.entries(await valuesOf(path)) as [string, () => unknown][];
        const lines = functions.map(([name, pack]) => {
          const json = JSON.stringify(pack());
          if (folder === undefined) return `export const ${name} = () => (${json});`;
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, `${name}.json`), json);
          const file = `new URL('./${basename(folder)}/${name}.json', import.meta.url)`;
          return `export const ${name} = () => JSON.parse(readFileSync(${file}, 'utf8'));`;
        });
        if (folder !== undefined) lines.unshift(`import { readFileSync } from 'node:fs';`);
        return { contents: lines.join('\n'), loader: 'js' };
      });
    },
  };
}

/** Shorter ones are not worth a call. */
const LEAST = 2_000;

/**
 * The tables under `src/data` as JSON: an engine reads that in half the time of the same table as a program. What is no
 * plain data, and what is short, stays as it is.
 */
export function dataAsJson(): Plugin {
  return {
    name: 'data-as-json',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]data[\\/].*\.ts$/ }, async ({ path }) => {
        const values = Object.entries(await valuesOf(path));
        if (values.some(([, value]) => !isPlain(value))) return null;
        const lines = values.map(([name, value]) => {
          const json = JSON.stringify(value);
          const made = json.length < LEAST ? json : `/* @__PURE__ */ JSON.parse(${JSON.stringify(json)})`;
          return `export const ${name} = ${made};`;
        });
        return { contents: lines.join('\n'), loader: 'js' };
      });
    },
  };
}

/** Whether a value comes back from JSON as it was. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  const proto: unknown = Object.getPrototypeOf(value);
  return (proto === Object.prototype || proto === Array.prototype) && Object.values(value).every(isPlain);
}

async function valuesOf(path: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Record<string, unknown>;
}
