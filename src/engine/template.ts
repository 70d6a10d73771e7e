/** What a placeholder may be filled with. A list becomes "a, b and c"; past five, "a, b, c, d, e and 3 more". */
export type TemplateValue = string | number | readonly string[];

/** The names of the placeholders of a template: `'x' | 'y'` for "{x} and {y}". */
export type PlaceholdersOf<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

const LONGEST_LIST = 5;
const placeholder = /\{([A-Za-z]+)\}/g;

/** A template as people can read it unfilled: "Names …". */
export const unfilled = (template: string): string => template.replace(placeholder, '…');

/** Names of the placeholders of a template, in order, repeated ones once. */
export function placeholdersOf(template: string): string[] {
  return [...new Set(Array.from(template.matchAll(placeholder), (match) => match[1] as string))];
}

/** Fills a template in one pass, so that braces in a value stay as they are. Throws a TypeError for a missing value. */
export function fillTemplate(template: string, data: Readonly<Record<string, TemplateValue>>): string {
  return template.replace(placeholder, (_, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new TypeError(`No value for {${name}} in the message "${template}"`);
    return typeof value === 'object' ? joinList(value) : String(value);
  });
}

function joinList(items: readonly string[]): string {
  const rest = items.length - LONGEST_LIST;
  const shown = rest > 1 ? [...items.slice(0, LONGEST_LIST), `${rest} more`] : items;
  if (shown.length < 2) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}`;
}
