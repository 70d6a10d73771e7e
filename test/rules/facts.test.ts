import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LAWS_AS_OF, PAY_LAWS } from '../../rules/pay-transparency/laws.ts';
import { rules } from '../../rules/index.ts';
import { linter } from '../../src/index.ts';
import { findingsOf, testRule } from '../rule-tester.ts';

const framework = { describe, it };
const WORK = [
  'Configure routers, switches and firewalls at 40 sites',
  'Plan the migration from MPLS to SD-WAN',
  'Troubleshoot BGP and OSPF routing problems',
  'Maintain VPN connections to partners',
];
const list = (lines: readonly string[]) => lines.map((line) => `- ${line}\n`).join('');
/** A post of a network engineer with further lines under "Requirements". */
const post = (...more: string[]) =>
  `# Network Engineer\n\n## Duties\n\n${list(WORK)}\n## Requirements\n\n${list(more)}`;
const titled = (title: string, ...more: string[]) => post(...more).replace('Network Engineer', title);

const VAGUE = (rules.find(({ meta }) => meta.id === 'salary-missing')?.phrases ?? []).map(({ phrase }) => phrase);

testRule(framework, linter, 'salary-missing', {
  valid: [
    { text: post('Pay: $45 an hour') },
    { text: post('Salary: 60-70k EUR') },
    { name: 'a grade of the public service', text: post('Pay grade: GS-12') },
    { name: 'pay beside the text', text: post('The base pay range for this role is listed below') },
    { name: 'pay in a field', text: post('Clear writing'), known: { salary: { min: 1, max: 2, currency: 'EUR', period: 'hour' } } },
    { name: 'a fragment', text: '# Network Engineer\n\n- Configure routers\n' },
  ],
  invalid: [
    { name: 'no sum', text: post('Clear writing'), findings: [{ messageId: 'missing', place: '1:3-1:19' }] },
    { name: 'other sums', text: post('A budget of $250,000', 'A stipend of $500'), findings: [{ messageId: 'missing' }] },
    { name: 'a title from beside the text', text: list(WORK), known: { title: 'T' }, findings: [{ messageId: 'missing', place: null }] },
    ...VAGUE.map((phrase) => ({ name: phrase, text: post(`We offer: ${phrase}`), findings: [{ messageId: 'vague', actual: phrase }] })),
  ],
}); // biome-ignore format: one row a case

describe('salary-missing: words that are near to its phrases', () => {
  it.each([
    ...VAGUE.map((phrase) => phrase.split(' ').toReversed().join(' ')),
    'A competitive market for salaries of others',
    'Competitive programming',
    'An attractive office',
    'Market research on pay',
  ])('%s', (words) => {
    expect(findingsOf(linter, 'salary-missing', { text: post(words) }).map(({ messageId }) => messageId)).toEqual(['missing']);
  }); // biome-ignore format: one row a case
});

testRule(framework, linter, 'salary-range-wide', {
  valid: [
    { text: post('Salary: $80,000 to $150,000 a year') },
    { name: 'one figure', text: post('Salary: $80,000 a year') },
    { name: 'none', text: post('Clear writing') },
  ],
  invalid: [
    { text: post('Salary: $80,000 to $160,000 a year'), findings: [{ messageId: 'wide', reason: 'The pay range 80,000 to 160,000 USD is wide: its top is 2.0 times its bottom.' }] },
    { name: 'by the hour', text: post('Pay: $20 - $60 per hour'), findings: [{ messageId: 'wide' }] },
  ],
}); // biome-ignore format: one row a case

