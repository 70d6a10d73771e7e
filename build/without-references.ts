import type { Plugin } from 'esbuild';

const NOTHING = `
export class EntityDecoder {}
export const DecodingMode = {};
export const htmlDecodeTree = null;
export const xmlDecodeTree = null;
`;

/**
 * Leaves the table of character references out of htmlparser2's tokenizer, five times its size: jdlint has it decode none,
 * since the place of each matters.
 */
export function withoutReferences(): Plugin {
  return {
    name: 'without-references',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^entities\/decode$/ }, ({ path, importer }) =>
        /[\\/]htmlparser2[\\/]/.test(importer) ? { path, namespace: 'without-references', sideEffects: false } : null,
      );
      onLoad({ filter: /.*/, namespace: 'without-references' }, () => ({ contents: NOTHING, loader: 'js' }));
    },
  };
}
