import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * Packages that the command seldom needs, and what of each it uses: functions and classes only. Each goes into a file of
 * its own under `dist/lazy`, which is read at the first call: whoever lints one Markdown file waits for none of them.
 */
export const LAZY_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'hast-util-from-html': ['fromHtml'],
  ignore: ['default'],
  lilconfig: ['lilconfig'],
  'parse-english': ['ParseEnglish'],
  picomatch: ['default'],
  'retext-english': ['default'],
  'retext-equality': ['default'],
  'retext-readability': ['default'],
  'string-width': ['default'],
  tinyglobby: ['glob', 'isDynamicPattern'],
  yaml: ['LineCounter', 'isAlias', 'isMap', 'isNode', 'isScalar', 'isSeq', 'parseDocument'],
};

const NAMESPACE = 'lazy-package';
const filter = new RegExp(`^(?:${Object.keys(LAZY_PACKAGES).join('|')})$`);

/** Puts a stand-in for each of the packages into the bundle. */
export function lazyPackages(): Plugin {
  return {
    name: 'lazy-packages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path, importer }) => (/node_modules/.test(importer) ? null : { path, namespace: NAMESPACE }));
      onResolve({ filter: /^\.\/lazy\// }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({ contents: standIn(path), loader: 'js' }));
    },
  };
}

/** A module whose functions load the package when they are called; `new` works as well. */
function standIn(name: string): string {
  const load = `let loaded;\nconst load = () => (loaded ??= require('./lazy/${name}.cjs'));`;
  const stands = (LAZY_PACKAGES[name] as readonly string[]).map((one) => {
    const head = one === 'default' ? 'export default function lazy' : `export function ${one}`;
    return `${head}(...args) { const real = load()[${JSON.stringify(one)}]; return new.target ? new real(...args) : real(...args); }`;
  });
  return [load, ...stands].join('\n');
}

/** Writes the files that the stand-ins load. */
export async function writeLazyPackages(dist: string): Promise<void> {
  await Promise.all(
    Object.entries(LAZY_PACKAGES).map(([name, names]) =>
      build({
        stdin: {
          contents: `export { ${names.join(', ')} } from ${JSON.stringify(name)};`,
          resolveDir: import.meta.dirname,
        },
        bundle: true,
        format: 'cjs',
        platform: 'node',
        target: 'node20',
        mainFields: ['module', 'main'],
        minify: true,
        legalComments: 'none',
        outfile: join(dist, 'lazy', `${name}.cjs`),
      }),
    ),
  );
}
