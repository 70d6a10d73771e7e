import { SECTION_KINDS } from '../model/kinds.ts';

/** Templates of features that tell of the statements and the heading around one, and of where it stands. */
const AROUND = /^(?:heading|before|after|place|colon)/;
/** Templates that name the section beside something else. */
const SECTIONED = /^(?:[a-z-]+-section|section|section-form|start-form)\t/;
const SECTION = new RegExp(`\\b(?:${SECTION_KINDS.filter((kind) => kind !== 'unknown').join('|')})\\b`);
/** What there is to tell of a statement that is all of a post. */
const SINGLE = [
  'before-place\t-',
  'after-place\t-',
  'place-in-post\t#0',
  'place-from-end\t#0',
  'place-in-section\t#0 unknown',
];

/** The features that a statement would have if it were all of a post: a fragment in an editor, a line of a feed. */
export function aloneFeatures(names: readonly string[]): string[] {
  const own = names.filter((name) => !AROUND.test(name));
  return [...own.map((name) => (SECTIONED.test(name) ? name.replace(SECTION, 'unknown') : name)), ...SINGLE];
}
