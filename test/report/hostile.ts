import fc from 'fast-check';
import type { FindingRecord } from '../../src/engine/finding.ts';
import type { PostReport } from '../../src/report/types.ts';
import { finding, post } from './run.ts';

const NASTY = [
  '\n', '\r', '\r\n', '\t', '\0', '\u001b[31m', '\u001b]8;;http://x\u0007', '\u009b2J', '\u0007', '\u0008', '\u007f',
  '\u202e', '\u2066', '\u200f', '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff', '\ud800', '\udc00', '\u0085',
  '::error::', '\n::error file=a::b', '::', '%0A', '%25', '%', ',', ':', '##[error]', '\n##[command]',
  ']]>', '<![CDATA[', '<', '>', '&', '&amp;', '&#10;', '"', "'", '<!--', '-->', '<?xml', '</testsuites>', '</file>',
  '|', '\n|', '`', '```', '*', '_', '~~', '[a](http://x.example)', '![a](http://x.example)', '](', '[', ']', '\\', '\\|',
  '<b>', '<img src=x onerror=alert(1)>', '<script>', '<br>', '</details>', '@team', '#1', '!1', '&1', '~x', '%1', '$1',
  'http://x.example', 'www.x.example', 'a@x.example', 'javascript:alert(1)', '\n# a', '\n- a', '\n\n', '{0}', '{', '}', '{{',
  '../', '/', 'C:/', '日本語', '😀', 'e\u0301', ' ',
]; // biome-ignore format: a list

/** Text as nobody would write it in a post, save to break out of a report. */
export const hostile: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 4 }), fc.constant('Nagios')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
  // No path is empty, nor starts so: they are shown relative to the working folder.
  .filter((text) => text !== '' && !text.startsWith('./'));

const base = finding();

export const hostileFinding: fc.Arbitrary<FindingRecord> = fc
  .record({
    reason: hostile,
    note: hostile,
    actual: fc.option(hostile),
    text: hostile,
    title: hostile,
    needsReview: fc.option(hostile),
    severity: fc.constantFrom('error', 'warning', 'info'),
    pointer: fc.option(hostile, { freq: 5 }),
    hasPlace: fc.boolean(),
  })
  .map(({ text, title, hasPlace, ...given }) => {
    const place = base.place as NonNullable<typeof base.place>;
    return {
      ...base,
      ...given,
      place: hasPlace ? place : null,
      expected: [text],
      suggestions: [{ title, place, text }],
      related: [{ place, text }],
    };
  });

const clean = post();

/** A post, all of whose texts are hostile, and its path too. */
export const hostilePost: fc.Arbitrary<PostReport> = fc
  .record({
    path: hostile,
    title: fc.option(hostile),
    name: hostile,
    bom: fc.boolean(),
    findings: fc.array(hostileFinding, { minLength: 1, maxLength: 4 }),
  })
  .map(({ name, ...given }) => {
    const { role } = clean;
    const suggested = role.suggested && { ...role.suggested, name };
    return { ...clean, ...given, role: { ...role, title: { id: 'x', name }, suggested } };
  });

/** Whether text could do anything on a terminal but show characters and start lines. */
export const isSafe = (text: string): boolean =>
  !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/.test(text) &&
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
