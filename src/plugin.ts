import type { VFile } from 'vfile';
import type { LintOptions, LintResult } from './linter.ts';
import { Lines } from './source/lines.ts';

/** The part of a unified tree that tells the formats apart. */
export interface Tree {
  readonly type: string;
  readonly children?: readonly { readonly type: string }[];
}

type Lint = (text: string, options: LintOptions) => LintResult;

/**
 * Makes the unified plugin for a linter: `unified().use(remarkParse).use(jdlintPlugin)`, likewise after rehype or retext.
 * The source of the file is linted as it was read, whatever other plugins made of the tree; findings and
 * what could not be read go to `file.messages`, the whole result to `file.data.jdlint`. Throws JdlintError for wrong options,
 * and for a rule that fails.
 */
export function makePlugin(lint: Lint) {
  return function jdlintPlugin(options: LintOptions = {}) {
    return (tree: Tree, file: VFile): void => {
      const result = lint(String(file), { format: formatOf(tree), ...options });
      for (const finding of result.findings) {
        if (file.path) {
          finding.name = `${file.path}:${finding.name}`;
          finding.file = file.path;
        }
        file.messages.push(finding);
      }
      // What could not be read must not pass in silence.
      for (const { code, message, place } of result.problems) {
        const lines = place && new Lines(String(file));
        const at = lines && place && { start: lines.pointAt(place.start), end: lines.pointAt(place.end) };
        file.message(message, { place: at, ruleId: code, source: 'jdlint' });
      }
      file.data['jdlint'] = result;
    };
  };
}

/** hast holds elements, mdast never does; nlcst has a root of its own. By content where the tree does not tell. */
function formatOf(tree: Tree): LintOptions['format'] {
  if (tree.type === 'RootNode') return 'text';
  const types = new Set(tree.children?.map(({ type }) => type));
  if (types.has('element') || types.has('doctype')) return 'html';
  return types.has('paragraph') || types.has('heading') || types.has('list') ? 'markdown' : undefined;
}