const US = { location: 'Austin, TX' };
testRule(framework, linter, 'salary-out-of-band', {
  valid: [
    { name: 'within 35 % of the median', text: post('Salary: $85,000 to $95,000 a year'), known: US },
    { name: 'another currency', text: post('Salary: 30,000 to 35,000 EUR a year'), known: US },
    { name: 'another country', text: post('Salary: $20,000 to $30,000 a year'), known: { location: 'Bogotá, Colombia' } },
    { name: 'one of several countries', text: post('Salary: $20,000 to $30,000 a year'), known: { location: 'Austin, TX; Mexico' } },
    { name: 'no place', text: post('Salary: $20,000 to $30,000 a year') },
    { name: 'older than the bands', text: post('Salary: $20,000 to $30,000 a year'), known: { ...US, date: '2016-04-01' } },
    { name: 'a beginner in a role without a band for them', text: titled('Junior Network Engineer', 'Salary: $20,000 to $30,000 a year'), known: US },
    { name: 'above, not asked for', text: post('Salary: $220,000 to $230,000 a year'), known: US },
    { name: 'a senior above', text: titled('Senior Network Engineer', 'Salary: $220,000 to $230,000 a year'), known: US, options: { above: true } },
  ],
  invalid: [
    { name: 'below', text: post('Salary: $35,000 to $45,000 a year'), known: US, findings: [{ messageId: 'below', reason: 'Pays $45,000 at most; Network Engineer is paid $62,900 to $130,700 in the US (2026).' }] },
    { name: 'below by the hour', text: post('Pay: $15 - $18 per hour'), known: US, findings: [{ messageId: 'below' }] },
    { name: 'by the place of the settings', text: post('Salary: $35,000 to $45,000 a year'), settings: { place: 'US' }, findings: [{ messageId: 'below' }] },
    { name: 'above', text: post('Salary: $220,000 to $230,000 a year', '3 years of experience in networking'), known: US, options: { above: true }, findings: [{ messageId: 'above' }] },
  ],
}); // biome-ignore format: one row a case

testRule(framework, linter, 'work-arrangement-missing', {
  valid: [
    { text: post('This role is remote') },
    { name: 'in the location', text: post('Clear writing'), known: { location: 'Remote - US' } },
    { name: 'in a field', text: post('Clear writing'), known: { workArrangement: 'onsite' } },
  ],
  invalid: [
    { name: 'remote things', text: post('Manage remote sites'), findings: [{ messageId: 'missing', place: '1:3-1:19' }] },
    { name: 'a town', text: post('Location: Leeds'), known: { location: 'Leeds' }, findings: [{ messageId: 'missing' }] },
  ],
}); // biome-ignore format: one row a case

testRule(framework, linter, 'section-missing', {
  valid: [
    { name: 'whole', text: `${post('Three years with routing')}\n## Benefits\n\n- Four weeks off\n` },
    { name: 'pay is an offer', text: post('Three years with routing', 'Salary: $80,000 a year') },
    { name: 'without headings', text: `# T\n\n${list([...WORK, 'You have knowledge of routing', 'We offer four weeks of vacation'])}` },
    { name: 'too short to say', text: `# T\n\n${list(WORK)}` },
  ],
  invalid: [
    { name: 'benefits', text: post('Three years with routing', 'Clear writing'), findings: [{ reason: 'The post does not say what the job offers.', place: '1:3-1:19' }] },
    { name: 'several', text: post('Three years with routing', 'Clear writing'), options: { parts: ['benefits', 'application'] }, findings: [{ reason: 'The post does not say what the job offers and how to apply.' }] },
    { name: 'work', text: `# Network Engineer\n\n## Requirements\n\n${list(['Three years with routing', 'Clear writing', 'CCNA', 'Spanish', 'Health insurance', 'A driving licence'])}`, findings: [{ reason: 'The post does not say what the person will do.' }] },
  ],
}); // biome-ignore format: one row a case

