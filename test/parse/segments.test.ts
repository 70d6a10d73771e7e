import { describe, expect, it, test } from 'vitest';
import type { Format } from '../../src/model/kinds.ts';
import { parse } from '../../src/parse/post.ts';

/** Headings with a `#`, statements with the first letter of their form, in reading order. */
function outline(source: string, format: Format = 'text'): string[] {
  const post = parse(source, { format });
  const lines = [
    ...post.headings.map(({ text, range }) => ({ at: range.start, line: `# ${text}` })),
    ...post.statements.map(({ text, range, form }) => ({ at: range.start, line: `${form[0]} ${text}` })),
  ];
  return lines.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

describe('a bullet', () => {
  test('of several sentences is a statement each', () => {
    expect(outline('- Container experience. You have run clusters for paying users.\n- Terraform')).toEqual([
      'b Container experience.',
      's You have run clusters for paying users.',
      'b Terraform',
    ]);
  });

  test('is cut at a semicolon before a capital, outside brackets', () => {
    expect(outline('- Public clouds; AWS or Azure; and more\n- Python; Go is welcome')).toEqual([
      'b Public clouds;',
      's AWS or Azure; and more',
      'b Python;',
      's Go is welcome',
    ]);
    expect(outline('- Computer Science &amp;amp; Engineering')).toEqual(['b Computer Science &amp; Engineering']);
    expect(outline('- Install 19" racks; Cable them; Label all (with care')).toEqual([
      'b Install 19" racks;',
      's Cable them;',
      's Label all (with care',
    ]);
    expect(outline('- Payroll; HR systems; IR plans')).toEqual(['b Payroll;', 's HR systems;', 's IR plans']);
    for (const whole of [
      'Tools (Grafana, Loki; SIEMs such as Wazuh)',
      'Tools [Grafana; Loki; Tempo]',
      'We never say “No fear; Rockstar wanted” here',
      'We never say "No fear; Rockstar wanted" here',
      'A degree; OR three years of work',
      'C;Go',
    ])
      expect(outline(`- ${whole}\n- Terraform`)).toEqual([`b ${whole}`, 'b Terraform']);
  });

  test('is not cut at .Net', () => {
    expect(outline('- Java, C# .Net, JavaScript, SQL\n- Terraform')).toEqual([
      'b Java, C# .Net, JavaScript, SQL',
      'b Terraform',
    ]);
  });

  test('keeps its label', () => {
    expect(outline('- Certifications: CCNA or better\n- Experience: three years on call')).toEqual([
      'b Certifications: CCNA or better',
      'b Experience: three years on call',
    ]);
  });
});

describe('lines that introduce a list', () => {
  test.each([
    "What You'll Look After",
    'Must-Have Skills',
    'Release Automation',
    'Your days with us in this role',
  ])('%s is a heading', (line) => {
    expect(outline(`${line}\n\n- Patch servers\n- Rack switches`)).toEqual([
      `# ${line}`,
      'b Patch servers',
      'b Rack switches',
    ]);
  });

  test.each([
    'Two degrees are a plus',
    'Podman, Buildah, Skopeo',
    'Debian 12',
    'Podman',
    '$90,000 - $110,000 USD',
    '#LI-REMOTE',
  ])('%s is none', (line) => {
    expect(outline(`Some words.\n\n${line}\n\n- Patch servers`)[1]).toBe(`s ${line}`);
  });

  test('a bullet that goes on in the next line is no heading', () => {
    expect(outline('- Fluent in Storage and\nBackup Systems\n- Patch servers').join('|')).not.toContain('#');
  });

  test.each([
    'Strong knowledge of networking concepts, including:',
    'Experience with monitoring and alerting platforms:',
    'Hands-on experience managing virtual machines:',
    'Design and run deployment pipelines that:',
  ])('"%s" is a statement', (line) => {
    expect(outline(`${line}\n\n- First\n- Second`)[0]).toBe(`s ${line}`);
  });

  test.each([
    'Experience with:',
    'Strong experience in:',
    'Knowledge and experience in the following areas:',
  ])('"%s" says nothing itself', (line) => {
    expect(outline(`${line}\n\n- First\n- Second`)[0]).toBe(`# ${line}`);
  });
});

describe('fields in lines of their own', () => {
  test('are statements with their labels', () => {
    expect(outline('Position Type: Full-time\nExperience Required: 6+ years\n\nWe patch servers.')).toEqual([
      'l Position Type: Full-time',
      'l Experience Required: 6+ years',
      's We patch servers.',
    ]);
  });

  test('a single one opens a section', () => {
    expect(outline('Requirements: six years\n\n- Podman')).toEqual(['# Requirements:', 's six years', 'b Podman']);
  });
});

describe('flattened text', () => {
  test('a heading may be glued to the words on both sides', () => {
    expect(outline('You keep the network up.RequirementsDegree in computer science. Some Podman.')).toEqual([
      's You keep the network up.',
      '# Requirements',
      's Degree in computer science.',
      's Some Podman.',
    ]);
  });

  test('sentences glued to each other, hyphens and labels at their start', () => {
    expect(
      outline('Run the servers.Self-starter with drive.Hands-on work with Node.Js services.Design: Draw the networks.'),
    ).toEqual([
      's Run the servers.',
      's Self-starter with drive.',
      's Hands-on work with Node.Js services.',
      's Design: Draw the networks.',
    ]);
  });

  test('labels glued to a name or an acronym', () => {
    expect(outline('We work near WoodlandsSalary: 4000 a month, with a bonus by OKRHow to applyWrite to us.')).toEqual([
      's We work near Woodlands',
      '# Salary:',
      's 4000 a month, with a bonus by OKR',
      '# How to apply',
      's Write to us.',
    ]);
  });

  test.each([
    'PayPal looks for two people.',
    'TypeScript is welcome here.',
    'SkillsFuture credit counts.',
  ])('a name holds no heading: %s', (line) => {
    expect(outline(line)).toEqual([`s ${line}`]);
  });

  test('bullets with hyphens glued to the words before, and a heading before them', () => {
    const flat =
      'We look for somebody calm. What You Will Be Doing- Patch the servers of two sites- Rack switches with a colleague- Write runbooksWhat You Need- Podman and Buildah- A driving licence';
    expect(outline(flat)).toEqual([
      's We look for somebody calm.',
      '# What You Will Be Doing',
      'b Patch the servers of two sites',
      'b Rack switches with a colleague',
      'b Write runbooks',
      '# What You Need',
      'b Podman and Buildah',
      'b A driving licence',
    ]);
  });

  test('open circles are bullets', () => {
    expect(outline('You are:○ Glad to help people with their laptops○ Calm on the phone')).toEqual([
      '# You are:',
      'b Glad to help people with their laptops',
      'b Calm on the phone',
    ]);
  });

  test('items that are but a word of a heading stay items', () => {
    const flat =
      'Reasons to come to us and stay with us for very many years to come - Salary - Bonus - Equity - Pension';
    expect(outline(flat).slice(1)).toEqual(['b Salary', 'b Bonus', 'b Equity', 'b Pension']);
  });
});

it.each([
  '1) Must know Cisco and\n   Juniper\n2) Good manners',
  '1. Must know Cisco and\n   Juniper\n2. Good manners',
])('a line that ends in “and” goes on in the next: %j', (source) => {
  expect(parse(source, { format: 'text' }).statements.map(({ text }) => text)).toEqual([
    'Must know Cisco and Juniper',
    'Good manners',
  ]);
});
