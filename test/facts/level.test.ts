import { describe, expect, it } from 'vitest';
import { readLevel } from '../../src/judge/facts/level.ts';
import { readPay } from '../../src/judge/facts/salary.ts';
import { readYears } from '../../src/judge/facts/years.ts';
import type { Level } from '../../src/model/kinds.ts';
import { post, title, words } from './post.ts';

const duties = ['Patch servers.', 'Restore backups.', 'Answer tickets.', 'Write runbooks.'].join('\n');

const read = (name: string, text: string) => {
  const read = post(text, { title: name });
  return readLevel(read, title(name), readYears(read), readPay(read).salary);
};

describe('level', () => {
  it.each([
    ['Senior Linux Engineer', duties, 'senior'],
    ['Junior Network Engineer', duties, 'entry'],
    ['Principal Engineer', duties, 'lead'],
    ['IT Manager', duties, 'manager'],
    ['Systems Engineer III', duties, 'senior'],
    ['Systems Engineer III', `${duties}\n3+ years of experience in operations.`, 'mid'],
    ['Systems Engineer I', `${duties}\n5+ years of experience in operations.`, 'mid'],
    ['Senior Systems Engineer I', `${duties}\n3+ years of experience in operations.`, 'senior'],
    ['Associate Director, Cloud Engineer', `${duties}\n6 years of experience in operations.`, 'senior'],
    ['Director of Cloud Engineering', duties, 'manager'],
    ['IT Audit Manager', duties, 'manager'],
    ['Infrastructure Project Manager', duties, 'mid'],
    ['Service Desk Team Lead', `${duties}\nYou hold performance reviews for six direct reports.`, 'manager'],
    ['Service Desk Team Lead', duties, 'lead'],
    ['Help Desk Technician', `${duties}\nHigh school diploma.\nAnswer the phone and the help desk mailbox.\nBasic knowledge of printers.\n2 years of experience in support.`, 'entry'],
    ['Storage Engineer', `${duties}\nMentor colleagues. Own the roadmap and the architecture.\n5 years of experience with arrays.`, 'senior'],
    ['Storage Engineer', `${duties}\n1 year of experience with arrays.`, 'entry'],
    ['Storage Engineer', `${duties}\n3 years of experience with arrays.`, 'mid'],
    ['Storage Engineer', `${duties}\n5 years of experience with arrays.`, 'mid'],
    ['Storage Engineer', `We seek a senior engineer.\n${duties}\n5 years of experience with arrays.`, 'senior'],
    ['Storage Engineer', `${duties}\n8+ years of experience with arrays.`, 'senior'],
    ['Storage Engineer', `${duties}\nNo experience required.`, 'entry'],
    ['Storage Engineer', `${duties}\nYou work with senior management.`, 'mid'],
    ['Storage Engineer', `${duties}\nSalary: $190,000 - $240,000`, 'senior'],
    ['Storage Engineer', duties, 'mid'],
  ] as [string, string, Level][])('%s / %s', (name, text, level) => expect(read(name, text)?.value).toBe(level)); // biome-ignore format: one row a line

  it('says nothing of a post that says nothing', () => expect(read('Storage Engineer', 'Hello.')).toBeNull());

  it('rests on the words that decide', () => {
    const text = `${duties}\n8+ years of experience with arrays.`;
    expect(words(text, read('Storage Engineer', text)?.places ?? [])).toEqual(['8+ years']);
  });
});
