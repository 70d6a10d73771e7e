import { EXPERT, EXPERTISE } from '../../data/demand-words.ts';
import type { AskedTool } from '../../engine/catalogue.ts';
import type { StatementJudgement } from '../../model/analysis.ts';
import type { JobPost, Range, Statement } from '../../model/post.ts';
import { isDenied } from './denied.ts';
import { isInUse } from './in-use.ts';
import { introducedBy, lineOver } from './lead-in.ts';
import { ASKS } from './no-demand.ts';
import { saysWhatFor } from './says-what-for.ts';
import { rangeWithin } from './place-in-text.ts';
import { isBareVendor, isVendorAffair } from './vendor.ts';

/**
 * The tools that a statement asks for by name and says neither what for nor what is done with them, without vendors of all
 * sorts of things who are named alone. Null where it says so, or what is in use, or that they are not asked for, or asks for
 * a certificate; where it names nothing but such vendors and is about dealings with them; and where it names nothing that
 * jdlint knows and asks for nothing.
 */
export function askedTools(
  post: JobPost,
  statement: Statement,
  { tools }: StatementJudgement,
): readonly AskedTool[] | null {
  const text = post.text.slice(statement.range.start, statement.range.end).replaceAll('\n', ' ');
  // "(Preferably Python.)" and "or Python" go with the line before, and "#aws" asks for nothing.
  const over = lineOver(post, statement);
  if (
    isOfCertificates(text) ||
    /^(?:\(|#\w|(?:and|or) )/.test(text) ||
    ONE_OF.test(over) ||
    LEARNT.test(over) ||
    isPartOfDuty(post, statement)
  )
    return null;
  if (tools.length === 0) return ASKS.test(text) && !saysWhatFor(text, [{ start: 0, end: 0 }]) ? [] : null;
  const ranges = tools.map((tool) => rangeWithin(post, statement.range, tool));
  const { start } = ranges[0] as Range;
  if (isDenied(text.slice(0, start), text.slice((ranges[ranges.length - 1] as Range).end))) return null;
  if (isAnyOf(text.slice(0, start)) || (statement.section === 'responsibilities' && STACK.test(text))) return null;
  const aside = text.search(THEY_USE);
  if ((aside >= 0 && aside <= start) || isInUse(post, statement, text.slice(0, start)) || saysWhatFor(text, ranges))
    return null;
  // "Experience administering clusters; Kubernetes, OpenShift".
  const before = beforeSemicolon(post, statement);
  if (before !== '' && saysWhatFor(before, [{ start: before.length, end: before.length }])) return null;
  const fields = fieldsAmong(text, ranges);
  // "Azure networking concepts such as …": what follows is of the field.
  if (fields.some((isField, at) => isField && OF_FIELD.test(text.slice(ranges[at]?.end)))) return null;
  if (fields.every(Boolean)) return null;
  const named = tools.flatMap((tool, at) => {
    const written = withoutOpenBracket(text.slice(ranges[at]?.start, ranges[at]?.end));
    return fields[at] || isBareVendor(written, statement.text) ? [] : { ...tool, written };
  });
  return named.length === 0 && isVendorAffair(statement.text) ? null : named;
}

/** "Integrate the platform with other systems such as:" among duties: what stands below is what the duty is done with. */
function isPartOfDuty(post: JobPost, statement: Statement): boolean {
  if (statement.section !== 'responsibilities') return false;
  const over = introducedBy(post, statement);
  return DUTY_OVER.test(over) && !ASKS.test(over) && !/\b(?:you|candidates?)\b/i.test(over);
}

const DUTY_OVER = /^\W*\p{Lu}[a-z]+\b.{10,200}\b(?:across|including|like|such as|using|with)\s*:\s*$/su;

/** What stands before a semicolon in the line that a statement goes on with; '' where none does. */
function beforeSemicolon({ statements, text }: JobPost, { index, range }: Statement): string {
  const before = statements[index - 1];
  if (!before?.text.endsWith(';')) return '';
  return text.slice(before.range.end, range.start).includes('\n') ? '' : before.text;
}

/** "Build tooling, including one of the following:": no item under it is asked for by itself. */
const ONE_OF =
  /\b(?:any|either|one|some|a few)(?: or (?:many|more))? of (?:the following|the below|these|those)\b[^:]{0,60}:?\s*$/i;

/** "Learn our systems": what is to come, under which nothing is asked for. */
const LEARNT = /^\W*(?:you(?:['’]ll| will) )?(?:learn|get to know)\b/i;

/** "AWS certification preferred": a certificate is no tool, nor an exam for one; not "experience with AWS, certified or not". */
const isOfCertificates = (text: string): boolean =>
  (/\bcerti(?:fi|ﬁ)(?:ed|cat)/i.test(text) || EXAM.test(text)) && !DEMANDS.test(text);

/** "AZ-104: Azure Administrator". */
const EXAM = /^\W{0,3}(?:AI|AZ|DP|MB|MD|MS|PL|SC)-\d{3}\b/;

const DEMANDS = new RegExp(`\\b(?:${[...EXPERTISE, ...EXPERT, 'must know'].join('|')})\\b`, 'i');

/** "Programming experience (Acme uses Go)": an aside that says whose tools they are. */
const THEY_USE = /\((?:\p{Lu}[\p{L}\d.&-]{1,30}|we|the team|the company) (?:\w+ly )?uses?:? /u;

/** "Key technologies: Azure, Kubernetes" among duties: what they are done with. */
const STACK = /^\W*(?:key |main |core |our |primary )?(?:tech(?:nology)? stack|technologies|stack|tools):/i;

const ANY = /\bany (?:[a-z-]+ )?(?:language|framework|stack|technology|tool|toolset)s?\b[^.;]{0,60}$/i;

/** "Using any language or toolset, preferably C#": none is asked for, unless something else is. */
const isAnyOf = (lead: string): boolean => ANY.test(lead) && !/\b(?:must|required?)\b/i.test(lead);

/** "Linux fundamentals", "Azure networking concepts": a field of knowledge, named after a tool. */
const FIELD = /^(?: [a-z][a-z/-]+){0,2} (?:basics|concepts?|fundamentals|internals|principles|theory)\b/;
/** What examples of a field begin with, behind the tool that it is named after. */
const OF_FIELD = /^(?: [a-z][a-z/-]+){1,3}:? ?(?:\(|such as|like|including)/;
const WITH_NEXT = /^(?:\/| (?:and|or|&) )$/;

/** Which of the tools name a field with what follows: of "Linux/Unix fundamentals" both. */
function fieldsAmong(text: string, tools: readonly Range[]): boolean[] {
  const fields = tools.map(({ end }) => FIELD.test(text.slice(end, end + 60)));
  for (let at = tools.length - 2; at >= 0; at--) {
    const between = text.slice(tools[at]?.end, tools[at + 1]?.start);
    if (fields[at + 1] && WITH_NEXT.test(between)) fields[at] = true;
  }
  return fields;
}

/** "Kubernetes (k8s": a name and its short form are found in one. */
const withoutOpenBracket = (written: string): string =>
  written.includes('(') && !written.includes(')') ? written.slice(0, written.indexOf('(')).trimEnd() : written;
