import { safeParse } from 'zod/v4/core';
import { findJobs } from '../ats/find.ts';
import { readPage } from '../ats/page.ts';
import { type AtsJob, feedWithoutBodies, readJob } from '../ats/read.ts';
import type { VendorId } from '../ats/types.ts';
import { isObject, pointerOf } from '../ats/value.ts';
import { describeIssue } from '../engine/describe-issue.ts';
import { JdlintError } from '../model/error.ts';
import type { ParseOptions } from '../parse/post.ts';
import { type PostInput, postInputSchema } from '../schema/post-input.ts';

/** A post within data, or what stands in the place of one that cannot be read. */
export interface DataPost {
  /** Where it stands: a JSON Pointer ("/2"), a line ("L3"), or both; empty where the data are the post. */
  readonly at: string;
  readonly id: string | number;
  readonly text: string;
  readonly options: ParseOptions;
}
export interface DataFault {
  readonly at: string;
  readonly error: JdlintError;
}
export type DataEntry = DataPost | DataFault;

const POST_KEYS = Object.keys(postInputSchema.def.shape);
const SHAPE =
  'A post is {id, title?, body, format?, company?, location?, headcount?}, or a job as Greenhouse, Lever, Ashby, ' +
  'SmartRecruiters, Workable, Recruitee or schema.org write it.';

/** A value as a post of jdlint's own shape. Throws JdlintError DATA_NOT_A_POST (`what` names it) or BODY_EMPTY. */
function ownPostOf(value: unknown, what: string): PostInput {
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

/** How the data are called: `line` in a file of one value a line, and the vendor that was said. */
interface Source {
  readonly name: string;
  readonly line: number | null;
  readonly vendor: VendorId | null;
}

/**
 * The posts of a value: in jdlint's own shape, or a vendor's; of one post, of a list, of a feed.
 * Throws JdlintError DATA_NOT_A_POST where there is none, BODY_MISSING for a feed without texts.
 */
function entriesOf(value: unknown, { name, line, vendor }: Source): DataEntry[] {
  const whole = line === null ? name : `${name}, line ${line},`;
  const { jobs, isFeed } = findJobs(value, vendor);
  if (jobs.length === 0) throw new JdlintError('DATA_NOT_A_POST', `${whole} holds no posts.`, { hint: SHAPE });
  const bodiless = feedWithoutBodies(jobs, isFeed, value, whole);
  if (bodiless) throw bodiless;
  const prefix = line === null ? '' : `L${line}`;
  return jobs.map((found) => {
    const pointer = pointerOf(found.path);
    const at = `${prefix}${pointer}`;
    if (found.vendor) return entryOf(readJob(found, value, name), at);
    const what = pointer === '' ? whole : `${name}#${at}`;
    const id = line ?? (pointer === '' ? name : String(found.path[found.path.length - 1]));
    try {
      return { at, ...fromOwn(withId(found.value, what, id), pointer) };
    } catch (error) {
      if (!(error instanceof JdlintError)) throw error;
      return { at, error };
    }
  });
}

const entryOf = ({ id, pointer, post, error }: AtsJob, at: string): DataEntry =>
  post
    ? { at, id: id === pointer ? at : id, text: post.source, options: post.options }
    : { at, error: error as JdlintError };

/** A post in jdlint's own shape: its body is the source, and the rest is known beside it. */
function fromOwn({ id, body, format, ...known }: PostInput, pointer: string): Omit<DataPost, 'at'> {
  const part = { start: 0, end: body.length, pointer: `${pointer}/body`, as: 'whole', escaped: false } as const;
  return { id, text: body, options: { ...known, format: format ?? undefined, origin: { pointer, parts: [part] } } };
}

/** The posts of a JSON text. Throws JdlintError JSON_INVALID, DATA_NOT_A_POST, BODY_MISSING. */
export function readJsonPosts(text: string, name: string, vendor: VendorId | null = null): DataEntry[] {
  return entriesOf(parseJson(text, name), { name, line: null, vendor });
}

/** The posts of a text with one JSON value a line. Throws JdlintError DATA_NOT_A_POST where there is none. */
export function readNdjsonPosts(text: string, name: string, vendor: VendorId | null = null): DataEntry[] {
  const entries = text.split('\n').flatMap((line, index): DataEntry[] => {
    if (line.trim() === '') return [];
    try {
      return entriesOf(parseJson(line, `${name}, line ${index + 1},`), { name, line: index + 1, vendor });
    } catch (error) {
      if (!(error instanceof JdlintError)) throw error;
      return [{ at: `L${index + 1}`, error }];
    }
  });
  if (entries.length === 0) throw new JdlintError('DATA_NOT_A_POST', `${name} holds no posts.`, { hint: SHAPE });
  return entries;
}

/** The one post of a line of a stream. Throws JdlintError: as for a file, and for a line that holds several. */
export function readLinePost(value: unknown, line: number): DataPost {
  const name = `Line ${line}`;
  const own = isObject(value) && Object.hasOwn(value, 'body') ? ownPostOf(value, name) : null;
  if (own) return { at: '', ...fromOwn(own, '') };
  const [entry, more] = entriesOf(value, { name, line: null, vendor: null });
  if (more) {
    const hint = 'Write one job a line, as jq -c ".jobs[]" does.';
    throw new JdlintError('DATA_NOT_A_POST', `${name} holds several jobs.`, { hint });
  }
  if (!entry || 'error' in entry) throw entry?.error ?? ownPostOf(value, name);
  return entry;
}

/** The jobs that an HTML page holds as data, or null where it is but a page. Throws JdlintError BODY_MISSING. */
export function readPagePosts(html: string, name: string): DataEntry[] | null {
  return readPage(html, name)?.map((job) => entryOf(job, job.pointer)) ?? null;
}

/**
 * Whether data are something else than posts: valid JSON in which nothing has the shape of a vendor's job, nor a key of a post.
 * A folder may hold all sorts of JSON.
 */
export function isForeign(text: string, lines: boolean): boolean {
  return (lines ? text.split('\n').filter((line) => line.trim() !== '') : [text]).every((part) => {
    try {
      const { jobs } = findJobs(parseJson(part, ''), null);
      return jobs.every(({ vendor, value }) => vendor === null && !hasPostKey(value));
    } catch {
      return false;
    }
  });
}

const hasPostKey = (value: unknown) =>
  isObject(value) && (Object.hasOwn(value, 'body') || Object.hasOwn(value, 'title'));

/** How a text of unknown format begins: as JSON, as JSON line by line, or as neither. */
export function dataFormatOf(text: string): 'json' | 'ndjson' | null {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return null;
  if (isJson(text)) return 'json';
  const line = text.trimStart().split('\n', 1)[0] as string;
  return line.startsWith('{') && isJson(line) ? 'ndjson' : null;
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    return (
      typeof value === 'object' &&
      value !== null &&
      (!Array.isArray(value) || value.length === 0 || value.some(isObject))
    );
  } catch {
    return false;
  }
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
function withId(value: unknown, what: string, id: string | number): PostInput {
  return ownPostOf(isObject(value) && !Object.hasOwn(value, 'id') ? { ...value, id } : value, what);
}