testRule(framework, linter, 'degree-without-equivalent', {
  valid: [
    "Bachelor's degree or equivalent experience",
    'BS in computer science or 6 years of experience',
    "A bachelor's degree is preferred",
    "Bachelor's degree in computer science, or experience in network operations",
    "Bachelor's degree in computer science would be a plus",
    'Currently pursuing a degree in computer science',
    'A high degree in autonomy',
    'A master of Linux',
    'Master of the art of debugging',
    'Scrum master',
    'BS detector',
    'A degree is not required',
  ].map((line) => ({ name: line, text: post(line) })).concat([
    { name: 'opened elsewhere', text: post("Bachelor's degree in computer science", 'Experience may be accepted in lieu of a degree') },
    { name: 'preferred section', text: `${post('Clear writing')}\n## Preferred\n\n- Bachelor's degree in computer science\n` },
    { name: 'outside infrastructure', text: "# Geologist\n\n## Duties\n\n- Sample rocks in the field\n- Draw maps of strata\n- Write reports for mining clients\n\n## Requirements\n\n- Master's degree in geology\n" },
  ]),
  invalid: [
    "Bachelor's degree in computer science or a related field",
    'Bachelor’s or Master’s degree in computer science',
    'BS in computer science',
    'B.Sc. degree',
    'A four-year degree',
    'Degree in IT',
    'Bachelor of Science in an engineering discipline',
  ].map((line) => ({ name: line, text: post(line), findings: [{ messageId: 'closed', actual: line, place: `12:3-12:${3 + line.length}` }] })).concat([
    { name: 'once a post', text: post("Bachelor's degree in computer science", 'BS in computer science'), findings: [{ messageId: 'closed', actual: "Bachelor's degree in computer science", place: '12:3-12:40' }] },
  ]),
}); // biome-ignore format: one row a case

testRule(framework, linter, 'certification-stack', {
  valid: [
    { name: 'two', text: post('CCNP certification', 'CISSP certification') },
    { name: 'alternatives', text: post('CCNP, CISSP or ITIL Foundation certification') },
    { name: 'one of', text: post('One of the following certifications:', 'CCNP certification', 'CISSP certification', 'ITIL Foundation certification') },
    { name: 'wishes', text: post('Certifications (a plus)', 'CCNP certification', 'CISSP certification', 'ITIL Foundation certification') },
    { name: 'mandated', text: post('CCNP certification', 'CISSP certification', 'ITIL Foundation certification', 'DoD 8570 IAT level III') },
    { name: 'allowed', text: post('CCNP certification', 'CISSP certification', 'ITIL Foundation certification'), settings: { allow: ['ITIL Foundation'] } },
    { name: 'a certificate of the role', text: post('CCNP certification'), options: { otherRole: true } },
  ],
  invalid: [
    { name: 'three', text: post('CCNP certification', 'CISSP certification', 'ITIL Foundation certification'), findings: [{ messageId: 'stack', reason: 'Demands 3 certificates: CCNP, CISSP and ITIL Foundation.', place: '12:3-12:7' }] },
    { name: 'one too many', text: post('CCNP certification'), options: { maxRequired: 0 }, findings: [{ messageId: 'one' }] },
    { name: 'another role', text: post('Oracle Certified Professional certification'), options: { otherRole: true }, findings: [{ messageId: 'otherRole' }] },
  ],
}); // biome-ignore format: one row a case

testRule(framework, linter, 'years-out-of-band', {
  valid: [
    { name: 'within', text: post('6+ years of experience in networking') },
    { name: 'one above', text: post('7+ years of experience in networking') },
    { name: 'senior', text: titled('Senior Network Engineer', '10+ years of experience in networking') },
    { name: 'numeral of a senior', text: titled('Network Engineer IV', '9+ years of experience in networking') },
    { name: 'preferred', text: post('12+ years of experience in networking preferred') },
    { name: 'outside infrastructure', text: '# Geologist\n\n## Duties\n\n- Sample rocks in the field\n- Draw maps of strata\n- Write reports for mining clients\n\n## Requirements\n\n- 20+ years of experience in geology\n' },
    { name: 'junior: of level-mismatch', text: titled('Junior Network Engineer', '6+ years of experience in networking') },
    { name: 'below, not asked for', text: post('1+ years of experience in networking') },
  ],
  invalid: [
    { name: 'above', text: post('8+ years of experience in networking'), findings: [{ messageId: 'above', reason: 'Demands 8 years; Network Engineer takes 6 at most.', place: '12:3-12:11' }] },
    { name: 'senior', text: titled('Senior Network Engineer', '15+ years of experience in networking'), findings: [{ messageId: 'above' }] },
    { name: 'without slack', text: post('7+ years of experience in networking'), options: { slack: 0 }, findings: [{ messageId: 'above' }] },
    { name: 'below', text: post('1+ years of experience in networking'), options: { below: true }, findings: [{ messageId: 'below' }] },
  ],
}); // biome-ignore format: one row a case

