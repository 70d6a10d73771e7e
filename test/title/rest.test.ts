import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/catalogue/role.ts';
import { roleById } from '../../src/catalogue/roles.ts';
import { readTitle } from '../../src/judge/title/read-title.ts';

describe('the core of a title, and the rest', () => {
  it.each([
    ['Sr. Linux Sys Admin II (Remote)', 'Linux Sys Admin', ['Sr.', 'II', 'Remote']],
    ['SRE - Platform (m/f/d)', 'SRE - Platform', ['m/f/d']],
    ['Network Engineer (w/m/d) - Vollzeit', 'Network Engineer', ['w/m/d', 'Vollzeit']],
    [
      'Senior Storage Engineer - REQ-20481 - Denver, CO',
      'Storage Engineer',
      ['Senior', 'REQ', '20481', 'Denver', 'CO'],
    ],
    ['Systems Administrator | Remote | US', 'Systems Administrator', ['Remote', 'US']],
    ['[JR10442] Cloud Engineer', 'Cloud Engineer', ['JR10442']],
    ['Staff Site Reliability Engineer', 'Site Reliability Engineer', ['Staff']],
    ['DevOps Engineer, Full-time, Berlin (Germany)', 'DevOps Engineer', ['Full-time', 'Berlin', 'Germany']],
    ['Azure DevOps Lead', 'Azure DevOps Lead', []],
    ['Network Engineer/ Architect', 'Network Engineer/ Architect', []],
    ['Hiring for DevOps Engineer!', 'DevOps Engineer', ['Hiring for']],
    ['R&amp;D Systems Administrator', 'R&D Systems Administrator', []],
    ['Data Center Technician – Night Shift', 'Data Center Technician', ['Night Shift']],
    ['Junior / Mid Cloud Engineer in Lisbon', 'Cloud Engineer', ['Junior', 'Mid', 'Lisbon']],
    ['Database Administrator (Oracle)', 'Database Administrator (Oracle)', []],
    ['Senior', 'Senior', []],
  ])('%s', (title, core, rest) => {
    const reading = readTitle(title);
    expect(reading.core).toBe(core);
    expect(reading.rest).toEqual(rest);
  });

  it('folds white space, reads character references and drops invisible characters in the text', () => {
    expect(readTitle('  Network \n Engineer\u200b ').text).toBe('Network Engineer');
    expect(readTitle('Infrastructure &amp;amp; Operations Manager').text).toBe('Infrastructure & Operations Manager');
    expect(readTitle('Network Engineer &#8211; LAN').text).toBe('Network Engineer – LAN');
    expect(readTitle('AT&T Network Engineer').text).toBe('AT&T Network Engineer');
  });
});

describe('vague titles', () => {
  it.each([
    'IT Guy',
    'Computer Specialist',
    'Tech Ninja',
    'IT jobs',
    'IT Rockstar',
    'Technology Specialist',
    'IT Professional',
    'IT Specialist',
    'Consultant',
    'Engineer',
    'Senior Engineer',
    'IT Wizard (Remote)',
    'IT Generalist',
    'Tech Guru',
    'Technology Expert',
    'IT Jobs in London',
    'Computer Guy',
    'IT Staff',
    'Specialist',
    'IT',
    'Technology Rockstar - Austin, TX',
  ])('%s names no work', (title) => {
    expect(readTitle(title).vague).toBe(true);
    expect(readTitle(title).role).toBeNull();
  });

  it.each([
    'Systems Engineer',
    'IT Support Specialist',
    'IT Manager',
    'IT Technician',
    'Tech Support Hero',
    'DevOps Ninja',
    'Network Guru',
    'IT Security Expert',
    'Database Specialist',
    'Hospital Administrator',
    'Solutions Architect',
    'Cloud Rockstar',
    'Salesforce Wizard',
    'IT Engineer',
    'Technical Writer',
    'Computer Technician',
    'Software Ninja',
    '',
  ])('%s is not vague', (title) => {
    expect(readTitle(title).vague).toBe(false);
  });
});

describe("a user's own roles", () => {
  const base = roleById('network-engineer') as Role;
  const own: readonly Role[] = [
    {
      ...base,
      id: 'edge-wrangler',
      name: 'Edge Wrangler',
      titles: {
        entry: 'Junior Edge Wrangler',
        mid: 'Edge Wrangler',
        senior: 'Senior Edge Wrangler',
        lead: 'Lead Edge Wrangler',
        manager: 'Edge Manager',
      },
      aliases: ['cdn engineer', 'network edge engineer'],
    },
  ];

  it('win where their name, a title or an alias stands in the title', () => {
    expect(readTitle('Sr. Edge Wrangler (Remote)', own).role).toBe('edge-wrangler');
    expect(readTitle('CDN Engineer II', own).role).toBe('edge-wrangler');
    expect(readTitle('Network Edge Engineer', own).role).toBe('edge-wrangler');
    expect(readTitle('Network Edge Engineer', own).level).toBeNull();
  });

  it('change nothing elsewhere', () => {
    expect(readTitle('Network Engineer', own)).toEqual(readTitle('Network Engineer'));
    expect(readTitle('Knowledge Wrangler', own).role).not.toBe('edge-wrangler');
    expect(readTitle('CDN Engineer II').role).not.toBe('edge-wrangler');
  });
});

describe('titles nobody should write', () => {
  it.each([
    '',
    ' ',
    '-',
    '()',
    '(((',
    ')))',
    '///',
    '&',
    '&amp;',
    '🚀🚀',
    '[]{}<>',
    'a',
    '1',
    '\u0000',
    'Ω≈ç√',
    '职位：网络工程师',
    '- - - -',
    '(Remote)',
    'I II III IV',
    ', , ,',
  ])('%j is read without harm', (title) => {
    const reading = readTitle(title);
    expect(reading.candidates.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
    expect(typeof reading.core).toBe('string');
  });

  it('takes time in proportion to their length', () => {
    for (const piece of ['network ', '(', '- ', '&amp;', 'a/', 'senior, ', ') (', '&', 'cloud/platform & ']) {
      const start = performance.now();
      readTitle(piece.repeat(Math.ceil(200_000 / piece.length)));
      expect(performance.now() - start, piece).toBeLessThan(400);
    }
  });

  it('reads an ordinary title quickly', () => {
    const titles = [
      'Sr. Linux Sys Admin II (Remote)',
      'Network Engineer',
      'Engineering Manager, Cloud Platform - Berlin (m/f/d)',
      'Software Engineer, Infrastructure',
    ];
    for (let round = 0; round < 500; round++) for (const title of titles) readTitle(title);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      for (let round = 0; round < 250; round++) for (const title of titles) readTitle(title);
      return (performance.now() - start) / 1000;
    });
    // Generous, for busy machines: some 10 µs on an idle one.
    expect(Math.min(...times)).toBeLessThan(0.2);
  });
});
