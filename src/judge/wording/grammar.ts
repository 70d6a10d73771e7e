export const VERB_FORMS = ['base', 'gerund', 'third'] as const;
/** The form in which a verb stands in a sentence. */
export type VerbForm = (typeof VERB_FORMS)[number];

/** Short verbs double their last letter. */
const IRREGULAR: Readonly<Record<string, string>> = {
  cut: 'cutting',
  let: 'letting',
  run: 'running',
  stop: 'stopping',
};

/** "ensure", "ensuring", "ensures"; of a phrase, its first word changes ("adhere to", "adhering to"). */
export function inForm(phrase: string, form: VerbForm): string {
  const [verb, ...rest] = phrase.split(' ') as [string, ...string[]];
  return [form === 'base' ? verb : form === 'gerund' ? gerund(verb) : third(verb), ...rest].join(' ');
}

function gerund(verb: string): string {
  return IRREGULAR[verb] ?? `${verb.replace(/([^e])e$/, '$1')}ing`;
}

function third(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
