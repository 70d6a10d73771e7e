import type { Rule } from '../engine/rule.ts';
import { optionsOf, PRESET_NAMES, settingOf } from './rule-facts.ts';
import { table } from './table.ts';

const OPEN = '<!-- presets: written by npm run docs -->';
const CLOSE = '<!-- /presets -->';
/** Rows of a table of options, whose last column is written by hand. */
const row = /^\| `(\w+)` \|.*\| ([^|]*) \|$/gm;

/** The README of a rule with its head, its presets and its options as the code has them; the rest is left as written. */
export function rulePage(page: string, rule: Rule): string {
  const { id, summary } = rule.meta;
  const start = page.indexOf('\n## ');
  const body = start < 0 ? '\n' : page.slice(start);
  return `# ${id}\n\n${summary}\n\n${OPEN}\n\n${presets(id)}\n\n${CLOSE}\n${withOptions(body, rule)}`;
}

function presets(ruleId: string): string {
  const settings = PRESET_NAMES.map((preset) => settingOf(preset, ruleId));
  const cells = settings.map(({ severity, options }) =>
    options ? `${severity}, \`${JSON.stringify(options)}\`` : severity,
  );
  return table([[...PRESET_NAMES], cells]);
}

function withOptions(body: string, rule: Rule): string {
  const start = body.indexOf('\n## Options\n');
  const end = body.indexOf('\n## ', start + 1);
  const options = optionsOf(rule);
  if (start < 0 || end < 0 || options.length === 0) return body;
  const part = body.slice(start, end);
  const meanings = new Map(Array.from(part.matchAll(row), ([, name, meaning]) => [name, meaning]));
  const rows = options.map(({ name, type, value }) => [`\`${name}\``, type, `\`${value}\``, meanings.get(name) ?? '']);
  const first = part.indexOf('\n| ');
  const last = part.lastIndexOf('|\n');
  const made = table([['option', 'type', 'default', 'meaning'], ...rows]);
  // Text around the table is kept.
  const changed = first < 0 ? `\n## Options\n\n${made}\n` : `${part.slice(0, first + 1)}${made}${part.slice(last + 1)}`;
  return body.slice(0, start) + changed + body.slice(end);
}
