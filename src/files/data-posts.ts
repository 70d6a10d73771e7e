import { safeParse } from 'zod/v4/core';
import { describeIssue } from '../engine/describe-issue.ts';
import { JdlintError } from '../model/error.ts';
import { type PostInput, postInputSchema } from '../schema/post-input.ts';

/** A post within a data file. */
export interface DataPost {
  /** Where it stands: a JSON Pointer ("/2"), or a line ("L3"); empty where the file is the post. */
  readonly pointer: string;
  readonly input: PostInput;
}

const POST_KEYS = Object.keys(postInputSchema.def.shape);
const SHAPE = 'A post is {id, title?, body, format?, company?, location?, headcount?}.';

/** A value as a post. Throws JdlintError DATA_NOT_A_POST (`what` names it) or BODY_EMPTY. */
export function postOf(value: unknown, what: string): PostInput {
  const result = safeParse(postInputSchema, value, { reportInput: true });
  if (!result.success) {
    const { message, hint } = describeIssue(result.error.issues, POST_KEYS);
    throw new JdlintError('DATA_NOT_A_POST', `${what} is no post: ${message}.`, { hint: hint ?? SHAPE });
  }
  if (result.data.body.trim() === '') {
    throw new JdlintError('BODY_EMPTY', `${what} has an empty body.`, { hint: 'Give the text of the post.' });
  }
  return result.data;
}

/** The posts of a JSON file: one post, or an array of posts. Throws JdlintError JSON_INVALID, DATA_NOT_A_POST, BODY_EMPTY. */
export function readJsonPosts(text: string, what: string): DataPost[] {
  const value = parseJson(text, what);
  if (!Array.isArray(value)) return [{ pointer: '', input: withId(value, what, what) }];
  if (value.length === 0) throw new JdlintError('DATA_NOT_A_POST', `${what} holds no posts.`, { hint: SHAPE });
  return value.map((item, index) => ({
    pointer: `/${index}`,
    input: withId(item, `${what}#/${index}`, String(index)),
  }));
}

/** The posts of a file with one JSON object a line. Throws JdlintError JSON_INVALID, DATA_NOT_A_POST, BODY_EMPTY. */
export function readNdjsonPosts(text: string, what: string): DataPost[] {
  const posts = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const at = `${what}, line ${index + 1},`;
    return [{ pointer: `L${index + 1}`, input: withId(parseJson(line, at), at, String(index + 1)) }];
  });
  if (posts.length === 0) throw new JdlintError('DATA_NOT_A_POST', `${what} holds no posts.`, { hint: SHAPE });
  return posts;
}

/** Parses JSON. Throws JdlintError JSON_INVALID. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const hint = 'Mend the JSON; every brace, quote and comma counts.';
    throw new JdlintError('JSON_INVALID', `${what} is no valid JSON: ${reason}.`, { hint, cause });
  }
}

/** In a file the place of a post names it well enough; only a stream needs an id. */
function withId(value: unknown, what: string, id: string): PostInput {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return postOf(isObject && !Object.hasOwn(value, 'id') ? { ...value, id } : value, what);
}
