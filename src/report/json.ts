import { safeJson } from './safe-json.ts';
import { totalsOf } from './totals.ts';
import type { Formatter } from './types.ts';

/** For programs: `{version, posts: [{path, title, role, score, findings}], errors, totals}`; keys are a promise. */
const json: Formatter = ({ posts, errors }, { version }) => {
  const report = {
    version,
    posts: posts.map(({ path, title, role, score, findings }) => ({ path, title, role, score, findings })),
    errors: errors.map(({ path, code, message, hint }) => ({ path, code, message, hint })),
    totals: { posts: posts.length, ...totalsOf(posts) },
  };
  return safeJson(report, 2);
};
export default json;
