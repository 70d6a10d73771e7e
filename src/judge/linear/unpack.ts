/** The key of a packed table; see `build/pack.ts`. */
export const PACKED = '~packed';

/** What stands for 0, 1, -1, 2, -2 and so on: printable ASCII without `"`, `\` and `~`, then Latin letters. */
export const VALUES: readonly string[] = [
  ...Array.from({ length: 93 }, (_, index) => String.fromCharCode(33 + index)).filter((sign) => !'"\\'.includes(sign)),
  ...Array.from({ length: 170 }, (_, index) => String.fromCharCode(0xc0 + index)),
];

const NONE = -32_768;
/** The value of each sign by its character code: weights are many, and a program waits for them. */
const TABLE = new Int16Array(512).fill(NONE);
VALUES.forEach((sign, index) => {
  TABLE[sign.charCodeAt(0)] = index % 2 ? (index + 1) / 2 : -index / 2;
});

/** Unpacks what the build packed; any other value is given back as it is. */
export function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (typeof value !== 'object' || value === null) return value;
  const packed = (value as Record<string, unknown>)[PACKED] as [number, string, string] | undefined;
  if (packed) return unpackRows(...packed);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unpack(inner)]));
}

function unpackRows(width: number, lines: string, numbers: string): Record<string, number[]> {
  let name = '';
  const names = lines.split('\n').map((line) => (name = name.slice(0, line.charCodeAt(0) - 33) + line.slice(1)));
  const rows = names.map((): number[] => []);
  let at = 0;
  for (let column = 0; column < width; column++) {
    for (const row of rows) {
      const value = TABLE[numbers.charCodeAt(at)] ?? NONE;
      if (value !== NONE) {
        at++;
        row.push(value);
        continue;
      }
      const end = numbers.indexOf(' ', at);
      row.push(Number(numbers.slice(at + 1, end)));
      at = end + 1;
    }
  }
  return Object.fromEntries(names.map((key, index) => [key, rows[index] as number[]]));
}
