/** `jdlint/reporters`: reports of runs as text, and the records that programs read. */
export { analysisRecord, type AnalysisRecord } from '../report/analysis-record.ts';
export { FORMAT_NAMES, type FormatName, loadFormatter } from '../report/index.ts';
export type { FormatOptions, Formatter, InputError, PostReport, RunReport } from '../report/types.ts';
