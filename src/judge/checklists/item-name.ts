import { NAME_ENDS, PLAIN_NOUNS, STOCK_WORDS } from '../../data/checklist-words.ts';
import { toolSpelled } from '../../catalogue/tools.ts';
import type { ToolMention } from '../../model/analysis.ts';
import type { Range } from '../../model/post.ts';
import { isWorkOrPeople } from './item-words.ts';
import type { Word } from './tokenize.ts';

const stock: ReadonlySet<string> = new Set(STOCK_WORDS);
const nameEnds: ReadonlySet<string> = new Set(NAME_ENDS);
const plainNouns: ReadonlySet<string> = new Set(PLAIN_NOUNS);

/**
 * The name as the post spells it. A spelling in parentheses behind it is left out ("Kubernetes (K8s)"), and so is a common
 * noun that would need an article ("AWS platform").
 */
export function nameIn(text: string, { start, end }: { start: number; end: number }, tool: ToolMention): string {
  const written = text.slice(start, end);
  const aside = written.search(/[([]/);
  const name = `${aside < 0 ? written : written.slice(0, aside).trimEnd()}${furtherVersions(text, { start, end })}`
    // "Python 2-3 years" names no version.
    .replace(/ \d$/, (version) => (/^ ?[-–+].*\byears?\b/i.test(text.slice(end, end + 14)) ? '' : version));
  if (name === tool.name) return name;
  // "AWS** services": marks that close what the statement does not open.
  if (/[*`]{2}|\w[*`]/.test(name)) return tool.name;
  // "AWS: IAM" and "AWS (RDS" are read as the one service, but are no names.
  if (/[:;]| [/—–] /.test(name)) return tool.name;
  if (text.slice(start, end).includes('(') && toolSpelled(name)?.name !== tool.name) return tool.name;
  const words = name.split(' ');
  const ends = (word: string) => nameEnds.has(word) || isWorkOrPeople(word);
  while (words.length > 1 && ends(words[words.length - 1] as string)) words.pop();
  const short = words.join(' ');
  const named = toolSpelled(short)?.name;
  // "Google cloud" is not Google; "iOS development" is work.
  if (named === tool.name || (named && isWorkOrPeople(name))) return short;
  return isWorkOrPeople(name) && words.length > 1 ? tool.name : name;
}

/** "Drupal 9 or 10", ".NET 6/7/8": the versions that follow the one in the name. */
const furtherVersions = (text: string, { start, end }: Range) =>
  / \d{1,2}$/.test(text.slice(start, end))
    ? (/^(?:(?:\/| or | and )\d{1,2}){1,3}(?![\w.+%]|[ -](?:years?|yrs?|months?)\b)/i.exec(
        text.slice(end, end + 30),
      )?.[0] ?? '')
    : '';

/** Whether a capitalized word right behind a name seems to belong to it. */
export function goesOn(text: string, { end }: Range, words: readonly Word[]): boolean {
  const next = words.find((word) => word.start === end + 1 && text[end] === ' ');
  return (
    next !== undefined &&
    /^[A-Z][a-z]/.test(text.slice(next.start)) &&
    !stock.has(next.norm) &&
    !nameEnds.has(next.norm) &&
    !plainNouns.has(next.norm)
  );
}
