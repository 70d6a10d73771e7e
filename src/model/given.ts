/** What a value is, in words, and what to do about it where it is not what was asked for. */
export function describeGiven(value: unknown, otherwise: string): readonly [given: string, hint: string] {
  if (value === undefined || value === null) return [String(value), otherwise];
  if (value instanceof Uint8Array || value instanceof ArrayBuffer)
    return ['bytes', 'Decode them first: new TextDecoder().decode(bytes).'];
  if (typeof value !== 'object') return [`a ${typeof value}`, otherwise];
  if ('then' in value) return ['a promise', 'Await it first.'];
  if ('json' in value && 'body' in value) return ['a response', 'Take its text or its JSON first.'];
  return [Array.isArray(value) ? 'a list' : 'an object', otherwise];
}
