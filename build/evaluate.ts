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
