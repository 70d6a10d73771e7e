import { markdownReport } from './markdown-report.ts';
import type { Formatter } from './types.ts';

/** GitHub takes 1 MiB for the summary of a step. */
const LIMIT = 1_000_000;

/** Markdown for the summary of a job: every post, then every finding. */
const summary: Formatter = (run, { root = '' }) => markdownReport(run, { root, limit: LIMIT, overview: true });
export default summary;
