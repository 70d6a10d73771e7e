import { defineConfig } from 'tsup';

const shared = {
  platform: 'neutral',
  target: 'es2022',
  splitting: false,
  sourcemap: false,
  // The folder is emptied by the build script: two configurations would delete each other's files.
  clean: false,
  treeshake: true,
  esbuildOptions: (options: { mainFields?: string[]; conditions?: string[] }) => {
    options.mainFields = ['module', 'main'];
  },
} as const;

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: ['esm'],
    dts: true,
    // Read lazily by a synchronous call, which only bundled code can do in an ES module.
    noExternal: ['compromise'],
  },
  {
    ...shared,
    // ES modules cannot be required on Node 20: CommonJS users get everything in one file.
    entry: { index: 'src/index.ts' },
    format: ['cjs'],
    dts: true,
    noExternal: [/.*/],
  },
  {
    ...shared,
    platform: 'node',
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    minify: true,
    noExternal: [/.*/],
    banner: {
      js: '#!/usr/bin/env node\nimport{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
    },
  },
]);
