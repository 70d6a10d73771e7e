import fc from 'fast-check';
import { oneOf } from './fuzz.ts';

/** A post before it is written in a format. */
export interface ModelPost {
  /** Null where it is known beside the post. */
  readonly title: string | null;
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraph: readonly string[];
    readonly bullets: readonly string[];
  }[];
}

const TITLES = [
  'Systems Administrator', 'Senior Network Engineer', 'Cloud Engineer II', 'Database Administrator', 'DevOps Engineer',
  'IT Support Specialist', 'Rockstar Platform Engineer', 'Site Reliability Engineer', 'IT Manager', 'Storage Engineer',
]; // biome-ignore format: one list
const HEADINGS = [
  'Responsibilities',
  'Requirements',
  'Qualifications',
  'Nice to have',
  'Benefits',
  'About us',
  'How to apply',
  'What you will do',
];
const TOOLS = [
  'Nagios',
  'Zabbix',
  'Terraform',
  'Ansible',
  'AWS',
  'Azure',
  'Kubernetes',
  'PostgreSQL',
  'VMware',
  'Cisco ASA',
  'PowerShell',
  'C++',
  'Active Directory',
  'Linux',
];
const DUTIES = [
  'Maintain the servers',
  'Patch the fleet every month',
  'Answer tickets',
  'Design the network of new branches',
  'Migrate workloads to the cloud',
  'Plan the R&D capacity',
  'Mentor junior engineers',
  'Document every change',
];
const OUTCOMES = [
  'Reduce mean time to recovery by 30 % within a year',
  'Cut the cost of storage by 20 %',
  'Bring patch compliance from 70 % to 98 %',
];
const SENTENCES = [
  'We are looking for a rockstar who can wear many hats.', 'The role is hybrid, three days a week in Denver, CO.', 'The salary is $120,000 to $150,000 a year.',
  'A bachelor’s degree in computer science is required.', 'You will work in a fast-paced environment.', 'Our team runs the data centers of four hospitals.',
  'At least 5 years of experience with networks are required.', 'We are a company of 250 employees.', 'Send your résumé to jobs@example.org.', 'Native speaker of English preferred.',
]; // biome-ignore format: one list

const demand = fc
  .tuple(
    oneOf('Must know', 'Experience with', 'Knowledge of', 'Familiarity with', '5+ years of experience with'),
    fc.uniqueArray(oneOf(...TOOLS), { minLength: 1, maxLength: 5 }),
  )
  .map(
    ([start, tools]) =>
      `${start} ${tools.length > 1 ? `${tools.slice(0, -1).join(', ')} and ${tools.at(-1)}` : tools[0]}`,
  );
const bullet = fc.oneof(
  demand,
  oneOf(...DUTIES),
  oneOf(...OUTCOMES),
  oneOf('CCNA or CISSP required', 'On-call one week in six', '401(k) with match'),
);

/**
 * Posts of our own words. What formats rightly differ in is left out: emphasis and links, which text has not; lists within
 * lists; headings of several levels, and headings that no list knows, which text cannot tell from a sentence; a section
 * without anything in it. A first line of bullets ends the paragraph before it in every format.
 */
export const modelPost: fc.Arbitrary<ModelPost & { readonly title: string }> = fc.record({
  title: oneOf(...TITLES),
  sections: fc.uniqueArray(
    fc.record({
      heading: oneOf(...HEADINGS),
      paragraph: fc.uniqueArray(oneOf(...SENTENCES), { maxLength: 3 }),
      bullets: fc.uniqueArray(bullet, { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 5, selector: ({ heading }) => heading },
  ),
});

const html = (text: string) => text.replaceAll('&', '&amp;');

export function asMarkdown({ title, sections }: ModelPost): string {
  const parts = sections.map(({ heading, paragraph, bullets }) =>
    [`## ${heading}`, paragraph.join(' '), bullets.map((one) => `- ${one}`).join('\n')].filter(Boolean).join('\n\n'),
  );
  return `${title === null ? '' : `# ${title}\n\n`}${parts.join('\n\n')}\n`;
}

export function asHtml({ title, sections }: ModelPost): string {
  const parts = sections.map(
    ({ heading, paragraph, bullets }) =>
      `<h2>${heading}</h2>\n${paragraph.length > 0 ? `<p>${html(paragraph.join(' '))}</p>\n` : ''}<ul>\n${bullets.map((one) => `<li>${html(one)}</li>`).join('\n')}\n</ul>`,
  );
  return `${title === null ? '' : `<h1>${title}</h1>\n`}${parts.join('\n')}\n`;
}

export function asText({ title, sections }: ModelPost): string {
  const parts = sections.map(({ heading, paragraph, bullets }) =>
    [heading, paragraph.join(' '), bullets.map((one) => `- ${one}`).join('\n')].filter(Boolean).join('\n\n'),
  );
  return `${title === null ? '' : `${title}\n\n`}${parts.join('\n\n')}\n`;
}
