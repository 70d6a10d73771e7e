import * as z from 'zod/mini';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roleSchema } from '../../src/catalogue/role.ts';
import { ROLES, roleById } from '../../src/catalogue/roles.ts';
import type { ToolTable } from '../../src/catalogue/tool.ts';
import { toolTables } from '../../src/data/tools/index.ts';
import { readTitle } from '../../src/judge/title/read-title.ts';
import { LEVELS, ROLE_IDS } from '../../src/model/kinds.ts';
import { readWords } from '../../src/words/tokens.ts';

const GUIDE = { name: '2026 US IT infrastructure role guide', date: '2026' };
// As literals the tables are too many types to compare.
const tables = toolTables as unknown as readonly ToolTable[];
const real = ROLES.filter((role) => role.id !== 'not-infrastructure');

describe('the role catalogue', () => {
  it('holds every role id once, in the order of the list', () => {
    expect(ROLES.map((role) => role.id)).toEqual([...ROLE_IDS]);
    for (const id of ROLE_IDS) expect(roleById(id)?.id).toBe(id);
    expect(roleById('astronaut')).toBeUndefined();
  });

  it('has one file per role, which imports nothing', () => {
    const folder = new URL('../../src/data/roles/', import.meta.url);
    expect(readdirSync(folder).sort()).toEqual(ROLE_IDS.map((id) => `${id}.ts`).sort());
    for (const file of readdirSync(folder)) {
      expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(/^import /m);
    }
  });

  it.each(ROLES.map((role) => [role.id, role] as const))('%s fits the schema', (_, role) => {
    expect(() => z.parse(roleSchema, role)).not.toThrow();
  });

  it.each(ROLES.map((role) => [role.id, role] as const))('%s names neighbours that exist', (id, role) => {
    expect(role.neighbours.length).toBeGreaterThanOrEqual(3);
    for (const neighbour of role.neighbours) {
      expect(ROLE_IDS).toContain(neighbour.id);
      expect(neighbour.id).not.toBe(id);
      expect(neighbour.differs).toMatch(/\.$/);
    }
  });

  it.each(real.map((role) => [role.id, role] as const))('%s is filled in', (_, role) => {
    expect(role.aliases.length).toBeGreaterThanOrEqual(10);
    expect(role.aliases.length).toBeLessThanOrEqual(30);
    expect(role.duties.length).toBeGreaterThanOrEqual(8);
    expect(role.duties.length).toBeLessThanOrEqual(15);
    expect(role.capabilities.length).toBeGreaterThan(0);
    expect(role.tools.length).toBeGreaterThan(0);
    expect(role.certifications.length).toBeGreaterThan(0);
    expect(role.depth.length).toBeGreaterThanOrEqual(5);
    expect(role.depth.length).toBeLessThanOrEqual(8);
    expect(role.metrics.length).toBeGreaterThanOrEqual(5);
    expect(role.metrics.length).toBeLessThanOrEqual(8);
    expect(role.codes.onet.length).toBeGreaterThan(0);
  });

  it.each(real.map((role) => [role.id, role] as const))('%s has sentences that can be pasted', (_, role) => {
    for (const { suggestion } of role.depth) {
      expect(suggestion).toMatch(/^[A-Z].*\.$/);
      expect(suggestion).not.toMatch(/\[/);
    }
    for (const { outcome, name } of role.metrics) {
      expect(outcome).toMatch(/^[A-Z].*\.$/);
      expect(outcome, name).toMatch(/\[[a-z]+\]/);
    }
    for (const duty of role.duties) expect(duty).toMatch(/^[a-z]+,? .*[^.]$/);
  });

  it.each(ROLES.map((role) => [role.id, role] as const))('%s repeats nothing', (_, role) => {
    const lists = [
      role.aliases,
      role.duties,
      role.capabilities,
      role.tools,
      role.certifications,
      role.depth.map(({ name }) => name),
    ];
    lists.push(role.metrics.map(({ name }) => name));
    for (const { phrases } of [...role.depth, ...role.metrics])
      lists.push(phrases.map((phrase) => phrase.toLowerCase()));
    for (const list of lists) expect(new Set(list).size, list.join()).toBe(list.length);
    for (const { phrases } of [...role.depth, ...role.metrics]) {
      for (const phrase of phrases) expect(readWords(phrase).norms.length, phrase).toBeGreaterThan(0);
    }
  });

  it.each(
    ROLES.map((role) => [role.id, role] as const),
  )('%s names capabilities and tools as the tool tables do', (_, role) => {
    const capabilities = new Set(tables.map(({ capability }) => capability));
    const names = new Set(tables.flatMap(({ tools }) => tools.map(({ name }) => name)));
    expect(role.capabilities.filter((id) => !capabilities.has(id))).toEqual([]);
    expect(role.tools.filter((name) => !names.has(name))).toEqual([]);
  });

  it('never lets two roles claim one alias', () => {
    const owners = new Map<string, string>();
    for (const role of ROLES) {
      for (const alias of role.aliases) {
        expect(alias).toBe(alias.toLowerCase());
        expect(owners.get(alias), alias).toBeUndefined();
        owners.set(alias, role.id);
      }
    }
  });

  it.each(ROLES.map((role) => [role.id, role] as const))('%s: its aliases and titles are read as it', (id, role) => {
    const read = [role.name, ...role.aliases].map((title) => [title, readTitle(title).role]);
    expect(read.filter(([, got]) => got !== id && role.name !== 'Not infrastructure')).toEqual([]);
    for (const level of ['entry', 'mid', 'senior', 'lead'] as const)
      expect(readTitle(role.titles[level]).role).toBe(id);
  });

  it.each(real.map((role) => [role.id, role] as const))('%s proposes titles of the right level', (id, role) => {
    if (id === 'infrastructure-manager') return;
    for (const level of LEVELS)
      expect([null, level], role.titles[level]).toContain(readTitle(role.titles[level]).level);
    expect(readTitle(role.titles.entry).level).toBe('entry');
    expect(readTitle(role.titles.manager).level).toBe('manager');
    expect(readTitle(role.titles.manager).role).not.toBe('not-infrastructure');
  });
});

describe('the figures of the guide', () => {
  const years = [
    ['systems-administrator', 'entry', 0, 2],
    ['systems-administrator', null, 3, 6],
    ['network-engineer', null, 3, 6],
    ['infrastructure-engineer', null, 4, 8],
    ['infrastructure-manager', 'manager', 8, 15],
    ['site-reliability-engineer', null, 5, 10],
    ['cloud-engineer', null, 4, 10],
  ] as const;
  const pay = [
    ['systems-administrator', 'entry', 60000, 73000, null],
    ['systems-administrator', null, null, null, 96800],
    ['network-engineer', null, null, null, 96800],
    ['infrastructure-engineer', null, 110000, 140000, null],
    ['infrastructure-manager', 'manager', 120000, 160000, null],
    ['site-reliability-engineer', null, 130000, 170000, null],
    ['cloud-engineer', null, 130000, 180000, null],
  ] as const;

  it('stand in the catalogue as they were published, and no others', () => {
    const order = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).sort();
    const heldYears = ROLES.flatMap((role) => role.years.map((band) => [role.id, band.level, band.min, band.max]));
    const heldPay = ROLES.flatMap((role) =>
      role.pay.map((band) => [role.id, band.level, band.min, band.max, band.median]),
    );
    expect(order(heldYears)).toEqual(order(years));
    expect(order(heldPay)).toEqual(order(pay));
  });

  it('name their source, currency, country and year', () => {
    for (const role of ROLES) {
      for (const band of role.years) expect(band.source).toEqual(GUIDE);
      for (const band of role.pay) {
        expect(band.source).toEqual(GUIDE);
        expect([band.currency, band.place, band.year]).toEqual(['USD', 'US', 2026]);
      }
    }
  });

  it('are absent where the guide gives none', () => {
    for (const id of ['storage-engineer', 'mainframe-specialist', 'devops-engineer', 'not-infrastructure']) {
      expect(roleById(id)?.years).toEqual([]);
      expect(roleById(id)?.pay).toEqual([]);
    }
  });

  it('come with the key tools that the guide names', () => {
    const key: Record<string, string[]> = {
      'systems-administrator': ['Active Directory', 'Linux', 'VMware'],
      'infrastructure-engineer': ['Terraform', 'Ansible', 'AWS', 'Azure'],
      'infrastructure-manager': ['ITIL'],
      'network-engineer': ['Cisco', 'Juniper', 'SD-WAN'],
      'site-reliability-engineer': ['Prometheus', 'Kubernetes', 'Python'],
      'cloud-engineer': ['AWS', 'Azure', 'Google Cloud'],
      'mainframe-specialist': ['z/OS'],
    };
    for (const [id, tools] of Object.entries(key)) expect(roleById(id)?.tools).toEqual(expect.arrayContaining(tools));
  });
});
