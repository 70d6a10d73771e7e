import type { FoundText, FoundValue, Path } from './types.ts';

/** An object of JSON; arrays are none. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path, or undefined. Only own keys count: `constructor` or `__proto__` of an object are no data. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    if (typeof key === 'number' && !Array.isArray(value)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** Whether an object has a key with any value but null. */
export const has = (value: JsonObject, key: string): boolean =>
  Object.hasOwn(value, key) && value[key] !== null && value[key] !== undefined;

/** The text at a path, or null where there is none or no word in it. */
export function textAt(root: unknown, ...path: Path): FoundText | null {
  const value = valueAt(root, path);
  return typeof value === 'string' && value.trim() !== '' ? { text: value, path } : null;
}

/** The first of several paths that leads to a text. */
export function firstText(root: unknown, ...paths: readonly Path[]): FoundText | null {
  for (const path of paths) {
    const found = textAt(root, ...path);
    if (found) return found;
  }
  return null;
}

/** The list at a path; empty where there is none. */
export function listAt(root: unknown, ...path: Path): readonly unknown[] {
  const value = valueAt(root, path);
  return Array.isArray(value) ? value : [];
}

/** A string as a value: white space at its ends is none of it. */
export const stated = (found: FoundText | null): FoundValue<string> | null =>
  found && { value: found.text.trim().replace(/\s+/g, ' '), path: found.path, text: found.text };

/** A positive amount of money or of people, also one written as a string ("18.50"); null for anything else. */
export function amountOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,12}(?:\.\d{1,4})?$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && number > 0 && number < 1e12 ? number : null;
}

/** An id as a feed gives it, or null. */
export function idOf(...values: readonly unknown[]): string | number | null {
  for (const value of values) {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

const LONGEST_TEXT = 2_000;

/** A field that is no string as a text that can have a place: its JSON; null where it is long or nests too deep. */
export function jsonText(value: unknown): string | null {
  try {
    const text = JSON.stringify(value);
    return typeof text === 'string' && text.length <= LONGEST_TEXT ? text : null;
  } catch {
    return null;
  }
}

/** A path as a JSON Pointer (RFC 6901). */
export const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
