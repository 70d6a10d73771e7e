import { safeText } from './safe-text.ts';
import { wholeFrom } from './stream.ts';
import type { PostReport, StreamFormatter } from './types.ts';

/** One line a finding, for `grep` and for editors: `path:line:column: severity: text [rule]`. */
export const stream: StreamFormatter = () => ({
  post: (post) => post.findings.map(lineOf(post)).join(''),
  end: () => '',
});
export default wholeFrom(stream);

const lineOf =
  ({ path }: PostReport) =>
  ({ place, severity, reason, ruleId }: PostReport['findings'][number]) => {
    const at = place ? `${place.start.line}:${place.start.column}` : '1:1';
    return `${safeText(path)}:${at}: ${severity}: ${safeText(reason)} [${ruleId}]\n`;
  };
