import type { Finding } from '../engine/finding.ts';
import type { Settings } from '../engine/settings.ts';
import { applyEdits } from '../fix/apply-edits.ts';
import type { Linter } from '../linter.ts';
import { JdlintError } from '../model/error.ts';
import type { ParseOptions } from '../parse/post.ts';

/** A finding that a case expects; what is left out is not compared. */
export interface ExpectedFinding {
  readonly messageId?: string;
  readonly reason?: string;
  readonly severity?: Finding['severity'];
  /** "line:column-line:column", the end exclusive; null where the finding has no place. */
  readonly place?: string | null;
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** The texts that its suggestions would put, the best first. */
  readonly suggestions?: readonly string[];
  /** The text that its fix would put; null where it has none. */
  readonly fix?: string | null;
}

export interface RuleCase {
  /** Title of the case; the text's first line unless given. */
  readonly name?: string;
  readonly text: string;
  readonly options?: object;
  /** Settings beside the rule's own severity and options. */
  readonly settings?: Settings;
  readonly known?: ParseOptions;
}

export interface InvalidCase extends RuleCase {
  readonly findings: readonly ExpectedFinding[];
  /** The text after the fixes of the findings; not compared where it is left out. */
  readonly output?: string;
}

/** What a test framework brings: vitest's, jest's or node:test's `describe` and `it` fit. */
export interface Framework {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => void): unknown;
}

/**
 * Runs tables of posts against one rule: in `valid` ones, which may be no more than their texts, it finds nothing, in `invalid`
 * ones exactly what is listed. Throws JdlintError OPTION_INVALID for a case that is none.
 */
export function testRule(
  { describe, it }: Framework,
  linter: Linter,
  ruleId: string,
  cases: { readonly valid: readonly (string | RuleCase)[]; readonly invalid: readonly InvalidCase[] },
): void {
  const valid = cases.valid.map((one) => checked(typeof one === 'string' ? { text: one } : one, CASE));
  const invalid = cases.invalid.map((one) => checkedInvalid(one));
  describe(ruleId, () => {
    for (const one of valid) it(`valid: ${nameOf(one)}`, () => compare([], findingsOf(linter, ruleId, one)));
    for (const one of invalid) {
      it(`invalid: ${nameOf(one)}`, () => {
        const found = findingsOf(linter, ruleId, one);
        compare(one.findings, found);
        if (one.output !== undefined) compareOutput(one.output, applyEdits(one.text, found, 'fixes').text);
      });
    }
  });
}

const CASE = Object.keys({ name: 0, text: 0, options: 0, settings: 0, known: 0 } satisfies Record<keyof RuleCase, 0>);
const FINDING = Object.keys({
  messageId: 0,
  reason: 0,
  severity: 0,
  place: 0,
  actual: 0,
  expected: 0,
  suggestions: 0,
  fix: 0,
} satisfies Record<keyof ExpectedFinding, 0>);

/** A misspelt key would be compared with nothing, and the test pass. */
function checked<Case extends RuleCase>(one: Case, keys: readonly string[]): Case {
  if (typeof one?.text !== 'string') throw wrong('A case has no text.', 'Write { text: "# Title\\n\\n- A line" }.');
  refuseOthers(one, keys, 'A case');
  return one;
}

function checkedInvalid(one: InvalidCase): InvalidCase {
  checked(one, [...CASE, 'findings', 'output']);
  if (!Array.isArray(one.findings)) throw wrong('An invalid case lists no findings.', 'Write findings: [{ … }].');
  for (const finding of one.findings as readonly ExpectedFinding[])
    refuseOthers(finding, FINDING, 'An expected finding');
  return one;
}

function refuseOthers(given: object, known: readonly string[], what: string): void {
  const other = Object.keys(given).find((key) => !known.includes(key));
  if (other !== undefined) throw wrong(`${what} has an unknown key "${other}".`, `Known: ${known.join(', ')}.`);
}

const wrong = (message: string, hint: string) => new JdlintError('OPTION_INVALID', message, { hint });

/** What one rule finds in a post, at its own severity unless the settings of the case say another. */
export function findingsOf(linter: Linter, ruleId: string, { text, options, settings, known }: RuleCase): Finding[] {
  const given = settings?.rules?.[ruleId];
  const own = linter.rules.find(({ meta }) => meta.id === ruleId)?.meta.severity ?? 'warning';
  const severity = given === undefined ? own : [given].flat()[0];
  const rules = {
    ...settings?.rules,
    [ruleId]: options === undefined && given !== undefined ? given : [severity, options ?? {}],
  } as NonNullable<Settings['rules']>;
  const result = linter.lint(text, { ...known, settings: { ...settings, rules } });
  return result.findings.filter((finding) => finding.ruleId === ruleId);
}

/** "line:column-line:column", or null. */
export function placeText(finding: Finding): string | null {
  const { place } = finding;
  return place ? `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}` : null;
}

const nameOf = ({ name, text }: RuleCase) => name ?? (text.split('\n', 1)[0] as string).slice(0, 60);

function compare(expected: readonly ExpectedFinding[], found: readonly Finding[]): void {
  const seen = found.map(
    (finding): Required<ExpectedFinding> => ({
      messageId: finding.messageId,
      reason: finding.reason,
      severity: finding.severity,
      place: placeText(finding),
      actual: finding.actual as string,
      expected: finding.expected,
      suggestions: finding.suggestions.map(({ text }) => text),
      fix: finding.fix?.text ?? null,
    }),
  );
  const alike =
    seen.length === expected.length &&
    expected.every((wanted, index) =>
      Object.entries(wanted).every(
        ([key, value]) => JSON.stringify(value) === JSON.stringify(seen[index]?.[key as keyof ExpectedFinding]),
      ),
    );
  if (alike) return;
  const show = (value: unknown) => JSON.stringify(value, null, 2);
  throw new Error(`Expected ${show(expected)}\nbut found ${show(seen)}`);
}

function compareOutput(expected: string, output: string): void {
  if (output !== expected)
    throw new Error(`Expected the fixed text ${JSON.stringify(expected)}\nbut it is ${JSON.stringify(output)}`);
}
