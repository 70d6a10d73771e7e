import { RULE_PRECISION } from '../data/rule-precision.ts';
import type { Rule } from '../engine/rule.ts';
import { PRESET_NAMES, settingOf } from './rule-facts.ts';
import { table } from './table.ts';

const NOTE = '<!-- Written by npm run docs. -->';

/** `docs/rules.md`: every rule with its presets and sources, and how often its findings were agreed with. */
export function rulesPage(rules: readonly Rule[]): string {
  return [
    NOTE,
    '# Rules',
    'What each rule finds, and its severity in each preset (`recommended` is the default). `*` marks a preset that changes the options of the rule; its page says how. `jdlint explain <rule>` shows the page.',
    table([['rule', 'finds', 'category', ...PRESET_NAMES, 'fixes', 'rests on'], ...rules.map((rule) => ruleRow(rule))]),
    '## Measured precision',
    'How often a careful hiring manager would agree with a finding, as read on public posts of 2014 to 2026 that are not part of the package. Whoever read them is named: these are no votes of people. Rules that rest on the judgement of statements and roles are measured in the README under “Accuracy”.',
    table([
      ['rule', 'findings read', 'of', 'agreed', 'share', 'read on', 'read by', 'note'],
      ...RULE_PRECISION.map(precisionRow),
    ]),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function ruleRow({ meta }: Rule): string[] {
  const presets = PRESET_NAMES.map((preset) => {
    const { severity, options } = settingOf(preset, meta.id);
    return options ? `${severity}*` : severity;
  });
  const grades = [...new Set(meta.sources.map(({ grade }) => grade))].join(', ');
  const fixes = meta.fixable ? 'yes' : meta.suggests ? 'proposes' : 'no';
  return [`[\`${meta.id}\`](../rules/${meta.id}/README.md)`, meta.summary, meta.category, ...presets, fixes, grades];
}

interface Precision {
  readonly rule: string;
  readonly read: number;
  readonly of: number;
  readonly agreed: number;
  readonly date: string;
  readonly by: string;
  readonly note?: string;
}

function precisionRow({ rule, read, of, agreed, date, by, note }: Precision): string[] {
  const share = read === 0 ? '-' : `${Math.round((100 * agreed) / read)} %`;
  return [`\`${rule}\``, String(read), String(of), String(agreed), share, date, by, note ?? ''];
}
