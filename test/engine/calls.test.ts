import { describe, expect, it } from 'vitest';
import {
  analysisRecord,
  analyze,
  applyEdits,
  fix,
  JdlintError,
  lint,
  lintAts,
  lintPage,
  parse,
} from '../../src/index.ts';

const POST = '# Systems Administrator\n\n- Must know Nagios and Zabbix\n';
const bytes = new TextEncoder().encode(POST);

/** As from plain JavaScript, where no compiler checks what is given. */
const call = (what: (...given: never[]) => unknown, ...given: unknown[]) => what(...(given as never[]));

function errorOf(run: () => unknown): JdlintError {
  try {
    run();
  } catch (error) {
    if (error instanceof JdlintError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}

describe('a wrong call says what to write', () => {
  it.each([
    ['nothing', () => call(lint), 'OPTION_INVALID', /^lint takes a text first, not undefined\.$/, /^Write lint\(/],
    ['bytes', () => call(lint, bytes), 'OPTION_INVALID', /not bytes/, /TextDecoder/],
    ['a promise', () => call(analyze, Promise.resolve(POST)), 'OPTION_INVALID', /^analyze .* not a promise/, /Await/],
    ['an object', () => call(parse, { body: POST }), 'OPTION_INVALID', /^parse .* not an object/, /post\.body/],
    ['null as options', () => call(lint, POST, null), 'OPTION_INVALID', /expected object, got null/, null],
    ['a preset for options', () => call(lint, POST, 'strict'), 'OPTION_INVALID', /expected object, got string/, null],
    ['a setting for an option', () => call(lint, POST, { preset: 'strict' }), 'OPTION_UNKNOWN', /unknown key "preset"/, /^Write \{ settings: \{ preset: … \} \}\.$/],
    ['a misspelt option', () => call(lint, POST, { fromat: 'html' }), 'OPTION_UNKNOWN', /"fromat"/, /"format"/],
    ['an unknown format', () => call(lint, POST, { format: 'md' }), 'OPTION_INVALID', /format: expected one of markdown, html, text, got "md"/, null],
    ['a title that is none', () => call(lint, POST, { title: 5 }), 'OPTION_INVALID', /title: expected string/, null],
    ['a date', () => call(lint, POST, { date: new Date() }), 'OPTION_INVALID', /date: expected string/, null],
    ['pay in words', () => call(lint, POST, { salary: '90k' }), 'OPTION_INVALID', /salary: expected object/, null],
    ['no choice of edits', () => call(fix, POST), 'OPTION_INVALID', /^fix makes "fixes" or "suggestions": say which\.$/, /fix\(text, "fixes"\)/],
    ['another choice', () => call(applyEdits, POST, [], 'all'), 'OPTION_INVALID', /^applyEdits makes/, /applyEdits/],
    ['a result for findings', () => call(applyEdits, POST, lint(POST), 'fixes'), 'OPTION_INVALID', /list of findings/, /result\.findings/],
    ['a headcount in words', () => call(lint, POST, { headcount: '40' }), 'OPTION_INVALID', /headcount: expected number/, null],
    ['no text to fix', () => call(fix, undefined, 'fixes'), 'OPTION_INVALID', /^fix takes a text first/, /^Write fix\(post\.body/],
    ['no text to edit', () => call(applyEdits, bytes, [], 'fixes'), 'OPTION_INVALID', /a text first/, /applyEdits/],
    ['options of a post for data', () => call(lintAts, {}, { title: 'x' }), 'OPTION_UNKNOWN', /^Options of lintAts: unknown key "title"/, null],
    ['a setting for data', () => call(lintAts, {}, { preset: 'strict' }), 'OPTION_UNKNOWN', /unknown key "preset"/, /settings: \{ preset/],
    ['null for data options', () => call(lintAts, {}, null), 'OPTION_INVALID', /expected object, got null/, null],
    ['a text for data', () => call(lintAts, '{"jobs": []}'), 'DATA_NOT_A_POST', /is a string, and holds no object or list/, /JSON\.parse/],
    ['bytes for data', () => call(lintAts, bytes), 'DATA_NOT_A_POST', /is bytes/, /TextDecoder/],
    ['a response for data', () => call(lintAts, new Response('{}')), 'DATA_NOT_A_POST', /is a response/, /JSON first/],
    ['bytes for a page', () => call(lintPage, bytes), 'OPTION_INVALID', /^The page is bytes, and no text/, /TextDecoder/],
    ['a result without an id', () => call(analysisRecord, lint(POST)), 'OPTION_INVALID', /an id first/, /lint\(post\.body\)/],
  ])('%s', (_, run, code, message, hint) => {
    const error = errorOf(run);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    if (hint) expect(error.hint).toMatch(hint);
  }); // biome-ignore format: rows

  it('takes data that look like something else for data', () => {
    expect(errorOf(() => call(lintAts, JSON.parse('{"then": 1}'))).message).toContain('has the shape of no job');
    expect(errorOf(() => call(lintAts, { json: {}, body: 1 })).message).toContain('has the shape of no job');
  });

  it('leaves no hint to settings where the option is known', () => {
    expect(errorOf(() => call(lint, POST, { headcount: 'x' })).hint).toBeNull();
    expect(errorOf(() => call(lint, POST, { language: 'de' })).hint ?? '').not.toContain('settings');
  });

  it('keeps the language of the settings where none is given', () => {
    const french = '# Administrateur\n\n- Gérer les serveurs de la ville\n- Assurer la supervision des postes\n';
    const codes = (language: 'en' | 'auto') => lint(french, { language: undefined, settings: { language } }).problems.map(({ code }) => code);
    expect([codes('auto'), codes('en')]).toEqual([['NOT_ENGLISH'], []]);
  }); // biome-ignore format: one line

  it('takes null for what is not known', () => {
    const known = { title: null, company: null, location: null, headcount: null, salary: null, workArrangement: null, date: null };
    expect(lint(POST, known).findings.length).toBeGreaterThan(0);
  }); // biome-ignore format: one line
});
