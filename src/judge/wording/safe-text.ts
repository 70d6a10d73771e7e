import type { Format } from '../../model/kinds.ts';

/** Writes words so that the format shows them as they are. */
export function safeText(text: string, format: Format): string {
  if (format === 'html') return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const plain = text.replace(/&(?=#?\w{1,32};)/g, '&amp;');
  if (format === 'text') return plain;
  // Brackets of a blank are left as they are: nothing after them makes them a link. An underscore within a word is no mark.
  return plain.replace(/[\\`*<|~]/g, '\\$&').replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}
