import { describe, expect, it } from 'vitest';
import { lint } from '../../src/index.ts';
import { checkPost } from '../parse/helpers/check.ts';
import { ADVERSARIES } from './adversaries.ts';
import { checkFindings } from './check-findings.ts';

const SHORT = 6000;
/** What is linear costs as much a character, or less; what is quadratic ten times as much. */
const MOST = 2.5;
/** Below this the clock and the collector of garbage say more than the linter, in milliseconds of processor time. */
const NOISE = 60;

function cost(text: string, format: (typeof ADVERSARIES)[number]['format']): number {
  const start = process.cpuUsage();
  lint(text, { format });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('ten times the text takes at most ten times as long, give or take', () => {
  lint('# Systems Administrator\n\n- Must know Nagios and Zabbix\n');

  it.each(ADVERSARIES.map((one) => [one.name, one.format, one] as const))(
    '%s in %s',
    (_, format, { make }) => {
      const [short, long] = [make(SHORT), make(10 * SHORT)];
      const result = lint(short, { format });
      checkPost(result.post);
      checkFindings(result);
      lint(short, { format });
      let ratio = Number.POSITIVE_INFINITY;
      let least = Number.POSITIVE_INFINITY;
      let base = Number.POSITIVE_INFINITY;
      // A round in which the collector of garbage struck proves nothing.
      for (let round = 0; round < 4 && ratio > MOST && least > NOISE; round++) {
        base = Math.min(base, cost(short, format) / short.length);
        least = Math.min(least, cost(long, format));
        ratio = Math.min(ratio, least / long.length / base);
      }
      if (least > NOISE) expect(ratio).toBeLessThan(MOST);
    },
    120_000,
  );
});
