import { IN_USE_HEADINGS } from '../../data/checklist-words.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import { lineOver } from './lead-in.ts';
import { ASKS } from './no-demand.ts';

/**
 * Whether a statement says what is in use, and asks for nothing: "We mostly use …", or a list under "Our tech stack". `lead`:
 * its words before the first tool; `label`: what of them names the line.
 */
export function isInUse(post: JobPost, statement: Statement, lead: string, label = ''): boolean {
  // "Our ideal candidate is proficient in …" asks all the same.
  // What is asked before a mark is no part of it: "Knowledge of a typed language: we use …".
  const clause = lastClause(lead);
  if ((WE_USE.test(clause) || ARE_USED.test(clause)) && !ASKS.test(clause)) return true;
  return isListedInUse(post, statement, label);
}

/** Whether the lines over a statement say so. */
export function isListedInUse(post: JobPost, statement: Statement, label = ''): boolean {
  if (ASKS.test(statement.text)) return false;
  const over = [...headingsOver(post, statement), lineOver(post, statement), label];
  return over.some((line) => IN_USE.test(line) && !ASKS.test(line));
}

/** The heading of a statement's section, and the one right over that: "Our stack", "Nobody has seen all of it:". */
function headingsOver({ sections }: JobPost, { sectionIndex }: Statement): string[] {
  const [before, own] = [sections[sectionIndex - 1], sections[sectionIndex]];
  const empty = before && before.statements.end <= before.statements.start;
  return [own, empty ? before : undefined].flatMap((section) => section?.heading?.text ?? []);
}

const MARKS = [':', ';', '('];

/** What stands behind the last mark that has words behind it. */
function lastClause(text: string): string {
  const end = text.trimEnd().length - 2;
  return end < 0 ? text : text.slice(Math.max(...MARKS.map((mark) => text.lastIndexOf(mark, end))) + 1);
}

const WE_USE =
  /\b(?:we(?:['’]re| are| have)?|our [\w -]{2,40}?|the team|you(?:['’]ll| will)) (?:\w+ly |also |all |have )?(?:us(?:e|es|ed|ing)|runs?|running|leverag(?:e|es|ing)|rel(?:y|ies)|work(?:s|ing)?|is|are|built|builds?|includes?)\b/i;
/** "The core languages are Ruby and Python", "Most services are written in Go". */
const ARE_USED =
  /\b(?:languages|tools|technologies|stack|platforms?)(?: \w+){0,2} (?:are|is|includes?):? $|\b(?:is|are) (?:mostly |mainly |primarily )?(?:built|coded|developed|implemented|written) (?:in|on|with|using) (?:the )?$|\b(?:is|are) (?:mostly|mainly|primarily|largely) (?:in|on|with) $/i;
const IN_USE = new RegExp(`\\b(?:${IN_USE_HEADINGS.join('|')})`, 'i');
