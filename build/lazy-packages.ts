import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { withoutReferences } from './without-references.ts';

/**
 * Packages that the command seldom needs, and what of each it uses: functions and classes only. Each goes into a file of
 * its own under `dist/lazy`, which is read at the first call: whoever lints one Markdown file waits for none of them.
 */
const AT_FIRST_CALL: Readonly<Record<string, readonly string[]>> = {
  'decode-named-character-reference': ['decodeNamedCharacterReference'],
  htmlparser2: ['Tokenizer'],
  ignore: ['default'],
  'parse-english': ['ParseEnglish'],
  picomatch: ['default'],
  'retext-equality': ['default'],
  'retext-readability': ['default'],
  'string-width': ['default'],
  tinyglobby: ['glob', 'isDynamicPattern'],
  vfile: ['VFile'],
  yaml: ['LineCounter', 'isAlias', 'isMap', 'isNode', 'isScalar', 'isSeq', 'parseDocument'],
};

/** Packages that the source itself imports when it needs them, and what is exported from them. */
const IMPORTED: Readonly<Record<string, string>> = {
  chokidar: '*',
  diff: '*',
  'import-meta-resolve': '*',
  'mdast-util-from-markdown': '*',
  'mdast-util-gfm': '*',
  'micromark-extension-gfm': '*',
};

/** Builtins of Node that packages load at once and use seldom, or never where jdlint uses the package. */
const BUILTINS: Readonly<Record<string, { readonly of: RegExp; readonly uses: readonly string[] }>> = {
  'node:child_process': { of: /node_modules[\\/]commander/, uses: ['spawn'] },
};

/** How a module in CommonJS is told where it stands, as `import.meta.url` tells an ES module. */
export const addressInCommonJs = {
  define: { 'import.meta.url': '__address' },
  banner: { js: "const __address=require('node:url').pathToFileURL(__filename).href;" },
};

/** The module that imports those of users: only code that Node itself compiles can. */
const IMPORTER = /\/import-module\.ts$/;

const NAMESPACE = 'lazy-package';
const anyOf = (names: readonly string[]) => new RegExp(`^(?:${names.join('|')})$`);

/** Puts a stand-in for each of the packages into the bundle, or the way to its file. */
export function lazyPackages(): Plugin {
  return {
    name: 'lazy-packages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: anyOf(Object.keys(IMPORTED)) }, ({ path, kind }) =>
        kind === 'dynamic-import' ? { path: `./lazy/${path}.cjs`, external: true } : null,
      );
      onResolve({ filter: anyOf(Object.keys(AT_FIRST_CALL)) }, ({ path, importer }) =>
        importer.includes('node_modules') ? null : { path, namespace: NAMESPACE },
      );
      onResolve({ filter: anyOf(Object.keys(BUILTINS)) }, ({ path, importer }) =>
        BUILTINS[path]?.of.test(importer) ? { path, namespace: NAMESPACE } : null,
      );
      onResolve({ filter: IMPORTER }, () => ({ path: './lazy/import-module.cjs', external: true }));
      onResolve({ filter: /^\.\/lazy\// }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({ contents: standIn(path), loader: 'js' }));
    },
  };
}

/** A module whose functions load the package, or the builtin, when they are called; `new` works as well. */
function standIn(name: string): string {
  const builtin = BUILTINS[name]?.uses;
  const from = builtin ? name : `./lazy/${name}.cjs`;
  const load = `let loaded;\nconst load = () => (loaded ??= require('${from}'));`;
  const stands = (builtin ?? (AT_FIRST_CALL[name] as readonly string[])).map((one) =>
    one === 'default'
      ? // What it carries along ("picomatch.scan") is there as well.
        `export default new Proxy(function () {}, {
          apply: (_, self, args) => load().default.apply(self, args),
          get: (_, name) => load().default[name],
        });`
      : `export function ${one}(...args) { const real = load().${one}; return new.target ? new real(...args) : real(...args); }`,
  );
  return [load, ...stands].join('\n');
}

/** Writes the files that hold the packages. */
export async function writeLazyPackages(dist: string): Promise<void> {
  writeFileSync(join(dist, 'lazy/import-module.cjs'), 'exports.importModule = (address) => import(address);\n');
  await Promise.all([
    ...Object.entries(AT_FIRST_CALL).map(([name, names]) => write(dist, name, `{ ${names.join(', ')} }`)),
    ...Object.entries(IMPORTED).map(([name, what]) => write(dist, name, what)),
  ]);
}

async function write(dist: string, name: string, what: string): Promise<void> {
  await build({
    stdin: { contents: `export ${what} from ${JSON.stringify(name)};`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    plugins: [withoutReferences()],
    ...addressInCommonJs,
    outfile: join(dist, 'lazy', `${name}.cjs`),
  });
}
