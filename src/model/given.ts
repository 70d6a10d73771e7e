/** What a value is, in words, and what to do about it where it only stands in for what was meant. */
export interface Given {
  readonly given: string;
  readonly hint: string | null;
}

/** Describes a value that is not what was asked for. */
export function describeGiven(value: unknown): Given {
  if (value === undefined || value === null) return { given: String(value), hint: null };
  if (value instanceof Uint8Array || value instanceof ArrayBuffer)
    return { given: 'bytes', hint: 'Decode them first: new TextDecoder().decode(bytes).' };
  if (typeof value !== 'object') return { given: `a ${typeof value}`, hint: null };
  if (hasMethod(value, 'then')) return { given: 'a promise', hint: 'Await it first.' };
  if (hasMethod(value, 'json')) return { given: 'a response', hint: 'Take its text or its JSON first.' };
  return { given: Array.isArray(value) ? 'a list' : 'an object', hint: null };
}

const hasMethod = (value: object, name: string) => typeof (value as Record<string, unknown>)[name] === 'function';
