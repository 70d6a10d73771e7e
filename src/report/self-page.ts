import { safeParse } from 'zod/v4/core';
import type { Rule } from '../engine/rule.ts';
import { unfilled } from '../engine/template.ts';

/** The page, in Markdown, of a rule that comes without one: what the rule says of itself. */
export function selfPage({ meta, messages, options }: Rule): string {
  const defaults = safeParse(options, {});
  const known = Object.entries((defaults.success ? defaults.data : {}) as object);
  const reasons = Object.values(messages).map(({ reason }) => reason);
  const notes = Object.values(messages).map(({ note }) => (typeof note === 'string' ? note : note.join(' ')));
  const sources = meta.sources.map(
    ({ name, url, grade, date }) => `- ${url ? `[${name}](${url})` : name} (${grade}, ${date})`,
  );
  const parts: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['What it finds', listed(reasons)],
    ['Why', [meta.why]],
    ['How to mend it', listed(notes)],
    ['Options', known.map(([name, value]) => `- \`${name}\`, unless set: \`${JSON.stringify(value)}\``)],
    ['Sources', sources],
    ['More', meta.url ? [`<${meta.url}>`] : []],
  ];
  const shown = parts.filter(([, lines]) => lines.length > 0);
  const head = `# ${meta.id}\n\n${meta.summary}\n\nUsually ${meta.severity}; ${meta.category}.`;
  return [head, ...shown.map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}`)].join('\n\n');
}

/** Each text once; "…" for what is filled in. */
const listed = (texts: readonly string[]): string[] => Array.from(new Set(texts), (text) => `- ${unfilled(text)}`);
