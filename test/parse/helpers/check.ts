import { expect } from 'vitest';
import type { JobPost, Range } from '../../../src/model/post.ts';

/** What holds for every post, whatever its content. */
export function checkPost(post: JobPost): void {
  const { source, text, statements, headings, sections } = post;
  const pieces = [...statements, ...headings].sort((a, b) => a.range.start - b.range.start);
  // One `expect` for all pieces: a post of the storms has a hundred thousand.
  const wrong: unknown[] = [];
  let read = 0;
  let placed = 0;
  for (const piece of pieces) {
    const { range, place, text: words } = piece;
    const isOrdered =
      range.start >= read && place.start >= placed && place.end > place.start && place.end <= source.length;
    const isText = text.slice(range.start, range.end).replaceAll('\n', ' ') === words;
    if (!isOrdered || !isText || words !== words.trim() || /\s\s/.test(words)) wrong.push(piece);
    read = range.end;
    placed = place.end;
  }
  for (const [index, statement] of statements.entries()) {
    const inner = sections[statement.sectionIndex]?.statements;
    if (statement.index !== index || !inner || inner.start > index || inner.end <= index) wrong.push(statement);
  }
  expect(wrong).toEqual([]);
  for (const field of [post.title, post.company, post.location, post.headcount, post.salary, post.date]) {
    if (field?.place) inside(field.place, source);
  }
  for (const { place } of post.comments) inside(place, source);
  for (const { place } of post.problems) if (place) inside(place, source);
  checkMap(post);
}

function inside(place: Range, source: string): void {
  expect(place.start).toBeGreaterThanOrEqual(0);
  expect(place.end).toBeGreaterThan(place.start);
  expect(place.end).toBeLessThanOrEqual(source.length);
}

/** The map from text to source never goes back. */
function checkMap({ text, places }: JobPost): void {
  let before = 0;
  let goesBack = -1;
  const step = Math.max(1, Math.floor(text.length / 500));
  for (let at = 0; at < text.length; at += step) {
    if (text[at] === '\n') continue;
    const place = places.toSource(at, at + 1);
    if (place.start < before || place.end < place.start) goesBack = at;
    before = place.start;
  }
  expect(goesBack).toBe(-1);
}

/** Every object of the post, save the arrays of its words and the map, is frozen. */
export function checkFrozen(post: JobPost): void {
  const { words, places, ...rest } = post;
  expect(Object.isFrozen(post)).toBe(true);
  expect(Object.isFrozen(words)).toBe(true);
  const open: unknown[] = Object.values(rest);
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    expect(Object.isFrozen(value), JSON.stringify(value)).toBe(true);
    open.push(...Object.values(value));
  }
}
