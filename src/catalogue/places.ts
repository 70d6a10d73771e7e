import { EU_MEMBERS, PLACE_NAMES, TOWNS, US_STATES } from '../data/places.ts';

const names = new Map<string, string>([...Object.entries(PLACE_NAMES), ...Object.entries(TOWNS)]);
// The country between Russia and Turkey is no state; only its capital's neighbour decides, and "Atlanta" is a town above.
for (const [code, name] of Object.entries(US_STATES)) {
  if (code !== 'GA') names.set(name.toLowerCase(), `US-${code}`);
}
const states: ReadonlySet<string> = new Set(Object.keys(US_STATES));
const members: ReadonlySet<string> = new Set(EU_MEMBERS);

/**
 * The names by their first character, the longest first: one expression of them all takes the engine longer to prepare
 * than a location takes to read.
 */
const namesFrom = new Map<string, string[]>();
for (const name of [...names.keys()].sort((a, b) => b.length - a.length)) {
  const first = name.charAt(0);
  const alike = namesFrom.get(first);
  if (alike) alike.push(name);
  else namesFrom.set(first, [name]);
}

/** A state's letters after a town: "Denver, CO", "Fort Cavazos, TX 76544". */
const CODE = /, ?([A-Z]{2})(?![\p{L}\d])/gu;
const OF_TOWN = /[\p{L}.' -]/u;

/** A town's name has so many UTF-16 units. */
const SHORTEST_TOWN = 3;
const LONGEST_TOWN = 40;

/** The name of the town that ends at an offset; undefined where none does. */
function townBefore(text: string, end: number): string | undefined {
  let start = end;
  while (start > Math.max(0, end - LONGEST_TOWN) && OF_TOWN.test(text.charAt(start - 1))) start--;
  return end - start < SHORTEST_TOWN ? undefined : text.slice(start, end);
}

/**
 * The places that a location names, as ISO 3166 codes ("US-CO", "US", "DE"), each once and in order. Members of the
 * European Union bring `EU` along. Letters after a town count as a state only where the town is not known to lie abroad.
 */
export function placesIn(location: string): readonly string[] {
  const text = location.slice(0, 2_000);
  const found = new Set<string>();
  let rest = text;
  for (const { 0: after, 1: code = '', index } of text.matchAll(CODE)) {
    if (!states.has(code)) continue;
    const town = townBefore(text, index);
    const known = TOWNS[town?.trim().toLowerCase() as keyof typeof TOWNS] as string | undefined;
    if (town === undefined || (known && known !== `US-${code}`)) continue;
    found.add(`US-${code}`);
    // "Ontario, CA" is in California, and "Washington, DC" in no state of that name.
    rest = rest.replace(town + after, ' ; ');
  }
  for (const name of namesIn(rest)) {
    const code = names.get(name.toLowerCase());
    // "Contact us": a pronoun in small letters is no country.
    if (code && !(name === 'us' && code === 'US')) found.add(code);
  }
  for (const code of [...found]) if (members.has(code)) found.add('EU');
  return [...found];
}

/** The names of places that stand in a text as whole words, as they are written there. */
function* namesIn(text: string): Generator<string> {
  // Letter by letter: "İ" is two of them in lower case, and what follows is to stay where it is.
  const lower = text.replace(/[^\u0130]+/g, (part) => part.toLowerCase());
  for (let at = 0; at < text.length; at++) {
    const name = namesFrom
      .get(lower.charAt(at))
      ?.find((one) => lower.startsWith(one, at) && isWhole(text, at, at + one.length));
    if (name === undefined) continue;
    yield text.slice(at, at + name.length);
    at += name.length - 1;
  }
}

const endsInWord = /[\p{L}\d]$/u;
const startsAsWord = /^[\p{L}\d]/u;

/** Whether neither a letter nor a digit stands next to a range. Two units hold whatever character is next. */
const isWhole = (text: string, start: number, end: number) =>
  !endsInWord.test(text.slice(Math.max(0, start - 2), start)) && !startsAsWord.test(text.slice(end, end + 2));
