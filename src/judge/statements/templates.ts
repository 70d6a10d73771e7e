/**
 * The kinds of features by which a statement is judged, each with the symbols that it is made of. The names stand in the
 * weights, so that a reviewer can read them; the order does not matter.
 */
export const TEMPLATES = [
  'word', // word
  'root', // word without its ending
  'pair', // word, next word
  'skip', // word, word after next
  'start', // first word
  'start-section', // first word, section
  'start-pair', // first word, second
  'start-three', // first three words
  'start-form', // -ing, section
  'end', // last word
  'end-pair', // last two words
  'mark', // last character
  'who', // persons named
  'who-section',
  'section',
  'section-form',
  'length',
  'length-section',
  'tools',
  'tools-section',
  'tool-share',
  'tool-share-fields',
  'tools-start',
  'capitals', // capitalised words that are no known tools
  'capitals-section',
  'commas',
  'heading', // word of the heading
  'heading-pair',
  'heading-start', // word of the heading, first word
  'before', // first word of the statement before
  'before-pair',
  'before-place', // section alike, form
  'after',
  'after-pair',
  'after-place',
  'place-in-section',
  'place-in-post',
  'place-from-end',
  'colon', // how the statement before ends, form
  'effect-verb', // class of the verb, where it stands
  'effect', // class of the verb, of what
  'effect-place', // both, and where it stands
  'effect-first',
  'effect-count',
  'effect-sum',
  'effect-start',
  'effect-tier', // class of the verb, how far its object could be checked
  'effect-tier-place',
  'effect-tiers', // the best of them, how many verbs of change
  'triple', // three words in a row
  'label-start', // first word behind a label: "Automation: reduce …"
  'purpose', // words behind "to", "by", "so that"
  'purpose-pair',
] as const;

export type Template = (typeof TEMPLATES)[number];
