import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CERTIFICATIONS } from '../../src/data/certifications.ts';
import { readCertifications } from '../../src/judge/facts/certifications.ts';
import { ROLE_IDS } from '../../src/model/kinds.ts';
import { readWords } from '../../src/words/tokens.ts';
import { post, words } from './post.ts';

const row = z
  .strictObject({
    name: z.string().min(2),
    vendor: z.string().min(2),
    level: z.enum(['foundation', 'associate', 'professional', 'expert', 'any']),
    roles: z.array(z.enum(ROLE_IDS)).min(1),
    aliases: z.array(z.string().min(2)),
    cued: z.array(z.string()).optional(),
    exact: z.array(z.string()).optional(),
  })
  .refine(
    ({ name, aliases, cued = [], exact = [] }) => [...cued, ...exact].every((s) => s === name || aliases.includes(s)),
    {
      message: 'cued and exact name spellings of the row',
    },
  );

describe('the table of certifications', () => {
  it('fits its schema and is large', () => {
    expect(z.array(row).safeParse(CERTIFICATIONS).error?.issues).toBeUndefined();
    expect(CERTIFICATIONS.length).toBeGreaterThanOrEqual(150);
  });

  it('gives no spelling to two certifications', () => {
    const owners = new Map<string, string>();
    for (const { name, aliases } of CERTIFICATIONS) {
      for (const spelling of [name, ...aliases]) {
        const key = readWords(spelling).norms.join(' ');
        expect(owners.get(key) ?? name, spelling).toBe(name);
        owners.set(key, name);
      }
    }
  });
});

const read = (text: string) => {
  const { required, preferred } = readCertifications(post(text));
  return { required: required.map(({ value }) => value), preferred: preferred.map(({ value }) => value) };
};

describe('certifications', () => {
  it.each([
    ['A valid CCNA or equivalent.', ['CCNA'], []],
    ['CISSP certification is required.', ['CISSP'], []],
    ['CompTIA Security+ or Network+ certified.', ['CompTIA Security+', 'CompTIA Network+'], []],
    ['RHCE is a plus.', [], ['RHCE']],
    ['Certifications such as CKA, CKAD or CKS would be nice.', [], ['CKA', 'CKAD', 'CKS']],
    ['A valid CCNA is a must, with CCNP preferred.', ['CCNA'], ['CCNP']],
    ['AWS and/or Azure certifications.', ['AWS certification', 'Azure certification'], []],
    ['You hold the AZ-104 and the AWS Certified Solutions Architect - Associate.', ['Microsoft Certified: Azure Administrator Associate', 'AWS Certified Solutions Architect - Associate'], []],
    ['ITIL certification preferred but not required.', [], ['ITIL']],
    ['Security certifications such as OSCP.', ['OSCP'], []],
  ] as [string, string[], string[]][])('%s', (text, required, preferred) => {
    expect(read(text)).toEqual({ required, preferred });
  }); // biome-ignore format: one row a line

  it.each([
    'Network and security engineering.',
    'Follow ITIL processes every day.',
    'Keep our sites safe and report to CISA when told to.',
    'Experience with AWS, Azure and Kubernetes.',
    'Grid computing for a customer.',
    'Work as an Azure Administrator with a CRM.',
    'We pay for AWS certifications.',
    'Give a talk to a client.',
  ])('none in: %s', (text) => expect(read(text)).toEqual({ required: [], preferred: [] }));

  it('counts what stands in a preferred section as preferred', () => {
    const text = 'Requirements\n- CCNA certification\nNice to have\n- VCP certification';
    expect(read(text)).toEqual({ required: ['CCNA'], preferred: ['VCP'] });
  });

  it('gives every place of a certification once', () => {
    const text = 'A+ certification needed. CompTIA A+ and Server+ certifications are checked.';
    const found = readCertifications(post(text)).required;
    expect(words(text, found[0]?.places ?? [])).toEqual(['A+', 'CompTIA A']);
    expect(found.map(({ value }) => value)).toEqual(['CompTIA A+', 'CompTIA Server+']);
  });
});
