import pc from 'picocolors';
import type { FindingRecord } from '../engine/finding.ts';
import { startOf } from './locate.ts';
import { safeText } from './safe-text.ts';
import { proposalOf, summaryOf, totalOf } from './say.ts';
import { wholeFrom } from './stream.ts';
import type { FormatOptions, PostReport, RunEnd, StreamFormatter } from './types.ts';
import { textWidth } from './text-width.ts';
import { shorten, wrapText } from './wrap.ts';

type Colors = ReturnType<typeof pc.createColors>;

const NARROWEST = 40;
const SEVERITY_WIDTH = 'warning'.length;

/** For people: a block for each post with its findings, a first suggestion for each, and what work the post describes. */
export const stream: StreamFormatter = (options) => {
  const colors = pc.createColors(options.color);
  let blocks = 0;
  const isShown = ({ findings }: PostReport) => findings.length > 0 || !options.quiet;
  return {
    post: (report) => (isShown(report) ? `${blocks++ > 0 ? '\n' : ''}${block(report, options, colors)}\n` : ''),
    end: (run) => (options.quiet && blocks === 0 ? '' : `${blocks > 0 ? '\n' : ''}${totalLine(run, colors)}\n`),
  };
};
export default wholeFrom(stream);

function block(post: PostReport, options: FormatOptions, colors: Colors): string {
  const places = post.findings.map((finding) => startOf(post, finding) ?? '-');
  const placeWidth = Math.max(0, ...places.map((place) => place.length));
  const lines = [colors.underline(headerOf(post))];
  post.findings.forEach((finding, index) => {
    lines.push(...entry(finding, (places[index] as string).padStart(placeWidth), options, colors));
  });
  if (!options.quiet)
    lines.push(...wrapText(safeText(summaryOf(post)), options.width - 2).map((line) => colors.dim(`  ${line}`)));
  return lines.join('\n');
}

/** Path of the post; in data, where paths are numbers, its title too. */
const headerOf = ({ path, title }: PostReport) => safeText(path.includes('#') && title ? `${path} — ${title}` : path);

function entry(finding: FindingRecord, place: string, { width, explain }: FormatOptions, colors: Colors): string[] {
  const indent = 2 + place.length + 2 + SEVERITY_WIDTH + 2;
  const room = Math.max(NARROWEST, width) - indent;
  const margin = ' '.repeat(indent);
  const ruleId = finding.ruleId;
  const reason = wrapText(safeText(finding.reason), room);
  const last = reason[reason.length - 1] ?? '';
  if (textWidth(last) + 2 + ruleId.length <= room) reason[reason.length - 1] = `${last}  ${colors.dim(ruleId)}`;
  else reason.push(colors.dim(ruleId));
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue }[finding.severity];
  const lines = reason.map((line, index) =>
    index === 0 ? `  ${colors.dim(place)}  ${paint(finding.severity.padEnd(SEVERITY_WIDTH))}  ${line}` : margin + line,
  );
  if (finding.pointer)
    lines.push(...wrapText(safeText(finding.pointer), room).map((line) => margin + colors.dim(line)));
  if (finding.actual !== null) {
    lines.push(margin + colors.dim(`“${shorten(safeText(finding.actual), room - 2)}”`));
  }
  if (explain && finding.because.length > 0) {
    const why = `read so because it ${finding.because.map(safeText).join('; ')}`;
    lines.push(...wrapText(why, room).map((line) => margin + colors.dim(line)));
  }
  const suggestion = proposalOf(finding);
  if (suggestion !== null)
    lines.push(...hanging('→ ', safeText(suggestion), room).map((line) => margin + colors.green(line)));
  if (finding.needsReview !== null) {
    lines.push(...hanging('? ', safeText(finding.needsReview), room).map((line) => margin + colors.cyan(line)));
  }
  return lines;
}

function hanging(mark: string, text: string, width: number): string[] {
  return wrapText(text, width - mark.length).map(
    (line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line,
  );
}

function totalLine(run: RunEnd, colors: Colors): string {
  const { error, warning, info } = run.totals;
  const clean = run.errors.length > 0 ? colors.yellow : colors.green;
  const paint = error > 0 ? colors.red : warning > 0 ? colors.yellow : info > 0 ? colors.blue : clean;
  return paint(totalOf(run));
}
