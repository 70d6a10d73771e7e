// Control characters, line and paragraph separators, and characters that turn the direction of text.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text from a post, a path or an error as one line that is safe on a terminal: white space becomes a space,
 * any other control character a visible sign (`␛` for escape, `<U+202E>` beyond ASCII).
 */
export function safeText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(unsafe, visible)
    .replace(loneSurrogate, '\ufffd');
}

function visible(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 32) return String.fromCharCode(0x2400 + code);
  return code === 127 ? '\u2421' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
