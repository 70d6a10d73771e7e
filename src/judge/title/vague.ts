import { titleEmptyWords } from '../../data/title-noise.ts';
import { isContent } from './segments.ts';
import type { Unit } from './units.ts';

const fields: ReadonlySet<string> = new Set(titleEmptyWords.fields);
const heads: ReadonlySet<string> = new Set(titleEmptyWords.heads);
const bareOnly: ReadonlySet<string> = new Set(titleEmptyWords.bareOnly);

/** Whether a title names no work at all: "IT Guy", "Computer Specialist", "Engineer". */
export function isVague(units: readonly Unit[]): boolean {
  let field = false;
  let head = false;
  for (const unit of units) {
    if (unit.entry.link) continue;
    const word = unit.norm;
    if (fields.has(word)) field = true;
    else if (heads.has(word)) {
      head = true;
      if (bareOnly.has(word)) continue;
    } else if (isContent(unit) && !unit.entry.level) return false;
  }
  const named = units.some((unit) => bareOnly.has(unit.norm) && !fields.has(unit.norm) && !unit.entry.level);
  return (field || head) && !(field && named);
}
