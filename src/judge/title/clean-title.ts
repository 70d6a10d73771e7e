import { referenceAt } from '../../source/references.ts';

// Zero-width characters, joiners and byte order marks that job boards leave in titles.
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** The title with character references read, invisible characters dropped and white space folded. */
export function cleanTitle(title: string): string {
  let text = title;
  // Boards escape twice now and then (`&amp;amp;`), never more.
  for (let round = 0; round < 2 && text.includes('&'); round++) text = readReferences(text);
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

function readReferences(text: string): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    const reference = referenceAt(text, at);
    if (!reference) continue;
    out += text.slice(from, at) + reference.text;
    from = at + reference.length;
    at = from - 1;
  }
  return out + text.slice(from);
}

/** The text as the word reader should see it, of the same length: `Sr.Linux` and `Sys_Admin` are two words each. */
export function scannable(text: string): string {
  return text.replace(/_/g, ' ').replace(/\b(sr|jr|snr|jnr|mgr|asst|eng|admin)\.(?=[a-z])/gi, '$1 ');
}
