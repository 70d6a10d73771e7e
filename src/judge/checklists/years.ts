import { NUMBER_WORDS } from '../../data/number-words.ts';

const NUMBER = `(?:\\d{1,2}(?:\\.\\d)?|several|multiple|many|${Object.keys(NUMBER_WORDS).join('|')})(?: ?\\( ?(?:\\d{1,2} ?\\+?|${Object.keys(NUMBER_WORDS).join('|')}) ?\\))?`;
const YEARS = new RegExp(
  `(?:\\b(at least|minimum(?: of)?|min\\.?|over|more than|a minimum of)\\s+|(?<!\\S)(\\+) ?)?` +
    `\\b(${NUMBER}(?: ?\\+| ?plus| or more)?(?: ?(?:-|–|—|~|to) ?${NUMBER} ?\\+?)?) ?-?(years?|yrs?|months?)\\b( or (?:above|longer|more)\\b| plus(?= (?:of|experience)\\b))?`,
  'gi',
);
const QUALIFIERS: Readonly<Record<string, string>> = { over: 'over', 'more than': 'more than' };

/** A length of experience that a statement names: its words, and how to say it in a sentence. */
export interface YearsMention {
  readonly start: number;
  readonly end: number;
  /** "at least 3 years" */
  readonly phrase: string;
}

/** Every length of experience in a text. */
export function yearsIn(text: string): YearsMention[] {
  return [...text.matchAll(YEARS)].map((match) => {
    const [all, qualifier, plus, amount, unit, more] = match as unknown as [
      string,
      string | undefined,
      string | undefined,
      string,
      string,
      string | undefined,
    ];
    const few = /^(?:1|one|a)$/i.test(amount.trim());
    const noun = /^m/i.test(unit) ? 'month' : 'year';
    const open = qualifier ?? plus ?? more;
    const before = open ? `${QUALIFIERS[open.toLowerCase()] ?? 'at least'} ` : '';
    const words = (before === 'at least ' ? amount.replace(/ ?\+/, '') : amount)
      .replace(/ ?([-–—~]) ?/g, (_, dash: string) => (dash === '~' ? '–' : dash))
      .trim()
      .toLowerCase()
      .replace(/ plus$/, '+')
      .replace(' +', '+');
    return { start: match.index, end: match.index + all.length, phrase: `${before}${words} ${noun}${few ? '' : 's'}` };
  });
}
