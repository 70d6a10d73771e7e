import { describe, expect, it } from 'vitest';
import { analysisRecord, analyze, JdlintError, lint, roles, rolesOf } from '../../src/index.ts';

const HPC = {
  id: 'hpc-engineer',
  name: 'HPC Engineer',
  aliases: ['supercomputing engineer', 'cluster scientist'],
  neighbours: [{ id: 'systems-administrator', differs: 'The administrator runs servers, not a scheduler.' }],
  duties: ['operate the batch scheduler', 'tune parallel jobs for researchers', 'plan compute partitions and queues'],
  tools: ['Slurm'],
};
const settings = { roles: [HPC] };
const WORK = `## Responsibilities

- Operate the batch scheduler of our cluster
- Tune parallel jobs together with researchers
- Plan partitions and queues for compute
- Write documentation for users
`;
const NETWORK = `## Responsibilities

- Configure Cisco routers, switches and firewalls at 40 sites
- Plan the migration from MPLS to SD-WAN
- Troubleshoot BGP and OSPF routing problems
- Maintain VPN connections to partners
- Upgrade wireless controllers and access points
`;

describe('roles of the settings', () => {
  it('are listed behind the built-in ones, with what they leave out filled in', () => {
    const all = rolesOf(settings);
    expect(all.map(({ id }) => id)).toEqual([...roles.map(({ id }) => id), 'hpc-engineer']);
    expect(all.at(-1)).toMatchObject({ titles: { senior: 'Senior HPC Engineer' }, depth: [], about: 'HPC Engineer' });
  });

  it('change built-in roles part by part', () => {
    const [changed] = rolesOf({ roles: [{ id: 'systems-administrator', name: 'Server Steward' }] });
    expect(changed).toMatchObject({ id: 'systems-administrator', name: 'Server Steward', duties: roles[0]?.duties });
    const { findings } = lint(`# Network Engineer\n\n${WORK}`, {
      settings: { roles: [{ id: 'network-engineer', name: 'Cable Artist' }] },
    });
    expect(findings).toBeDefined();
  });

  it('are read from titles, by name, title and alias', () => {
    for (const title of ['Senior HPC Engineer', 'Supercomputing Engineer (m/f/d)', 'Lead HPC Engineer']) {
      expect(analyze(`# ${title}\n\n${WORK}`, { settings }).analysis.role.title.id, title).toBe('hpc-engineer');
    }
    expect(analyze(`# Network Engineer\n\n${WORK}`, { settings }).analysis.role.title.id).toBe('network-engineer');
  });

  it('are found in bodies by their duties, with the places', () => {
    const text = `# HPC Engineer\n\n${WORK}`;
    const { role } = analyze(text, { settings }).analysis;
    expect(role.mismatch).toBe(false);
    expect(role.suggested[0]).toMatchObject({ id: 'hpc-engineer', name: 'HPC Engineer', score: 0.75 });
    const { start, end, reason } = role.suggested[0]?.evidence[0] ?? { start: 0, end: 0, reason: '' };
    expect(text.slice(start, end)).toContain('batch scheduler');
    expect(reason).toBe('is like “operate the batch scheduler”');
  });

  it('take part in title-mismatch on both sides', () => {
    const promised = lint(`# HPC Engineer\n\n${NETWORK}`, { settings }).findings;
    expect(promised.filter(({ ruleId }) => ruleId === 'title-mismatch').map(({ reason }) => reason)).toEqual([
      'The title promises HPC Engineer, but the work is that of Network Engineer.',
    ]);
    const found = lint(`# IT Infrastructure Manager\n\n${WORK}`, { settings }).findings;
    expect(found.filter(({ ruleId }) => ruleId === 'title-mismatch').map(({ reason }) => reason)).toEqual([
      'The title promises IT Infrastructure Manager, but the work is that of HPC Engineer.',
    ]);
  });

  it('are not suggested for a title alone, and leave open which of two neighbours a title means', () => {
    const alone = analyze(`# HPC Engineer\n\n${NETWORK}`, { settings: { roles: [{ ...HPC, neighbours: [] }] } });
    expect(alone.analysis.role).toMatchObject({ title: { id: 'hpc-engineer' }, mismatch: null });
    expect(alone.analysis.role.suggested[0]?.id).toBe('network-engineer');
    const near = analyze(`# Systems Administrator\n\n${WORK}`, { settings }).analysis.role;
    expect([near.suggested[0]?.id, near.mismatch]).toEqual(['hpc-engineer', null]);
  });

  it('stand beside built-in ones, each with its evidence, in records too', () => {
    const text = `# HPC Engineer\n\n${WORK}- Patch Linux servers every month and restore their backups\n`;
    const result = lint(text, { settings });
    const { suggested } = analysisRecord(1, result).role;
    expect(suggested.length).toBeGreaterThan(1);
    for (const one of suggested) expect(one.evidence).toBeInstanceOf(Array);
    const [own, built] = JSON.parse(JSON.stringify(result.analysis.role.suggested)) as { evidence: object[] }[];
    expect(own?.evidence[0]).toMatchObject({ reason: 'is like “operate the batch scheduler”' });
    expect(built?.evidence.length).toBeGreaterThan(0);
  });

  it.each([
    [{ id: 'HPC', name: 'x' }, 'Settings: roles.0.id: not valid, got "HPC".'],
    [{ id: 'hpc', name: 'x', duties: ['a', 7] }, 'Settings: roles.0.duties.1: expected string, got number.'],
    [{ id: 'hpc', name: 'x', dutys: [] }, 'Settings: roles.0: unknown key "dutys".'],
    [{ id: 'not-infrastructure', name: 'x' }, 'Settings: roles.0.id: "not-infrastructure" stands for every other job.'],
  ])('are refused with the place in words: %j', (role, message) => {
    let error: unknown;
    try {
      lint('# A', { settings: { roles: [role] } });
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(JdlintError);
    expect((error as JdlintError).code).toBe('SETTINGS_INVALID');
    expect((error as JdlintError).message).toBe(message);
  });
});
