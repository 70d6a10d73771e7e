import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { cutHtml } from '../parse/html-pieces.ts';
import { findJobs } from './find.ts';

const parser = unified().use(rehypeParse).freeze();

/**
 * The data of the first `<script type="application/ld+json">` of a page that holds a JobPosting, or null. Scripts that
 * are no valid JSON are passed over, as search engines do. Never throws.
 */
export function jobPostingOf(html: string): unknown {
  if (!/application\/ld\+json/i.test(html) || !html.includes('JobPosting')) return null;
  for (const text of scriptsOf(html)) {
    if (!text.includes('JobPosting')) continue;
    const data = parseQuietly(text);
    if (findJobs(data, null).jobs.some(({ vendor }) => vendor?.id === 'schema-org')) return data;
  }
  return null;
}

function scriptsOf(html: string): string[] {
  const texts: string[] = [];
  for (const { start, end } of cutHtml(html)) {
    const open: Nodes[] = [parser.parse(html.slice(start, end))];
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
