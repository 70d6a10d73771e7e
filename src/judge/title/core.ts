import { trimEndBy } from '../../words/trim-end.ts';
import { LONGEST, type Unit } from './units.ts';

/** The title without the units that start at given offsets, and those units as written. */
export function cutTitle(
  text: string,
  units: readonly Unit[],
  cut: ReadonlySet<number>,
): { core: string; rest: string[] } {
  if (text.length > LONGEST) return { core: text, rest: [] };
  const rest: string[] = [];
  let core = '';
  let from = 0;
  for (const unit of units) {
    if (!cut.has(unit.start)) continue;
    core += text.slice(from, unit.start);
    rest.push(written(text, unit));
    from = unit.end;
    if (text[from] === '.') from++;
  }
  core = tidy(core + text.slice(from));
  return core === '' ? { core: text, rest: [] } : { core, rest };
}

/** A unit as written, with the full stop of an abbreviation: "Sr." */
const written = (text: string, unit: Unit) => text.slice(unit.start, text[unit.end] === '.' ? unit.end + 1 : unit.end);

/** Drops what cutting leaves: empty brackets, doubled separators, separators and prepositions at the ends. */
function tidy(text: string): string {
  let tidied = text.replace(/\s+/g, ' ');
  for (let round = 0, before = ''; round < 3 && tidied !== before; round++) {
    before = tidied;
    tidied = tidied
      .replace(/\([-–—,;:/|&+#%.\s]*\)|\[[-–—,;:/|&+#%.\s]*\]|\{\s*\}/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/([([{])[-–—,;:/|&+#.\s]+/g, '$1')
      .replace(/[-–—,;:/|&+\s]+([)\]}]?)/g, (run, close: string) => close || run)
      .replace(/([,;:|–—]|\s-)(?:\s?(?:[,;:|–—/]|-(?=\s|$)))+/g, '$1')
      .replace(/\s([,;:])/g, '$1')
      .replace(/^(?:[-–—,;:/|&+#%.*!?)\]}\s]|(?:and|or|in|for|of|at|to|the|an?)\s)+/i, '')
      .replace(/\s+/g, ' ')
      .trim();
    tidied = withoutTail(tidied);
  }
  return tidied;
}

/** Drops separators and prepositions at the end. */
function withoutTail(text: string): string {
  for (let rest = text; ; ) {
    const end = trimEndBy(rest, /[-–—,;:/|&#%*!([{\s]/);
    const shorter = end.replace(/\s(?:and|or|in|for|of|at|to|from|with|w)$/i, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}
