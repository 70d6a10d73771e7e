import { escapeXml } from './escape-xml.ts';
import { fileOf, locate } from './locate.ts';
import { wholeFrom } from './stream.ts';
import type { StreamFormatter } from './types.ts';

/** Checkstyle's XML, for Jenkins, reviewdog and whatever else reads it: a file element for each post that has findings. */
export const stream: StreamFormatter = ({ root = '' }) => {
  let opened = false;
  const head = () => {
    const text = opened ? '' : '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n';
    opened = true;
    return text;
  };
  return {
    post(post) {
      if (post.findings.length === 0) return '';
      const errors = post.findings.map((finding) => {
        const { pointer, region, line } = locate(post, finding, root);
        const where = pointer ? `${pointer}: ` : '';
        const at = `line="${line}" column="${region?.startColumn ?? 1}" severity="${finding.severity}"`;
        const what = `message="${escapeXml(where + finding.reason)}" source="jdlint.${escapeXml(finding.ruleId)}"`;
        return `    <error ${at} ${what}/>\n`;
      });
      return `${head()}  <file name="${escapeXml(fileOf(post.path, root).file)}">\n${errors.join('')}  </file>\n`;
    },
    end({ errors }) {
      const unread = errors.map(
        ({ path, code, message }) =>
          `  <file name="${escapeXml(path === null ? '-' : fileOf(path, root).file)}">\n` +
          `    <error line="1" column="1" severity="error" message="${escapeXml(message)}" source="jdlint.${code}"/>\n` +
          '  </file>\n',
      );
      return `${head()}${unread.join('')}</checkstyle>\n`;
    },
  };
};
export default wholeFrom(stream);
