import { writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { dataAsJson, evaluatePacks } from './build/evaluate.ts';
import { addressInCommonJs, lazyPackages, writeLazyPackages } from './build/lazy-packages.ts';
import { writeStarter } from './build/starter.ts';
import { withoutReferences } from './build/without-references.ts';

const shared = {
  platform: 'neutral',
  target: 'es2022',
  splitting: false,
  sourcemap: false,
  // The folder is emptied by the build script: two configurations would delete each other's files.
  clean: false,
  treeshake: true,
  esbuildPlugins: [evaluatePacks(), withoutReferences()],
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main'];
  },
} satisfies Options;

/** What `exports` in package.json names. */
const entry = {
  index: 'src/index.ts',
  core: 'src/entries/core.ts',
  reporters: 'src/entries/reporters.ts',
  roles: 'src/entries/roles.ts',
  rules: 'src/entries/rules.ts',
  testing: 'src/entries/testing.ts',
};

export default defineConfig([
  {
    ...shared,
    // Doors of their own, so that the parsers of Markdown and HTML stand in files of their own, which programs without them
    // leave out.
    entry: {
      ...entry,
      'parts/markdown-walk': 'src/parse/markdown-walk.ts',
      'parts/html-tokens': 'src/parse/html-tokens.ts',
      'parts/html-elements': 'src/parse/html-elements.ts',
    },
    format: ['esm'],
    dts: { entry },
    splitting: true,
    // Rollup would pull the pieces together again.
    treeshake: false,
    // retext's rules are read lazily by a synchronous call, which only bundled code can do in an ES module.
    noExternal: ['htmlparser2', 'retext-equality', 'retext-readability'],
  },
  {
    ...shared,
    // ES modules cannot be required on Node 20: CommonJS users get everything in one file, and each entry a door to it.
    entry: { all: 'src/entries/all.ts' },
    format: ['cjs'],
    dts: { entry },
    noExternal: [/.*/],
    onSuccess: async () => {
      for (const name of Object.keys(entry)) {
        writeFileSync(`dist/${name}.cjs`, `'use strict';\nmodule.exports = require('./all.cjs').${name};\n`);
      }
    },
  },
  {
    ...shared,
    platform: 'node',
    removeNodeProtocol: false,
    // CommonJS: Node has it running some milliseconds sooner than an ES module and its imports.
    entry: { command: 'src/cli/main.ts' },
    format: ['cjs'],
    minify: true,
    esbuildPlugins: [evaluatePacks('dist/lazy'), dataAsJson('dist/lazy'), lazyPackages()],
    esbuildOptions: (options) => {
      shared.esbuildOptions(options);
      options.define = { ...options.define, ...addressInCommonJs.define };
      // Code that the engine compiled in an earlier run cannot import; what it would is required instead.
      options.supported = { ...options.supported, 'dynamic-import': false };
      // Engines read a text of one byte a character sooner.
      options.charset = 'ascii';
    },
    banner: addressInCommonJs.banner,
    onSuccess: async () => {
      await writeLazyPackages('dist');
      await writeStarter('dist');
    },
    noExternal: [/.*/],
  },
]);
