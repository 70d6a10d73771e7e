import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { partArrays } from '../src/files/arrays.ts';

/**
 * Evaluates `*.pack.ts` modules while the package is built and puts what their functions give in their place: a program
 * that imports jdlint unpacks what was made here, and never reads what it was made of. From the sources, in tests, the
 * functions run. With `folder`, the values go into files there, which are read when they are asked for; so do those of
 * `*.ahead.ts` modules, which elsewhere are made at run time: they save time, and take more room than what makes them.
 */
export function evaluatePacks(folder?: string): Plugin {
  return {
    name: 'evaluate-packs',
    setup({ onLoad }) {
      onLoad({ filter: folder === undefined ? /\.pack\.ts$/ : /\.(?:pack|ahead)\.ts$/ }, async ({ path }) => {
        const functions = Object.entries(await valuesOf(path)) as [string, () => unknown][];
        const lines = functions.map(([name, pack]) => {
          if (folder === undefined) return `export const ${name} = () => (${JSON.stringify(pack())});`;
          const bytes = writeValue(folder, name, pack());
          const value = readJson(folder, name);
          return `export const ${name} = () => ${bytes ? `withArrays(${value}, ${readBytes(folder, name)})` : value};`;
        });
        if (folder !== undefined) {
          const arrays = join(process.cwd(), 'src/files/arrays.ts');
          lines.unshift(
            `import { readFileSync } from 'node:fs';`,
            `import { withArrays } from ${JSON.stringify(arrays)};`,
          );
        }
        return { contents: lines.join('\n'), loader: 'js' };
      });
    },
  };
}

/** Shorter ones are not worth a place of their own. */
const LEAST = 200;
const TABLES = 'jdlint:tables';

/**
 * The tables under `src/data` as JSON in one file of `folder`, `tables.json`: an engine reads that in a third of the time
 * of the same tables within a program. What is no plain data, and what is short, stays as it is.
 */
export function dataAsJson(folder: string): Plugin {
  return {
    name: 'data-as-json',
    setup({ onLoad, onResolve, onEnd }) {
      const tables = new Map<string, unknown>();
      onResolve({ filter: new RegExp(`^${TABLES}$`) }, () => ({ path: TABLES, namespace: TABLES }));
      onLoad({ filter: /.*/, namespace: TABLES }, () => ({
        contents: `import { readFileSync } from 'node:fs';\nexport const tables = ${readJson(folder, 'tables')};`,
        loader: 'js',
      }));
      onLoad({ filter: /[\\/]src[\\/]data[\\/].*\.ts$/ }, async ({ path }) => {
        const values = Object.entries(await valuesOf(path));
        if (values.some(([, value]) => !isPlain(value))) return null;
        const lines = values.map(([name, value]) => {
          const json = JSON.stringify(value);
          if (json.length < LEAST) return `export const ${name} = ${json};`;
          const key = `${relative(import.meta.dirname, path).replaceAll(sep, '/')} ${name}`;
          tables.set(key, value);
          return `export const ${name} = /* @__PURE__ */ tables[${JSON.stringify(key)}];`;
        });
        lines.unshift(`import { tables } from '${TABLES}';`);
        return { contents: lines.join('\n'), loader: 'js' };
      });
      onEnd(() => writeJson(folder, 'tables', Object.fromEntries([...tables].sort())));
    },
  };
}

/** The expression that reads what `writeJson` wrote, in a module that imports `readFileSync`. */
const readJson = (folder: string, name: string) =>
  `JSON.parse(readFileSync(new URL('./${basename(folder)}/${name}.json', import.meta.url), 'utf8'))`;

const readBytes = (folder: string, name: string) =>
  `readFileSync(new URL('./${basename(folder)}/${name}.bin', import.meta.url))`;

/** Writes a value as JSON and its typed arrays, which JSON has no words for, beside it. Whether there are any. */
function writeValue(folder: string, name: string, value: unknown): boolean {
  const { json, bytes } = partArrays(value);
  writeJson(folder, name, json);
  if (bytes.length > 0) writeFileSync(join(folder, `${name}.bin`), bytes);
  return bytes.length > 0;
}

/** In ASCII: a text with other characters takes twice the memory, and longer to read. */
function writeJson(folder: string, name: string, value: unknown): void {
  mkdirSync(folder, { recursive: true });
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(value).replace(/[^\0-\x7f]/g, escaped));
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
