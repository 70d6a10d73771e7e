import { safeJson } from './safe-json.ts';
import { wholeFrom } from './stream.ts';
import type { StreamFormatter } from './types.ts';

/** For programs: `{version, posts: [{path, title, role, score, findings}], errors, totals}`; keys are a promise. */
export const stream: StreamFormatter = ({ version }) => {
  let opened = false;
  // The head is written with the first post, so that a run that ends before it writes nothing.
  const head = () => (opened ? ',\n' : `{\n  "version": ${safeJson(version)},\n  "posts": [\n`);
  return {
    post({ path, title, role, score, findings }) {
      const text = `${head()}    ${indented({ path, title, role, score, findings }, 4)}`;
      opened = true;
      return text;
    },
    end({ posts, totals, errors }) {
      const told = errors.map(({ path, code, message, hint }) => ({ path, code, message, hint }));
      const close = opened ? '\n  ],\n' : `{\n  "version": ${safeJson(version)},\n  "posts": [],\n`;
      return `${close}  "errors": ${indented(told, 2)},\n  "totals": ${indented({ posts, ...totals }, 2)}\n}\n`;
    },
  };
};
export default wholeFrom(stream);

const indented = (value: unknown, by: number) => safeJson(value, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
