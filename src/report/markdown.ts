import { markdownReport } from './markdown-report.ts';
import type { Formatter } from './types.ts';

/** By this line a program finds its own comment again. */
const MARK = '<!-- jdlint -->';

/** GitHub takes 65,536 characters for a comment. */
const LIMIT = 60_000;

/** Markdown for a comment on a pull request. */
const markdown: Formatter = (run, { root = '' }) =>
  `${MARK}\n${markdownReport(run, { root, limit: LIMIT, overview: false })}`;
export default markdown;