const tool = (line: string, date = '2024-06-01') => ({
  name: line,
  text: `# Platform Engineer\n\n- ${line}\n`,
  known: { date },
});
testRule(framework, linter, 'years-exceed-tool-age', {
  valid: [
    tool('10+ years of experience with Kubernetes'),
    tool('20 years of operations and some of Kubernetes'),
    tool('20 years of experience in operations, for example with Kubernetes'),
    tool('20+ years of experience with AWS (EC2, EFS, EKS)', '2030-01-01'),
    tool('15 years of experience with Linux'),
    tool('20 years of experience with Linux or Kubernetes'),
    { name: 'no date: the day of the table', text: '# P\n\n- 12 years of experience with Kubernetes\n' },
  ],
  invalid: [
    { ...tool('11+ years of experience with Kubernetes'), findings: [{ messageId: 'older', reason: 'Asks for 11 years of Kubernetes, which was first released in June 2014.', place: '3:32-3:42' }] },
    { ...tool('12 years of Linux, Docker and Terraform'), findings: [{ place: '3:33-3:42' }] },
    { ...tool('6 years using Kubernetes', '2018-01-01'), findings: [{ messageId: 'older' }] },
    { name: 'no date: the day of the table', text: '# P\n\n- 14 years of experience with Kubernetes\n', findings: [{ messageId: 'older' }] },
  ],
}); // biome-ignore format: one row a case

const duty = (...lines: string[]) => `# Junior Network Engineer\n\n## Duties\n\n${list(lines)}`;
testRule(framework, linter, 'level-mismatch', {
  valid: [
    { name: 'three years', text: titled('Junior Network Engineer', '3+ years of experience in networking') },
    { name: 'mid', text: titled('Mid-level Network Engineer', '12+ years of experience in networking') },
    { name: 'a numeral', text: titled('Network Engineer I', '6+ years of experience in networking') },
    { name: 'a rank', text: titled('Associate Network Engineer', '6+ years of experience in networking') },
    { name: 'two levels', text: titled('Network Engineer (Intermediate/Senior)', '2 years of experience in networking') },
    { name: 'a range', text: titled('Senior Network Engineer', '2-6 years of experience in networking') },
    { name: 'years with a tool', text: titled('Senior Network Engineer', '2 years of experience with Terraform') },
    { name: 'two demands', text: titled('Senior Network Engineer', '2 years of experience in networking', '8 years in IT wished for') },
    { name: 'one duty', text: duty('Lead a team of three', 'Configure routers') },
    { name: 'duties in others\' words', text: duty('Take the lead from the team', 'Report to the team lead', 'Read the strategy') },
    { name: 'a beginner\'s words of something else', text: titled('Senior Network Engineer', 'No experience of failure') },
    { name: 'no title', text: list(WORK) },
  ],
  invalid: [
    { name: 'junior with five years', text: titled('Junior Network Engineer', '5+ years of experience in networking'), findings: [{ messageId: 'years', place: '1:3-1:26' }] },
    { name: 'senior with two years', text: titled('Senior Network Engineer', '2+ years of experience in networking'), findings: [{ messageId: 'fewYears' }] },
    { name: 'senior without experience', text: titled('Senior Network Engineer', 'No prior experience is required'), findings: [{ messageId: 'beginner' }] },
    { name: 'duties of a senior', text: duty('Lead a team of three engineers', 'Mentor junior engineers', 'Configure routers'), findings: [{ messageId: 'duties', reason: 'The title says entry level, and 2 duties are those of a senior.' }] },
    { name: 'pay of a senior', text: titled('Junior Network Engineer', 'Salary: $160,000 to $180,000 a year'), findings: [{ messageId: 'pay', reason: 'The title says entry level, and the pay starts at $160,000 a year.' }] },
  ],
}); // biome-ignore format: one row a case

