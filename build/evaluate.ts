import { build, type Plugin } from 'esbuild';

/**
 * Evaluates `*.pack.ts` modules while the package is built and puts their values in their place: a program that imports
 * jdlint unpacks what was made here, and never reads what it was made of. From the sources, in tests, the modules run.
 */
export function evaluatePacks(): Plugin {
  return {
    name: 'evaluate-packs',
    setup({ onLoad }) {
      onLoad({ filter: /\.pack\.ts$/ }, async ({ path }) => {
        const values = await valuesOf(path);
        const contents = Object.entries(values).map(
          ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
        );
        return { contents: contents.join('\n'), loader: 'js' };
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
