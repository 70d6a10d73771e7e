import { spawnSync } from 'node:child_process';
import { lint } from '../../src/index.ts';
import { ADVERSARIES } from '../trust/adversaries.ts';

// `npm run linearity` prints what each adversary of docs/trust.md costs; a process for each, so that memory is its own.
const [index, ...sizes] = process.argv.slice(2).map(Number);

function measure(make: (size: number) => string, format: (typeof ADVERSARIES)[number]['format'], size: number): number {
  const text = make(size);
  const start = process.cpuUsage();
  lint(text, { format });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / text.length;
}

if (index !== undefined && index >= 0) {
  const { make, format } = ADVERSARIES[index] as (typeof ADVERSARIES)[number];
  measure(make, format, 2000);
  measure(make, format, 10_000);
  const costs = sizes.map((size) => measure(make, format, size));
  process.stdout.write(JSON.stringify({ costs, megabytes: process.resourceUsage().maxRSS / 1000 }));
} else {
  const wanted = sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000, 10_000_000];
  const row = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
  row(['text', 'format', ...wanted.map((size) => `${size.toLocaleString('en')} characters`), 'peak memory']);
  row(['---', '---', ...wanted.map(() => '---:'), '---:']);
  for (const [at, { name, format }] of ADVERSARIES.entries()) {
    const args = [...process.execArgv, process.argv[1] as string, String(at), ...wanted.map(String)];
    const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 600_000 });
    if (status !== 0) row([name, format, 'did not end']);
    else {
      const { costs, megabytes } = JSON.parse(stdout) as { costs: number[]; megabytes: number };
      row([name, format, ...costs.map((cost) => `${cost.toFixed(2)} µs`), `${Math.round(megabytes)} MB`]);
    }
  }
}
