/** Texts that make a backtracking matcher try all it can: pieces of the pattern itself, in pairs and again and again. */
function pieces(source: string): string[] {
  const found = new Set<string>([' ', '\t', '\n', 'a', '0', '.', '-']);
  // What a class or an escape stands for: one or two of its characters.
  const plain = source
    .replace(/\(\?(?:<?[=!]|<\w+>|:)/g, '(')
    .replace(/\\s/g, ' ').replace(/\\d/g, '0').replace(/\\[wS]|\\p\{[^}]+\}/g, 'a').replace(/\\[WP]/g, '-').replace(/\\[bB]/g, '').replace(/\\n/g, '\n')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))); // biome-ignore format: one list
  for (const [, set = ''] of plain.matchAll(/\[\^?([^\]]*)\]/g))
    for (const sign of [set[0], set.at(-1)]) if (sign) found.add(sign);
  const words = plain
    .replace(/\[[^\]]*\]/g, 'a')
    .replace(/\{[\d,]*\}|[*+?^$]/g, '')
    .split(/[()|]/);
  for (const word of words) {
    if (word === '') continue;
    found.add(word.replaceAll('\\', ''));
    if (word.length > 1) found.add(word[0] as string);
  }
  // Runs of letters between classes, as they stand: what a class may follow is what it may run into.
  for (const run of source.replace(/\\.|\[[^\]]*\]|[^\p{L}\d ]+/gu, '|').split('|')) if (run.length > 1) found.add(run);
  found.delete('');
  return [...found];
}

/** A sample that is always the same. */
const sample = <T>(list: readonly T[], most: number): T[] => {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, index) => list[Math.floor(index * step)] as T);
};

interface Pump {
  readonly prefix: string;
  readonly pump: string;
}

function pumpsOf(source: string): Pump[] {
  const all = pieces(source);
  const few = sample(all, 12);
  return [
    ...sample(all, 40).flatMap((pump) => ['', ...sample(all, 3)].map((prefix) => ({ prefix, pump }))),
    ...few.flatMap((one) => few.map((other) => ({ prefix: '', pump: one + other }))),
    ...few.flatMap((prefix) => [' ', 'a', '0'].map((pump) => ({ prefix, pump }))),
  ];
}

const textOf = ({ prefix, pump }: Pump, length: number) =>
  `${`${prefix}${pump.repeat(Math.ceil(length / pump.length))}`.slice(0, length)}\u0000 \u0000`;

/** Milliseconds of processor time: what else the machine does counts for nothing. */
function timeOf(expression: RegExp, text: string): number {
  expression.lastIndex = 0;
  const start = process.cpuUsage();
  if (expression.global) text.match(expression);
  else expression.exec(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Lengths tried one after the other, and the milliseconds that no linear matcher needs: what is exponential ends at the first. */
const LADDER = [[24, 20], [32, 20], [40, 20], [60, 20], [100, 20], [500, 20], [1000, 20], [16_000, 10]] as const; // biome-ignore format: one line

/** The text on which an expression takes more time than in proportion to its length, or null. */
export function superlinear(source: string, flags: string): string | null {
  const expression = new RegExp(source, flags);
  for (const pump of pumpsOf(source)) {
    for (const [length, most] of LADDER) {
      if (timeOf(expression, textOf(pump, length)) < most) continue;
      // It may be another process that took the time: the least of several counts.
      const least = (size: number) => Math.min(...[1, 2].map(() => timeOf(expression, textOf(pump, size))));
      const whole = least(length);
      if (whole >= most && whole > 7 * least(length / 4)) return `${pump.prefix}(${pump.pump})*`;
    }
  }
  return null;
}
