import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { cutHtml } from '../parse/html-pieces.ts';
import { findJobs } from './find.ts';
import { type AtsJob, feedWithoutBodies, readJob } from './read.ts';

/**
 * Reads the JobPostings that a page holds as JSON-LD (`<script type="application/ld+json">`), or null where it holds
 * none. Pointers start at a list of the page's scripts of that type, so that "/1/description" is the description in the
 * second one. Scripts that are no valid JSON count and are passed over, as search engines do.
 *
 * Throws JdlintError BODY_MISSING where no JobPosting has a description; never for what else a page holds.
 */
export function readPage(html: string, name = 'The page'): AtsJob[] | null {
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
  for (const { start, end } of cutHtml(html)) {
    const open: Nodes[] = [fromHtml(html.slice(start, end))];
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type === 'element' && isJsonLd(node)) {
        texts.push(node.children.map((child) => (child.type === 'text' ? child.value : '')).join(''));
      } else if ('children' in node) {
        for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] as Nodes);
      }
    }
  }
  return texts;
}

const isJsonLd = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' && /^application\/ld\+json\b/i.test(String(properties['type'] ?? '').trim());

function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
