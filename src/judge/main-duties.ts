import { OUTSIDE } from '../model/kinds.ts';
import type { RoleDuties } from '../model/analysis.ts';
import type { Range } from '../model/post.ts';
import { areBlurred } from './roles/blurred.ts';
import type { RoleLine } from './roles/lines.ts';

/** A role is a main part of the job where this many duties speak for it, each by this much. */
const LEAST_DUTIES = 2;
const LEAST_PROBABILITY = 0.3;

/**
 * The roles whose main duties a post asks of one person: each duty is read by itself. Of blurred neighbours (cloud,
 * DevOps, SRE) only the one with the most duties counts: they are one job under several names.
 */
export function mainDuties(
  lines: readonly RoleLine[],
  roles: readonly string[],
  nameOf: (id: string) => string,
): RoleDuties[] {
  const found = new Map<string, { place: Range; sure: number }[]>();
  for (const { statement, judgement, roles: said } of lines) {
    if (judgement.kind !== 'duty' && judgement.kind !== 'outcome') continue;
    const sure = Math.max(...said);
    const id = roles[said.indexOf(sure)] as string;
    if (id === OUTSIDE || sure < LEAST_PROBABILITY) continue;
    const duty = { place: statement.place, sure };
    const duties = found.get(id);
    if (duties) duties.push(duty);
    else found.set(id, [duty]);
  }
  return [...found]
    .filter(([, duties]) => duties.length >= LEAST_DUTIES)
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .filter(([id], index, all) => !all.slice(0, index).some(([other]) => areBlurred(other, id)))
    .map(([id, duties]) => ({
      id,
      name: nameOf(id),
      duties: duties.sort((a, b) => b.sure - a.sure).map(({ place }) => place),
    }));
}