testRule(framework, linter, 'post-contradiction', {
  valid: [
    { name: 'remote twice', text: post('This role is fully remote', 'Fully remote position') },
    { name: 'left open', text: post('This role is fully remote', 'This position is hybrid if you live in Leeds') },
    { name: 'a remote team', text: post('Work with a fully remote team', 'This is a hybrid role') },
    { name: 'ranges by place', text: post('Salary in Denver, CO: $70,000 to $80,000 a year', 'Salary in Boston, MA: $110,000 to $130,000 a year') },
    { name: 'ranges that overlap', text: post('Salary: $70,000 to $90,000 a year', 'Salary range: $80,000 to $95,000 a year') },
    { name: 'one job in two wordings', text: '---\ntitle: Network Engineer\n---\n\nPosition title: Senior Network Engineer\n' },
    { name: 'a beginner in the title: of level-mismatch', text: titled('Junior Network Engineer', 'No experience required', '8 years of experience in networking') },
    { name: 'beginner, three years', text: post('This is an entry-level position', '3 years of experience in networking are required') },
    { name: 'seniors without experience of others', text: post('No experience needed in Rust', '8 years of experience in networking') },
  ],
  invalid: [
    { name: 'remote and on-site', text: post('This role is fully remote', 'This position is not remote'), findings: [{ messageId: 'arrangement', place: '13:3-13:30' }] },
    { name: 'remote and hybrid', text: post('100% remote position', 'This is a hybrid role'), findings: [{ messageId: 'arrangement' }] },
    { name: 'the title and the text', text: titled('Network Engineer (Remote)', 'This is a hybrid role'), findings: [{ messageId: 'arrangement' }] },
    { name: 'the title and the location', text: '---\ntitle: Network Engineer (Fully Remote)\nlocation: Houston, TX (on-site 5 days)\n---\n\n- Configure routers\n', findings: [{ messageId: 'arrangement', place: '3:11-3:39' }] },
    { name: 'remote, from day one on-site', text: post('Be there on-site from day 1', 'This is a remote role'), findings: [{ messageId: 'arrangement' }] },
    { name: 'two ranges', text: post('Salary: $70,000 to $80,000 a year', 'Clear writing', 'Salary range: $110,000 to $130,000 a year'), findings: [{ messageId: 'pay', reason: 'The post gives the pay as 110,000 to 130,000 USD here and as 70,000 to 80,000 USD elsewhere.' }] },
    { name: 'two titles', text: '---\ntitle: Network Engineer\n---\n\nPosition title: Database Administrator\n\n- Run databases\n', findings: [{ messageId: 'title', place: '5:1-5:39' }] },
    { name: 'beginner, eight years', text: post('No experience required', '8 years of experience in networking'), findings: [{ messageId: 'entry' }] },
  ],
}); // biome-ignore format: one row a case

