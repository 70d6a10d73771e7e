import { safeText } from './safe-text.ts';
import type { Formatter } from './types.ts';

/** One line a finding, for `grep` and for editors: `path:line:column: severity: text [rule]`. */
const compact: Formatter = ({ posts }) => {
  const lines: string[] = [];
  for (const { path, findings } of posts) {
    for (const { place, severity, reason, ruleId } of findings) {
      const at = place ? `${place.start.line}:${place.start.column}` : '1:1';
      lines.push(`${safeText(path)}:${at}: ${severity}: ${safeText(reason)} [${ruleId}]`);
    }
  }
  return lines.join('\n');
};
export default compact;
