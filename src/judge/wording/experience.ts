import { inForm } from './grammar.ts';

/** What a result is measured by before and after is the employer's own affair: who has brought it about has reached a mark. */
const FROM_TO = 'from [today] to [target]';

/** Verbs that stand beside the first one of a sentence: "Find and close", ", and recover", "to 90 % and keep". */
const BESIDE = /(?<=, and |^[a-z]{3,12} and )[a-z]+|(?<=% and )(?:close|fix|keep)\b/g;

/** Nor has what was reached a day by which it is to be. */
const BY_DATE = ' by [date]';

/** A result, from its verb on, as a mark that was reached: "cut the lead time to under [target] hours". */
export const asReached = (result: string): string =>
  result.replace(FROM_TO, LESS.test(result) ? 'to under [target]' : 'to [target]').replace(BY_DATE, '');

const LESS = /^(?:cut|lower|reduc|shorten)/i;

/** A result, from its verb on, as what one has experience of: "finding and closing …", "cutting the lead time to [target] hours". */
export const asExperience = (result: string): string =>
  asReached(
    inForm(
      result.replace(BESIDE, (verb) => inForm(verb, 'gerund')),
      'gerund',
    ),
  );
