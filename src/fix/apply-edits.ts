import type { FindingRecord, Place } from '../engine/finding.ts';
import { JdlintError } from '../model/error.ts';

/** `fixes`: only what is safe to change unread. `suggestions`: fixes, and the first suggestion of each other finding. */
export const EDIT_CHOICES = ['fixes', 'suggestions'] as const;
export type EditChoice = (typeof EDIT_CHOICES)[number];

/** Refuses what is no choice of edits. `call`: the function that was called, for the message. Throws JdlintError OPTION_INVALID. */
export function checkChoice(call: string, which: unknown): void {
  if ((EDIT_CHOICES as readonly unknown[]).includes(which)) return;
  const names = EDIT_CHOICES.map((choice) => `"${choice}"`).join(' or ');
  throw new JdlintError('OPTION_INVALID', `${call} makes ${names}: say which.`, {
    hint: call === 'fix' ? 'Write fix(text, "fixes").' : 'Write applyEdits(text, result.findings, "fixes").',
  });
}

/** What a finding has to bring: a `Finding` does, and so does its record read from JSON. */
export type EditableFinding = Pick<FindingRecord, 'ruleId' | 'fix' | 'suggestions'>;

/** A change that a finding asks for, and the finding. */
export interface Edit<F extends EditableFinding = EditableFinding> {
  readonly finding: F;
  /** `fix` for one that is safe unread. */
  readonly kind: 'fix' | 'suggestion';
  /** What it does, for people; null for a fix, which has no title. */
  readonly title: string | null;
  /** What it replaces in the source that was given. */
  readonly place: Place;
  readonly text: string;
}

/** An edit that was not made. */
export interface LeftEdit<F extends EditableFinding = EditableFinding> extends Edit<F> {
  /** `overlap`: another edit changes the same words, a next pass may take this one. `outside`: not a place of this source. */
  readonly why: 'overlap' | 'outside';
}

/** A source after its edits. */
export interface EditedSource<F extends EditableFinding = EditableFinding> {
  readonly text: string;
  /** In the order of the source. */
  readonly applied: readonly Edit<F>[];
  /** In the order of the source. */
  readonly left: readonly LeftEdit<F>[];
}

/**
 * Makes the edits that findings carry: one pass, no linting. Of edits that overlap the one that starts first wins, of those
 * that start together the shorter, then the one of the earlier finding; the rest is left for a pass over the new text.
 * Findings carry no edit of disabled text, so none is made there. Offsets are UTF-16 code units of `source`, which must be
 * the text that was linted. Throws JdlintError OPTION_INVALID for wrong arguments.
 */
export function applyEdits<F extends EditableFinding>(
  source: string,
  findings: readonly F[],
  which: EditChoice,
): EditedSource<F> {
  checkChoice('applyEdits', which);
  if (typeof source !== 'string' || !Array.isArray(findings)) {
    const hint = 'Write applyEdits(text, result.findings, "fixes").';
    throw new JdlintError('OPTION_INVALID', 'applyEdits takes a text first, a list of findings second.', { hint });
  }
  const edits = findings.flatMap((finding) => editOf(finding, which) ?? []);
  edits.sort((a, b) => a.place.start.offset - b.place.start.offset || a.place.end.offset - b.place.end.offset);
  const applied: Edit<F>[] = [];
  const left: LeftEdit<F>[] = [];
  let text = '';
  let at = 0;
  for (const edit of edits) {
    const start = edit.place.start.offset;
    const end = edit.place.end.offset;
    const previous = applied[applied.length - 1];
    if (!(start >= 0 && start <= end && end <= source.length)) left.push({ ...edit, why: 'outside' });
    // Two insertions at one place have no order that one could rely on.
    else if (previous && (start < at || start === previous.place.start.offset)) left.push({ ...edit, why: 'overlap' });
    else {
      text += source.slice(at, start) + edit.text;
      at = end;
      applied.push(edit);
    }
  }
  return { text: text + source.slice(at), applied, left };
}

function editOf<F extends EditableFinding>(finding: F, which: EditChoice): Edit<F> | null {
  const { fix, suggestions } = finding;
  if (fix) return { finding, kind: 'fix', title: null, place: fix.place, text: fix.text };
  const best = which === 'suggestions' ? suggestions[0] : undefined;
  return best ? { finding, kind: 'suggestion', title: best.title, place: best.place, text: best.text } : null;
}
