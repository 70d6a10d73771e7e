import { describe, expect, it } from 'vitest';
import { groupChecklists } from '../../src/judge/propose/group-checklists.ts';
import { parse } from '../../src/parse/post.ts';
import { list, read } from './post.ts';

describe('checklists of one capability', () => {
  it('that follow each other get one proposal for all of them', () => {
    const source = list(['Nagios', 'Zabbix', 'Knowledge of Grafana', 'Terraform', 'Excellent spelling']);
    const { post, analysis } = read(source, { role: 'site-reliability-engineer' });
    const groups = groupChecklists(post, analysis, () => true);
    expect(groups.map(({ statements }) => statements)).toEqual([[0, 1, 2], [3]]);
    expect(groups[1]?.proposals[0]?.text).toContain('Terraform');
    const [proposal] = groups[0]?.proposals ?? [];
    expect(proposal?.text).toContain('(for example with Nagios, Zabbix and Grafana)');
    if (!proposal) throw new Error('no proposal');
    const fixed = source.slice(0, proposal.place.start) + proposal.text + source.slice(proposal.place.end);
    expect(parse(fixed, { format: 'markdown' }).statements).toHaveLength(3);
  });

  it('in HTML leave whole items behind', () => {
    const source = '<h2>Requirements</h2><ul><li><b>Nagios</b></li><li>Zabbix</li><li>Good spelling</li></ul>';
    const { post, analysis } = read(source, { role: 'site-reliability-engineer', format: 'html' });
    const [proposal] = groupChecklists(post, analysis, () => true)[0]?.proposals ?? [];
    if (!proposal) throw new Error('no proposal');
    const fixed = source.slice(0, proposal.place.start) + proposal.text + source.slice(proposal.place.end);
    expect(fixed).toMatch(/<ul><li>Experience reducing [^<]*<\/li><li>Good spelling<\/li><\/ul>$/);
  });

  it.each(['Monitoring', 'Additional Tools', 'Preferred Technologies'])('leave a label where it is: %s', (label) => {
    const source = list([`${label}: Familiarity with Nagios`]);
    const { post, analysis } = read(source, { role: 'site-reliability-engineer' });
    const [proposal] = groupChecklists(post, analysis, () => true)[0]?.proposals ?? [];
    expect(proposal && source.slice(0, proposal.place.start)).toMatch(new RegExp(`${label}: $`));
  });

  it.each([
    ['another section', '## Requirements\n\n- Nagios\n\n## Nice to have\n\n- Zabbix\n'],
    ['other years', list(['3+ years of Nagios', '5+ years of Zabbix'])],
    ['a wish', list(['Nagios', 'Zabbix is a plus'])],
    ['something between', list(['Nagios', 'Excellent spelling', 'Zabbix'])],
  ])('stay apart for %s', (_, source) => {
    const { post, analysis } = read(source, { role: 'site-reliability-engineer' });
    expect(groupChecklists(post, analysis, () => true).map(({ statements }) => statements.length)).toEqual([1, 1]);
  });
});
