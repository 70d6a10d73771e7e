import { safeText } from './safe-text.ts';

/**
 * Text as one line of GitHub's and GitLab's Markdown that shows it as it is, in a table's cell too. What could mark up
 * becomes a character reference; what would become a mention, a reference, a link or a picture by itself is parted by a
 * space of no width.
 */
export const escapeMarkdown = (text: string): string =>
  safeText(text)
    .replace(/[@#!%:&~$](?=[\p{L}\p{N}_/"])/gu, '$&\u200b')
    .replace(/(?<=www)\./gi, '\u200b.')
    .replace(/[&<>\\`*_[\]|~$"'\u200b]/g, (character) => `&#${character.charCodeAt(0)};`);
