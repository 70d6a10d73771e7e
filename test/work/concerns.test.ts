import { describe, expect, it } from 'vitest';
import { concernsOfPost } from '../../src/judge/work/concerns.ts';
import { capabilityById } from '../../src/catalogue/capabilities.ts';
import { groupChecklists } from '../../src/judge/propose/group-checklists.ts';
import { list, read } from '../propose/post.ts';

const DUTIES = ['Maintain pipelines for builds', 'Review the changes of others', 'Write release notes'];

/** A post whose duties are given, and whose last list asks for one thing. */
function withDuties(duties: readonly string[], item = 'Experience with Kubecost', title = 'Cloud Engineer') {
  const source = `# ${title}\n\n${list(duties, 'What you will do')}\n${list([item])}`;
  const { post, analysis } = read(source, { role: 'cloud-engineer' });
  const statements = analysis.statements.map((judged) =>
    duties.includes(post.statements[judged.index]?.text ?? '') ? { ...judged, kind: 'duty' as const } : judged,
  );
  return { post, analysis: { ...analysis, statements } };
}

const proposals = (...given: Parameters<typeof withDuties>) => {
  const { post, analysis } = withDuties(...given);
  return groupChecklists(post, analysis, () => true).at(-1)?.proposals ?? [];
};

describe('what a post is concerned with', () => {
  it('is what its duties speak of: nothing is offered about anything else', () => {
    expect(proposals(DUTIES)).toEqual([]);
    const cost = ['Report cloud cost to teams', 'Lower the cost of idle workloads', 'Set budgets for projects'];
    expect(proposals(cost)[0]?.text).toMatch(/cost/);
  });

  it('is what its title says', () => {
    expect(proposals(DUTIES, 'Experience with Kubecost', 'Cloud Cost Engineer')[0]?.text).toMatch(/cost/);
  });

  it('is left open by a post that says little of its work', () => {
    expect(proposals(['Maintain pipelines'])[0]?.text).toMatch(/cost/);
  });

  it('is told by whole words where a start would be that of another', () => {
    const { post, analysis } = withDuties(['Reduce waste', 'Reduce toil', 'Reducing redundancy']);
    const [attack] = capabilityById('penetration-testing')?.outcomes ?? [];
    if (!attack) throw new Error('no sentence');
    expect(concernsOfPost(post, analysis).support(attack)).toBe(0);
  });
});
