import { PRESETS } from '../data/presets.ts';
import { ruleUrl } from '../engine/rule.ts';
import type { Linter } from '../linter.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { type CommandIo, writeText } from './io.ts';

export const RULES_FORMATS = ['text', 'json'] as const;

/** Writes a list of all rules: id, severity, summary; as JSON the whole metadata. */
export async function rulesCommand(
  { format }: { readonly format: (typeof RULES_FORMATS)[number] },
  linter: Linter,
  io: CommandIo,
): Promise<ExitStatus> {
  if (format === 'json') {
    const list = linter.rules.map(({ meta }) => ({ ...meta, presets: presetsOf(meta.id), url: ruleUrl(meta.id) }));
    await writeText(io.stdout, `${JSON.stringify(list, null, 2)}\n`);
    return EXIT.clean;
  }
  const width = Math.max(...linter.rules.map(({ meta }) => meta.id.length));
  const lines = linter.rules.map(({ meta }) => `${meta.id.padEnd(width)}  ${meta.severity.padEnd(7)}  ${meta.summary}`);
  await writeText(io.stdout, `${lines.join('\n')}\n`);
  return EXIT.clean;
}

const presetsOf = (id: string) => Object.entries(PRESETS).flatMap(([name, rules]) => (Object.hasOwn(rules, id) ? [name] : []));
