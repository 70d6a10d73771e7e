import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, 'fixtures/ats', name), 'utf8'));
interface Row {
  readonly title: string | null;
  readonly score: number | null;
  readonly betterTitle: string | null;
  readonly findings: readonly { readonly pointer: string; readonly ruleId: string }[];
  readonly error: string | null;
}
const path = join(root, 'examples/batch/lint-board.mjs');
const { lintBoard } = (await import(path)) as { lintBoard(data: unknown): Row[] };

describe('the batch example', () => {
  it('has a row for each job, the worst first', () => {
    const rows = lintBoard(read('lever-postings.json'));
    expect(rows.map(({ title }) => title)).toEqual(['DevOps Engineer', 'Systems Administrator']);
    const checklists = rows[0]?.findings.filter(({ ruleId }) => ruleId === 'tool-checklist') ?? [];
    expect(checklists.length).toBeGreaterThan(0);
    expect(checklists.every(({ pointer }) => pointer.startsWith('/1/lists/0/'))).toBe(true);
  });

  it('proposes the title that fits', () => {
    expect(
      lintBoard(read('ashby-board.json')).find(({ title }) => title === 'Systems Administrator')?.betterTitle,
    ).toBe('Cloud Engineer');
  });

  it('keeps jobs that cannot be read, first of all', () => {
    const [first] = lintBoard(read('hostile/wrong-types.json'));
    expect(first).toMatchObject({ score: null, findings: [], error: expect.stringContaining('without a body') });
  });
});
