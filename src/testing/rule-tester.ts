import type { Finding } from '../engine/finding.ts';
import type { Settings } from '../engine/settings.ts';
import type { Linter } from '../linter.ts';
import type { ParseOptions } from '../parse/post.ts';

/** A finding that a case expects; what is left out is not compared. */
export interface ExpectedFinding {
  readonly messageId?: string;
  readonly reason?: string;
  /** "line:column-line:column", the end exclusive; null where the finding has no place. */
  readonly place?: string | null;
  readonly actual?: string;
  readonly expected?: readonly string[];
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
}

/** What a test framework brings: vitest's, jest's or node:test's `describe` and `it` fit. */
export interface Framework {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => void): unknown;
}

/** Runs tables of posts against one rule: in `valid` ones it finds nothing, in `invalid` ones exactly what is listed. */
export function testRule(
  { describe, it }: Framework,
  linter: Linter,
  ruleId: string,
  cases: { readonly valid: readonly RuleCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  describe(ruleId, () => {
    for (const one of cases.valid) it(`valid: ${nameOf(one)}`, () => compare([], findingsOf(linter, ruleId, one)));
    for (const one of cases.invalid) {
      it(`invalid: ${nameOf(one)}`, () => compare(one.findings, findingsOf(linter, ruleId, one)));
    }
  });
}

/** What one rule finds in a post. */
export function findingsOf(linter: Linter, ruleId: string, { text, options, settings, known }: RuleCase): Finding[] {
  const rules = { ...settings?.rules, [ruleId]: ['warning', options ?? {}] } as NonNullable<Settings['rules']>;
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
  const seen = found.map((finding) => ({
    messageId: finding.messageId,
    reason: finding.reason,
    place: placeText(finding),
    actual: finding.actual,
    expected: finding.expected,
  }));
  const alike =
    seen.length === expected.length &&
    expected.every((wanted, index) =>
      Object.entries(wanted).every(
        ([key, value]) => JSON.stringify(value) === JSON.stringify(seen[index]?.[key as keyof (typeof seen)[number]]),
      ),
    );
  if (alike) return;
  const show = (value: unknown) => JSON.stringify(value, null, 2);
  throw new Error(`Expected ${show(expected)}\nbut found ${show(seen)}`);
}
