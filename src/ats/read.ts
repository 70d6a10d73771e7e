import { JdlintError } from '../model/error.ts';
import { describeGiven } from '../model/given.ts';
import { type ComposedPost, compose } from './compose.ts';
import { type FoundJob, findJobs } from './find.ts';
import { VENDOR_IDS, type Vendor, type VendorId } from './types.ts';
import { isObject, pointerOf } from './value.ts';

/** A job of the data: what is known of it, and the post that was put together from it. */
export interface AtsJob {
  /** JSON Pointer (RFC 6901) to the job; empty where the data are the job. */
  readonly pointer: string;
  /** Null where its shape is that of no vendor. */
  readonly vendor: VendorId | null;
  /** The job's own id, or its pointer where it has none. */
  readonly id: string | number;
  readonly title: string | null;
  /** Null where the job cannot be read; then `error` says why. */
  readonly post: ComposedPost | null;
  /** BODY_MISSING, DATA_NOT_A_POST, or null. */
  readonly error: JdlintError | null;
}

export interface AtsOptions {
  /** The vendor whose data these are; told by their shape unless given. */
  readonly vendor?: VendorId | null | undefined;
  /** What messages call the data, such as a path; "The data" unless given. */
  readonly name?: string | undefined;
}

const NAMES = 'Greenhouse, Lever, Ashby, SmartRecruiters, Workable, Recruitee and schema.org JobPosting';

/**
 * Reads the data of an applicant tracking system, as JSON.parse made them: a feed, a list of jobs, one job, a webhook's
 * payload, JSON-LD. Unknown keys are passed over, values of a wrong type count as absent. Pure and linear in the size
 * of the data. Shapes: the vendors' public documents, named in `src/ats/vendors`.
 *
 * Throws JdlintError: DATA_NOT_A_POST where there is no job, or none in a shape that is known; BODY_MISSING where no job
 * has a body, as in feeds that were fetched without; OPTION_INVALID for a vendor that there is not. A job that cannot be
 * read among others that can is returned with its error.
 */
export function readAts(data: unknown, { vendor = null, name = 'The data' }: AtsOptions = {}): AtsJob[] {
  if (vendor !== null && !VENDOR_IDS.includes(vendor)) {
    const hint = `There are: ${VENDOR_IDS.join(', ')}.`;
    throw new JdlintError('OPTION_INVALID', `There is no vendor "${String(vendor)}".`, { hint });
  }
  const { given, hint } = describeGiven(data);
  if (typeof data !== 'object' || data === null || hint !== null) {
    const message = `${name} is ${given}, and holds no object or list.`;
    throw new JdlintError('DATA_NOT_A_POST', message, { hint: hint ?? 'Give what JSON.parse makes of a text.' });
  }
  const { jobs, isFeed } = findJobs(data, vendor);
  if (jobs.length === 0) throw noJobs(name);
  const bodiless = feedWithoutBodies(jobs, isFeed, data, name);
  if (bodiless) throw bodiless;
  const read = jobs.map((found) => readJob(found, data, name));
  if (read.every((job) => job.error?.code === 'DATA_NOT_A_POST')) throw unknownShape(name);
  return read;
}

/** Reads one job where it was found. Never throws. */
export function readJob({ path, value, vendor }: FoundJob, root: unknown, name: string): AtsJob {
  const pointer = pointerOf(path);
  const shown = pointer === '' ? name : `${name}#${pointer}`;
  if (!vendor || !isObject(value)) {
    return { pointer, vendor: null, id: pointer, title: null, post: null, error: unknownShape(shown) };
  }
  const fields = vendor.read(value, root);
  const post = compose(fields, path, vendor.escapes);
  return {
    pointer,
    vendor: vendor.id,
    id: fields.id ?? pointer,
    title: fields.title?.value ?? null,
    post,
    error: post
      ? null
      : noBody(shown, vendor, pointer === '' ? vendor.bodyHint : 'Write the text, or leave the job out.'),
  };
}

/** The one error for a feed that was fetched without its texts; null where any of its jobs has one. */
export function feedWithoutBodies(
  jobs: readonly FoundJob[],
  isFeed: boolean,
  root: unknown,
  name: string,
): JdlintError | null {
  const known = jobs.filter(({ vendor }) => vendor !== null);
  const vendor = known[0]?.vendor;
  if (!vendor || !known.every((found) => readJob(found, root, name).error !== null)) return null;
  if (!isFeed) return noBody(name, vendor, vendor.bodyHint);
  const count = known.length === 1 ? 'one job has' : `${known.length} jobs have`;
  const message = `${name} is ${oneOf(vendor.name)} feed whose ${count} no body: there is nothing to lint.`;
  return new JdlintError('BODY_MISSING', message, { hint: vendor.bodyHint });
}

const oneOf = (name: string) => `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;

const unknownShape = (shown: string) =>
  new JdlintError('DATA_NOT_A_POST', `${shown} has the shape of no job.`, { hint: `Shapes are known of ${NAMES}.` });

/** The error for a feed, or a list, that is empty. */
export const noJobs = (name: string): JdlintError =>
  new JdlintError('DATA_NOT_A_POST', `${name} holds no jobs.`, { hint: 'Check the address of the feed.' });

const noBody = (shown: string, { name }: Vendor, hint: string) =>
  new JdlintError('BODY_MISSING', `${shown} is ${oneOf(name)} job without a body.`, { hint });
