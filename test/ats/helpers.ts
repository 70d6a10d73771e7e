import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../parse/helpers/decode.ts';

const folder = join(import.meta.dirname, '../../fixtures/ats');

/** A fixture as JSON.parse makes it. */
export const fixture = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
/** A fixture's text. */
export const fixtureText = (name: string): string => readFileSync(join(folder, name), 'utf8');
/** Names of the JSON fixtures that can be read; with the hostile ones, or without. */
export const fixtureNames = (hostile: boolean): string[] =>
  [...readdirSync(folder), ...(hostile ? readdirSync(join(folder, 'hostile')).map((name) => `hostile/${name}`) : [])]
    .filter((name) => name.endsWith('.json'))
    .filter((name) => !/without-content|smartrecruiters-list/.test(name));

/** The value at a JSON Pointer, read as RFC 6901 says and by nothing of jdlint. */
export function resolvePointer(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown>)[token.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}

/** What an integration has before it: the text of a field, decoded once where it is HTML written as text. */
export function fieldText(root: unknown, pointer: string, isEscaped: boolean): string {
  const value = resolvePointer(root, pointer);
  if (typeof value !== 'string') return JSON.stringify(value);
  return isEscaped ? decodeReferences(value) : value;
}

/** The five references that `html.escape` of any language writes; in one pass, so that nothing is decoded twice. */
const decodeReferences = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (name) => SIGNS[name.slice(1, -1)] as string);
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** The words of a slice of HTML or text, for comparing with what was read. */
export const wordsOf = (slice: string, isHtml: boolean): string => decode(slice, isHtml ? 'html' : 'text');
