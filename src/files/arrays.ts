import { endianness } from 'node:os';

/** The kinds of arrays that data holds. */
const ARRAYS = { Int8Array, Uint8Array, Uint16Array, Int32Array } as const;
type Kind = keyof typeof ARRAYS;
type Numbers = InstanceType<(typeof ARRAYS)[Kind]>;

/** What stands in JSON for an array of numbers: where its bytes start among those of all, and how many numbers it has. */
interface Mark {
  readonly $array: Kind;
  readonly at: number;
  readonly length: number;
}

/** Every array starts at a multiple of so many bytes. */
const STEP = 8;

/** Takes the arrays of numbers out of data that is else plain: JSON has no words for them, and reading it would take long. */
export function partArrays(value: unknown): { json: unknown; bytes: Uint8Array } {
  const parts: Uint8Array[] = [];
  let size = 0;
  const part = (one: unknown): unknown => {
    if (ArrayBuffer.isView(one)) {
      const array = one as Numbers;
      const mark: Mark = { $array: array.constructor.name as Kind, at: size, length: array.length };
      const bytes = new Uint8Array(Math.ceil(array.byteLength / STEP) * STEP);
      bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
      parts.push(bytes);
      size += bytes.length;
      return mark;
    }
    if (Array.isArray(one)) return one.map(part);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, part(inner)]));
  };
  const json = part(value);
  return { json, bytes: Buffer.concat(parts) };
}

/** Puts them back where they stand: in the fields of `json`, and in those of the objects there. `bytes` as `partArrays` made them. */
export function withArrays<Value extends object>(json: Value, bytes: Buffer): Value {
  // A buffer of its own, as the file's may start anywhere in a larger one.
  const { buffer } = new Uint8Array(bytes);
  putBack(json, buffer, 2);
  return json;
}

function putBack(object: object, buffer: ArrayBuffer, depth: number): void {
  const fields = object as Record<string, unknown>;
  for (const name of Object.keys(fields)) {
    const one = fields[name];
    if (typeof one !== 'object' || one === null || Array.isArray(one)) continue;
    if ('$array' in one) fields[name] = arrayOf(one as Mark, buffer);
    else if (depth > 1) putBack(one, buffer, depth - 1);
  }
}

function arrayOf({ $array, at, length }: Mark, buffer: ArrayBuffer): Numbers {
  const array = new ARRAYS[$array](buffer, at, length);
  if (endianness() === 'BE') swap(Buffer.from(buffer, at, array.byteLength), array.BYTES_PER_ELEMENT);
  return array;
}

/** Numbers are written with their low bytes first, as almost all machines hold them. */
function swap(bytes: Buffer, size: number): void {
  if (size === 2) bytes.swap16();
  else if (size === 4) bytes.swap32();
}
