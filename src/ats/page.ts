import { JdlintError } from '../model/error.ts';
import { describeGiven } from '../model/given.ts';
import { readTokens } from '../parse/html-tokens.ts';
import { findJobs } from './find.ts';
import { type AtsJob, feedWithoutBodies, readJob } from './read.ts';

/**
 * Reads the JobPostings that a page holds as JSON-LD (`<script type="application/ld+json">`), or null where it holds
 * none. Pointers start at a list of the page's scripts of that type, so that "/1/description" is the description in the
 * second one. Scripts that are no valid JSON count and are passed over, as search engines do.
 *
 * Throws JdlintError BODY_MISSING where no JobPosting has a description, OPTION_INVALID for what is no text; never for what else
 * a page holds.
 */
export function readPage(html: string, name = 'The page'): AtsJob[] | null {
  if (typeof html !== 'string') {
    const { given, hint } = describeGiven(html);
    throw new JdlintError('OPTION_INVALID', `${name} is ${given}, and no text.`, { hint });
  }
  if (!/application\/ld\+json/i.test(html) || !html.includes('JobPosting')) return null;
  const data = scriptsOf(html).map(parseQuietly);
  const jobs = findJobs(data, null).jobs.filter(({ vendor }) => vendor?.id === 'schema-org');
  if (jobs.length === 0) return null;
  const bodiless = feedWithoutBodies(jobs, jobs.length > 1, data, name);
  if (bodiless) throw bodiless;
  return jobs.map((found) => readJob(found, data, name));
}

function scriptsOf(html: string): string[] {
  const texts: string[] = [];
  let type = '';
  let isOpen = false;
  let foreign = 0;
  readTokens(html, 0, html.length, {
    attribute: (name, value) => {
      if (name === 'type') type = value;
    },
    open: (name, isSelfClosing) => {
      if ((name === 'svg' || name === 'math') && !isSelfClosing) foreign++;
      isOpen = name === 'script' && /^\s*application\/ld\+json\b/i.test(type);
      if (isOpen) texts.push('');
      type = '';
    },
    text: (start, end) => {
      if (isOpen) texts.push(texts.pop() + html.slice(start, end));
    },
    close: (name) => {
      isOpen = false;
      if ((name === 'svg' || name === 'math') && foreign > 0) foreign--;
    },
    isForeign: () => foreign > 0,
  });
  return texts;
}

function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
