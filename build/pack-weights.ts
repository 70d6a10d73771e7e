import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { pack } from './pack.ts';

const unpacker = join(dirname(fileURLToPath(import.meta.url)), '../src/judge/linear/unpack.ts');

/**
 * Packs the weights while the package is built: numbers as characters and names with what they share with the name
 * before left out, unpacked at first use. The JSON files in the repository stay as people can read them.
 */
export function packWeights(): Plugin {
  return {
    name: 'pack-weights',
    setup(build) {
      build.onLoad({ filter: /[\\/]data[\\/]weights[\\/][a-z-]+\.json$/ }, ({ path }) => {
        const data = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
        const keys = Object.keys(data).map((key) => {
          const text = JSON.stringify(JSON.stringify(pack(data[key])));
          // A getter, so that nothing is unpacked by a program that only imports.
          return `get ${JSON.stringify(key)}() { return (kept[${JSON.stringify(key)}] ??= unpack(JSON.parse(${text}))); }`;
        });
        const contents = `import { unpack } from ${JSON.stringify(unpacker)};\nconst kept = {};\nexport default { ${keys.join(', ')} };\n`;
        return { contents, loader: 'js', resolveDir: dirname(path) };
      });
    },
  };
}