const at = (location: string, text: string, more: object = {}) => ({
  name: `${location}: ${text.slice(-40)}`,
  text,
  known: { location, ...more },
});
testRule(framework, linter, 'pay-transparency', {
  valid: [
    at('New York, NY', post('Salary: $80,000 to $90,000 a year')),
    at('Austin, TX', post('Clear writing')),
    at('Remote - United States', post('Clear writing')),
    at('Denver, Colorado', post('Clear writing'), { date: '2020-12-31' }),
    at('Wilmington, DE', post('Clear writing')),
    at('Honolulu, HI', post('Clear writing'), { headcount: 49 }),
    at('Berlin, Germany', post('Tell us your salary expectations')),
    at('Berlin, Germany', post('We never ask for your current salary')),
    at('Austin, TX', post('State your current salary')),
    at('Toronto, Ontario', post('Salary: 90,000 to 120,000 CAD a year', 'For an existing vacancy')),
    at('Toronto, Ontario', post('Salary: 150,000 to 210,000 CAD a year', 'For an existing vacancy')),
    at('Toronto, Ontario', post('Salary: 90,000 to 120,000 CAD a year', 'For an existing vacancy', 'Canadian clients')),
    at('Seattle, WA', post('The base pay range for this role is listed below', 'Health insurance')),
  ],
  invalid: [
    { ...at('New York, NY', post('Clear writing')), findings: [{ messageId: 'pay', reason: 'The law of New York asks a post to state its pay, and this one does not.' }] },
    { ...at('New York, NY; Los Angeles, CA', post('Clear writing')), findings: [{ reason: 'The law of California and New York asks a post to state its pay, and this one does not.' }] },
    { ...at('Wilmington, DE', post('Health insurance'), { date: '2027-10-01' }), findings: [{ messageId: 'pay' }] },
    { ...at('Chicago, IL', post('Salary: $80,000 to $90,000 a year')), findings: [{ messageId: 'benefits' }] },
    { ...at('Denver, CO', post('Salary: $80,000 to $90,000 a year', 'Health insurance')), findings: [{ messageId: 'deadline' }] },
    { ...at('Toronto, Ontario', post('Salary: 90,000 to 150,000 CAD a year')), findings: [{ messageId: 'spread' }, { messageId: 'vacancy' }].toReversed() },
    { ...at('Toronto, Ontario', post('Salary: 90,000 to 99,000 CAD a year', 'An existing vacancy', 'Canadian experience')), findings: [{ messageId: 'canadian', actual: 'Canadian experience' }] },
    { ...at('Berlin, Germany', post('State your current salary')), findings: [{ messageId: 'history', actual: 'current salary' }] },
    { name: 'by the setting', text: post('Clear writing'), settings: { place: 'US-NY' }, findings: [{ messageId: 'pay' }] },
    { name: 'by a setting in small letters', text: post('Clear writing'), settings: { place: 'us-ny' }, findings: [{ messageId: 'pay' }] },
    { name: 'by the name of a setting', text: post('Clear writing'), settings: { place: 'New York' }, findings: [{ messageId: 'pay' }] },
  ],
}); // biome-ignore format: one row a case

describe('pay-transparency', () => {
  const find = (known: object) => findingsOf(linter, 'pay-transparency', { text: post('Clear writing'), known })[0];

  it('leaves it to a person where the law counts employees that nobody has counted', () => {
    expect(find({ location: 'San Diego, CA' })?.needsReview).toMatch(/^The law counts employees/);
    expect(find({ location: 'San Diego, CA', headcount: 15 })?.needsReview).toBeNull();
    expect(find({ location: 'Washington, DC' })?.needsReview).toBeNull();
  });

  it('says that it is no legal advice, and what law it speaks of', () => {
    expect(find({ location: 'Albany, NY' })?.note).toBe(
      'State the range that you expect to pay. In force: Labor Law § 194-b since 2023-09-17 for employers of 4 or more. Not legal advice.',
    );
  });
});

describe('the table of pay laws', () => {
  const law = z.strictObject({
    place: z.string().regex(/^(?:[A-Z]{2}-[A-Z]{2}|EU)$/),
    name: z.string().min(4),
    law: z.string().min(8),
    since: z.iso.date(),
    employees: z.int().min(1),
    demands: z.array(z.enum(['pay', 'benefits', 'deadline', 'spread', 'vacancy', 'no-canadian-experience', 'no-pay-history'])).min(1),
    url: z.url({ protocol: /^https$/ }),
  }); // biome-ignore format: one row a field

  it('fits its schema', () => expect(z.array(law).safeParse(PAY_LAWS).error?.issues).toBeUndefined());
  it('says when it was checked', () => expect(LAWS_AS_OF).toMatch(/^\d{4}-\d{2}-\d{2}$/));
  it('holds every place of the field guide', () => {
    const places = new Set(PAY_LAWS.map(({ place }) => place));
    const known = 'US-CO US-CA US-WA US-NY US-HI US-DC US-MD US-IL US-MN US-VT US-NJ US-MA US-DE CA-ON EU'.split(' ');
    expect([...places].sort()).toEqual(known.sort());
  });
});
