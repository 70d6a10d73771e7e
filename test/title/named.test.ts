import { describe, expect, it } from 'vitest';
import { readTitle } from '../../src/judge/title/read-title.ts';

const cases: readonly [title: string, named: readonly string[]][] = [
  ['Identity Platform Engineer', ['platform-engineer', 'security-engineer']],
  ['Cloud Network Engineer', ['network-engineer', 'cloud-engineer']],
  ['Back-End - Cloud Engineer', ['cloud-engineer', 'not-infrastructure']],
  ['Network Engineer', ['network-engineer']],
  // What a manager's title names is what is managed.
  ['Cloud Engineering Manager', ['infrastructure-manager']],
];

describe('the roles that a title names', () => {
  it.each(cases)('%s', (title, named) => {
    const read = readTitle(title);
    for (const id of named) expect(read.named).toContain(id);
    expect(read.named[0]).toBe(named[0]);
  });

  it('does not take a managed field for a promise', () => {
    expect(readTitle('Network Infrastructure Manager').named).not.toContain('network-engineer');
  });

  it('does not take what one should know for a craft', () => {
    expect(readTitle('Security Engineer with Java').named).toEqual(['security-engineer']);
    expect(readTitle('Security Engineer, Java').named).toContain('not-infrastructure');
    expect(readTitle('Network Engineer with AWS, Java').named).toContain('not-infrastructure');
  });
});
