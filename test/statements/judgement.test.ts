import { expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';

it('carries the reasons of a judgement into JSON', () => {
  const { analysis } = analyze('# Admin\n\n## Requirements\n\n- Must know Nagios and Zabbix\n- Five years of Linux\n');
  const [first] = JSON.parse(JSON.stringify(analysis)).statements as { kind: string; reasons: string[] }[];
  expect(first?.kind).toBe('tool-checklist');
  expect(first?.reasons).toEqual(analysis.statements[0]?.reasons);
  expect(first?.reasons.length).toBeGreaterThan(0);
});
