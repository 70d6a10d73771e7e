import { startOf } from './locate.ts';
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
  const { severity, reason, ruleId, pointer } = finding;
  // In a file of data the path names the post: what is left to name is its field.
  const field = pointer === null || pointer === '' ? '' : ` (${safeText(pointer)})`;
  return `${safeText(post.path)}:${startOf(post, finding) ?? '1:1'}: ${severity}: ${safeText(reason)} [${ruleId}]${field}\n`;
};
