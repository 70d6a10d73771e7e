import type { $ZodIssue } from 'zod/v4/core';
import { didYouMean } from './nearest.ts';

/** What is wrong with a value, where in it, and what could be meant. */
export interface Complaint {
  /** "rules.tool-checklist: …" */
  readonly message: string;
  readonly hint: string | null;
}

/**
 * Puts the first issue of a zod error into words. `known` lists the keys of the object that was checked,
 * for a mistyped key. (zod's own wording comes with its locales, which the command does not load.)
 */
export function describeIssue(issues: readonly $ZodIssue[], known: readonly string[] = []): Complaint {
  const issue = issues[0];
  if (!issue) return { message: 'not valid', hint: null };
  const path = issue.path.map(String).join('.');
  const at = path === '' ? '' : `${path}: `;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] as string;
      const candidates = issue.path.length === 0 ? known : [];
      const keys = candidates.length > 0 ? `Known: ${candidates.join(', ')}.` : null;
      return { message: `${at}unknown key "${key}"`, hint: didYouMean(key, candidates) ?? keys };
    }
    case 'invalid_type':
      return { message: `${at}expected ${issue.expected}, got ${typeName(issue.input)}`, hint: null };
    case 'invalid_value': {
      const values = issue.values.map(String);
      const given = typeof issue.input === 'string' ? didYouMean(issue.input, values) : null;
      return { message: `${at}expected one of ${values.join(', ')}${shown(issue.input)}`, hint: given };
    }
    case 'too_small':
      return { message: `${at}must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`, hint: null };
    case 'too_big':
      return { message: `${at}must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`, hint: null };
    case 'invalid_union': {
      const deepest = issue.errors.find((branch) => branch[0] && branch[0].path.length > 0);
      if (!deepest) return { message: `${at}of the wrong type or value${shown(issue.input)}`, hint: null };
      const inner = describeIssue(deepest);
      return { message: `${at}${inner.message}`, hint: inner.hint };
    }
    default:
      return { message: `${at}not valid${shown(issue.input)}`, hint: null };
  }
}

function typeName(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `, got "${value.slice(0, 60)}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? `, got ${value}` : '';
}
