import { fingerprinted } from './fingerprint.ts';
import { fileOf, locate } from './locate.ts';
import { safeJson } from './safe-json.ts';
import { safeText } from './safe-text.ts';
import type { Formatter } from './types.ts';

/** GitLab knows info, minor, major, critical and blocker. */
const SEVERITIES = { info: 'info', warning: 'minor', error: 'major' } as const;

/** GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const gitlab: Formatter = ({ posts, errors }, { root = '' }) => {
  const issues = posts.flatMap((post) =>
    fingerprinted(post).map(({ finding, fingerprint }) => {
      const { file, pointer, region, line } = locate(post, finding, root);
      return {
        description: safeText(pointer ? `${pointer}: ${finding.reason}` : finding.reason),
        check_name: safeText(finding.ruleId),
        fingerprint,
        severity: SEVERITIES[finding.severity],
        location: { path: safeText(file), lines: { begin: line, end: region?.endLine ?? line } },
      };
    }),
  );
  const unread = errors.map(({ path, code, message }, index) => ({
    description: safeText(message),
    check_name: code,
    fingerprint: `${code}:${safeText(path ?? String(index))}`,
    severity: 'blocker',
    location: { path: path === null ? '-' : safeText(fileOf(path, root).file), lines: { begin: 1, end: 1 } },
  }));
  return safeJson([...issues, ...unread], 2);
};
export default gitlab;
