import { expect, test } from 'vitest';
import { lint } from '../../src/index.ts';
import { CAPABILITIES } from '../../src/catalogue/capabilities.ts';
import { asExperience, asReached } from '../../src/judge/wording/experience.ts';

const SLOTS: Readonly<Record<string, string>> = {
  uptime: '[target]%',
  users: 'users',
  systems: 'production systems',
  network: 'the network',
};

const asPasted = (text: string) => text.slice(0, -1).replace(/\{(\w+)\}/g, (_, slot: string) => SLOTS[slot] ?? slot);

test('nearly every outcome that jdlint proposes is one to jdlint, once it is pasted', () => {
  const outcomes = CAPABILITIES.flatMap((one) => one.outcomes.map(({ text }) => asPasted(text)));
  const missed = outcomes.filter((text) => {
    const post = `# Systems Administrator\n\n## Responsibilities\n\n- Patch Linux servers\n- ${text} (for example with Ansible)\n- Respond to tickets\n`;
    return lint(post, { format: 'markdown' }).analysis.statements[1]?.kind !== 'outcome';
  });
  expect(outcomes.length).toBeGreaterThan(250);
  expect(missed.length / outcomes.length, missed.slice(0, 10).join('\n')).toBeLessThan(0.05);
});

test('every result is a demand to jdlint, once it is asked for as experience', () => {
  const results = CAPABILITIES.flatMap((one) => one.outcomes.map(({ text }) => asPasted(text)));
  const items = results.map((text) => {
    const result = `${text[0]?.toLowerCase()}${text.slice(1)}`;
    return `- 3+ years of experience ${asExperience(result)} (for example with Ansible)\n- Experience helping to ${asReached(result)} (for example with Ansible)\n`;
  });
  const post = `# Systems Administrator\n\n## Requirements\n\n${items.join('')}`;
  const { statements } = lint(post, { format: 'markdown' }).analysis;
  expect(statements.length).toBe(2 * results.length);
  expect(statements.filter(({ kind }) => kind !== 'qualification').map(({ index }) => items[index >> 1])).toEqual([]);
});

test('experience is told of each verb of a sentence', () => {
  expect(asExperience('find and close [number] weaknesses')).toBe('finding and closing [number] weaknesses');
  expect(asExperience('close findings within [target] days, and keep open ones under [number]')).toBe(
    'closing findings within [target] days, and keeping open ones under [number]',
  );
  expect(asExperience('cut the time to revoke and replace a leaked secret from [today] to [target] minutes')).toBe(
    'cutting the time to revoke and replace a leaked secret to under [target] minutes',
  );
});

test.each([
  ['must know Nagios and Zabbix', 'tool-checklist'],
  ['Must know Puppet and Chef.', 'tool-checklist'],
  ['Proficient in AWS, Docker, Terraform', 'tool-checklist'],
  ['Reduce mean time to recovery by improving monitoring coverage', 'outcome'],
  ['Keep the platform available at 99.95%', 'outcome'],
  ['Maintain and patch Linux servers', 'duty'],
  ['Administer VMware and Citrix environments', 'duty'],
  ['Excellent communication skills', 'qualification'],
  ['Understanding of TCP/IP and routing', 'qualification'],
  ['We are an equal opportunity employer', 'other'],
])('"%s" is read alike alone, under a title and among duties: %s', (text, kind) => {
  const kinds = [
    lint(text, { format: 'text' }).analysis.statements[0]?.kind,
    lint(`# Systems Administrator\n\n- ${text}\n`, { format: 'markdown' }).analysis.statements[0]?.kind,
    lint(`# Systems Administrator\n\n## Responsibilities\n\n- Patch servers\n- ${text}\n- Rack switches\n`, {
      format: 'markdown',
    }).analysis.statements[1]?.kind,
  ];
  expect(kinds).toEqual([kind, kind, kind]);
});
