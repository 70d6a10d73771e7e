import type { $ZodIssue } from 'zod/v4/core';
import { didYouMean } from './nearest.ts';

/** What is wrong with a value, where in it, and what could be meant. */
export interface Complaint {
  /** "rules.tool-checklist: …" */
  readonly message: string;
  readonly hint: string | null;
  /** The keys that lead to it, the unknown key among them. */
  readonly path: readonly PropertyKey[];
}

/**
 * Puts the first issue of a zod error into words, unknown keys before all others. `known` lists the keys of the object that was checked,
 * or of those that a path leads to, for a mistyped key. (zod's own wording comes with its locales, which the command does not load.)
 */
export function describeIssue(
  issues: readonly $ZodIssue[],
  known: readonly string[] | ((path: readonly PropertyKey[]) => readonly string[]) = [],
): Complaint {
  const namesAt = typeof known === 'function' ? known : (at: readonly PropertyKey[]) => (at.length === 0 ? known : []);
  // A mistyped key is the likeliest reason for one that is missing.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (!issue) return { message: 'not valid', hint: null, path: [] };
  const { path } = issue;
  const at = path.length === 0 ? '' : `${path.map(String).join('.')}: `;
  const complaint = (message: string, hint: string | null = null) => ({ message: at + message, hint, path });
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] as string;
      const candidates = namesAt(path);
      const keys = candidates.length > 0 ? `Known: ${candidates.join(', ')}.` : null;
      const hint = didYouMean(key, candidates) ?? keys;
      return { message: `${at}unknown key "${key}"`, hint, path: [...path, key] };
    }
    case 'invalid_type':
      return complaint(`expected ${issue.expected}, got ${typeName(issue.input)}`);
    case 'invalid_value': {
      const values = issue.values.map(String);
      const given = typeof issue.input === 'string' ? didYouMean(issue.input, values) : null;
      return complaint(`expected one of ${values.join(', ')}${shown(issue.input)}`, given);
    }
    case 'too_small':
      return complaint(`must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`);
    case 'too_big':
      return complaint(`must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`);
    case 'invalid_union': {
      const deepest = issue.errors.find((branch) => branch[0] && branch[0].path.length > 0);
      if (!deepest) return unionOfWords(issue.errors, issue.input, complaint);
      const inner = describeIssue(deepest, (rest) => namesAt([...path, ...rest]));
      return { message: at + inner.message, hint: inner.hint, path: [...path, ...inner.path] };
    }
    default:
      return complaint(`not valid${shown(issue.input)}`);
  }
}

/** Where one branch of a union is a list of words, and a word or a number was given, that list is what was meant. */
function unionOfWords(
  branches: readonly (readonly $ZodIssue[])[],
  input: unknown,
  complaint: (message: string, hint?: string | null) => Complaint,
): Complaint {
  const words = branches.flatMap((branch) => (branch[0]?.code === 'invalid_value' ? branch[0].values.map(String) : []));
  if (input === undefined) return complaint('missing');
  if (typeof input === 'object' || words.length === 0) return complaint(`of the wrong type or value${shown(input)}`);
  return complaint(`expected one of ${words.join(', ')}${shown(input)}`, didYouMean(String(input), words));
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
