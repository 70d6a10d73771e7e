import { locate } from './locate.ts';
import { safeText } from './safe-text.ts';
import { wholeFrom } from './stream.ts';
import type { PostReport, StreamFormatter } from './types.ts';

/** One line a finding, for `grep` and for editors: `path:line:column: severity: text [rule]`. */
export const stream: StreamFormatter = () => ({
  post: (post) => post.findings.map(lineOf(post)).join(''),
  end: () => '',
});
export default wholeFrom(stream);

const lineOf = (post: PostReport) => (finding: PostReport['findings'][number]) => {
  const { place, severity, reason, ruleId } = finding;
  const { region, pointer } = locate(post, finding, '');
  const [line, column] = region
    ? [region.startLine, region.startColumn]
    : [place?.start.line ?? 1, place?.start.column ?? 1];
  // In a file of data the path names the post: what is left to name is its field.
  const field = finding.pointer === null || pointer === null ? '' : ` (${safeText(finding.pointer)})`;
  return `${safeText(post.path)}:${line}:${column}: ${severity}: ${safeText(reason)} [${ruleId}]${field}\n`;
};
