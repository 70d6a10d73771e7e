import type { Path, Vendor, VendorId } from './types.ts';
import { isObject, type JsonObject } from './value.ts';
import { VENDORS } from './vendors/index.ts';

/** A value of the data that is a job, or that stands where a job should. */
export interface FoundJob {
  readonly path: Path;
  readonly value: unknown;
  /** Null where its shape is no vendor's. */
  readonly vendor: Vendor | null;
}

/** What was found, and whether the data are a list or a feed: an empty one has nothing to find. */
export interface Search {
  readonly jobs: readonly FoundJob[];
  readonly isFeed: boolean;
}

/** Keys under which feeds hold their jobs, and webhooks and linked data the one job. */
const LISTS = ['jobs', 'offers', 'postings', 'content', 'results', '@graph', 'itemListElement'] as const;
const WRAPPERS = ['job', 'offer', 'posting', 'item', 'payload', 'data'] as const;
/** No feed wraps its jobs as deep as this. */
const DEEPEST = 6;

/** Whether an object is a post in jdlint's own shape. */
const isOwnPost = (value: JsonObject): boolean => Object.hasOwn(value, 'body') && typeof value['body'] === 'string';

/** The vendor of an id. */
const vendorById = (id: VendorId): Vendor => VENDORS.find((vendor) => vendor.id === id) as Vendor;

/**
 * Finds the jobs of data: of a feed, of a list of jobs, of a webhook's payload, of one job. With `forced`, whatever
 * stands where a job should is one of that vendor. Never throws; does not look deeper than any feed nests.
 */
export function findJobs(root: unknown, forced: VendorId | null): Search {
  const search = new JobSearch(forced && vendorById(forced));
  search.look(root, [], false);
  return { jobs: search.jobs, isFeed: search.isFeed };
}

class JobSearch {
  readonly jobs: FoundJob[] = [];
  isFeed = false;
  readonly #forced: Vendor | null;

  constructor(forced: Vendor | null) {
    this.#forced = forced;
  }

  /** Takes the value for a job or looks into it. `optional` values need not be jobs: those of a graph of linked data. */
  look(value: unknown, path: Path, optional: boolean): void {
    if (Array.isArray(value)) {
      this.isFeed = true;
      if (path.length >= DEEPEST) return;
      for (const [index, item] of value.entries()) this.look(item, [...path, index], optional);
      return;
    }
    const vendor = isObject(value) ? this.#vendorOf(value) : null;
    if (vendor) this.jobs.push({ path, value, vendor });
    else if (!isObject(value) || !this.#unwrap(value, path)) {
      // What else a graph holds is the company, the page.
      const isOther = optional || (isObject(value) && Object.hasOwn(value, '@type'));
      if (!isOther || this.#forced) this.jobs.push({ path, value, vendor: isObject(value) ? this.#forced : null });
    }
  }

  #vendorOf(object: JsonObject): Vendor | null {
    if (isOwnPost(object)) return null;
    if (this.#forced) return this.#forced.isJob(object) ? this.#forced : null;
    return VENDORS.find((vendor) => vendor.isJob(object)) ?? null;
  }

  /** Looks into the list or the wrapper that an object is; false where it is neither. */
  #unwrap(object: JsonObject, path: Path): boolean {
    if (isOwnPost(object) || path.length >= DEEPEST) return false;
    const list = LISTS.find((key) => Object.hasOwn(object, key) && Array.isArray(object[key]));
    const key = list ?? WRAPPERS.find((name) => Object.hasOwn(object, name) && isObject(object[name]));
    if (key === undefined) return false;
    this.look(object[key], [...path, key], list === '@graph' || list === 'itemListElement');
    return true;
  }
}
