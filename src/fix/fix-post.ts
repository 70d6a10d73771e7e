import type { Finding } from '../engine/finding.ts';
import type { LintOptions, LintResult } from '../linter.ts';
import { applyEdits, type Edit, type EditChoice } from './apply-edits.ts';

/** An edit can bring to light what it hid: so many times a post is linted anew before it is left as it is. */
const MOST_PASSES = 10;

/** A post after its fixes. */
export interface FixResult {
  /** The fixed source; the given one where nothing was to fix. */
  readonly text: string;
  /** Every edit made, pass by pass; places are those of the text that the pass began with. */
  readonly applied: readonly Edit<Finding>[];
  /** What is found in the fixed source. */
  readonly result: LintResult;
}

/**
 * Lints and edits in turn until there is nothing left to edit: the findings of the last linting are those that no edit
 * mends. The format is that of the first linting throughout. Throws as `lint` does.
 */
export function fixPost(
  lint: (text: string, options: LintOptions) => LintResult,
  source: string,
  which: EditChoice,
  options: LintOptions = {},
): FixResult {
  let text = source;
  let result = lint(text, options);
  const settled = { ...options, format: result.post.format };
  const applied: Edit<Finding>[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const edited = applyEdits(text, result.findings, which);
    if (edited.text === text) break;
    applied.push(...edited.applied);
    text = edited.text;
    result = lint(text, settled);
  }
  return { text, applied, result };
}
