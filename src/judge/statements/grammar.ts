import type nlp from 'compromise/two';

type Grammar = typeof nlp;

let grammar: Grammar | null = null;

/**
 * The grammar (compromise) is large: it is loaded at the first sentence that needs it. A bundler turns the call into a
 * lazy piece of the bundle; unbundled, as in tests, Node's own loader is asked.
 */
function load(): Grammar {
  try {
    return require('compromise/two') as Grammar;
  } catch {
    const { createRequire } = process.getBuiltinModule('node:module');
    return createRequire(import.meta.url)('compromise/two') as Grammar;
  }
}

/** How a statement is built, as far as its start tells. */
export type Build = 'command' | 'noun-phrase' | 'unclear';

/** Words read for the start of a statement: more cost time and tell nothing. */
const START = 10;

/** Whether a statement starts as a command ("Patch the servers") or names a thing ("Patch management"). */
export function buildOf(text: string): Build {
  grammar ??= load();
  const start = text.split(/\s+/, START).join(' ');
  const [terms] = grammar(start).json({ offset: false }) as { terms: { tags: string[] }[] }[];
  const tags = terms?.terms[0]?.tags;
  if (!tags) return 'unclear';
  const second = terms?.terms[1]?.tags ?? [];
  if (tags.includes('Imperative') || tags.includes('Infinitive')) return 'command';
  if (tags.includes('PresentTense') && !second.includes('Noun')) return 'command';
  return tags.includes('Noun') || tags.includes('Adjective') ? 'noun-phrase' : 'unclear';
}
