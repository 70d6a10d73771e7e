import { expect } from 'vitest';
import { applyEdits, type Finding, type LintResult } from '../../src/index.ts';

interface Span {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

/** What holds for every result, whatever was linted: places inside the text that they count in, edits that can be made. */
export function checkFindings(result: LintResult): void {
  const { findings, post } = result;
  const { source, origin } = post;
  const wrong: unknown[] = [];
  const lengthOf = (pointer: string | null) => {
    const part = origin?.parts.find((one) => one.pointer === pointer);
    return part ? part.end - part.start : source.length;
  };
  const check = (finding: Finding, place: Span, pointer: string | null) => {
    // Parts of data are decoded, and never longer than what they stand for once more.
    const end = origin ? Math.max(lengthOf(pointer), source.length) : source.length;
    const { start } = place;
    if (!(start.offset >= 0 && start.offset <= place.end.offset && place.end.offset <= end))
      wrong.push(finding.toJSON());
  };
  for (const finding of findings) {
    if (finding.place) check(finding, finding.place as Span, finding.pointer);
    for (const one of [...finding.suggestions, ...finding.related]) check(finding, one.place as Span, finding.pointer);
    if (finding.fix) check(finding, finding.fix.place as Span, finding.pointer);
    if (/undefined|\bNaN\b|\[object/.test(`${finding.reason}${finding.note}`) && !/undefined|NaN|\[object/.test(source))
      wrong.push(finding.toJSON());
  }
  expect(wrong).toEqual([]);
  if (!origin) {
    const edited = applyEdits(source, findings, 'suggestions');
    const grown = edited.applied.reduce(
      (sum, { place, text }) => sum + text.length - ((place as Span).end.offset - (place as Span).start.offset),
      0,
    );
    expect(edited.text.length).toBe(source.length + grown);
  }
}

/** A finding as its reader sees it, wherever it stands. */
export const said = ({ ruleId, messageId, severity, reason, actual }: Finding): string =>
  JSON.stringify([ruleId, messageId, severity, reason, actual?.replace(/\s+/g, ' ').trim() ?? null]);
