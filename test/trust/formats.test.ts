import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/index.ts';
import { checkFindings, said } from './check-findings.ts';
import { looking, patience } from './fuzz.ts';
import { asHtml, asMarkdown, asText, modelPost } from './model-post.ts';

const settings = { preset: 'all' };

describe('the same post in Markdown, HTML and text', () => {
  it(
    'has the same findings, in the same words',
    () => {
      let found = 0;
      fc.assert(
        fc.property(modelPost, (post) => {
          const markdown = lint(asMarkdown(post), { format: 'markdown', settings });
          const html = lint(asHtml(post), { format: 'html', settings });
          // The first line of a text is a statement as well as its title: here the title is known beside it.
          const known = { ...post, title: null };
          const text = lint(asText(known), { format: 'text', title: post.title, settings });
          const beside = lint(asMarkdown(known), { format: 'markdown', title: post.title, settings });
          for (const result of [markdown, html, text, beside]) checkFindings(result);
          found += markdown.findings.length;
          expect(html.findings.map(said)).toEqual(markdown.findings.map(said));
          expect(text.findings.map(said)).toEqual(beside.findings.map(said));
          expect([html.role, text.role]).toEqual([markdown.role, beside.role]);
          // The words stand at the place that is named.
          for (const { findings, post: read } of [markdown, text]) {
            for (const { actual, place, ruleId } of findings) {
              const at = place as { start: { offset: number }; end: { offset: number } } | undefined;
              if (actual && at && ruleId === 'cliche')
                expect(read.source.slice(at.start.offset, at.end.offset)).toBe(actual);
            }
          }
        }),
        looking(80),
      );
      expect(found).toBeGreaterThan(200);
    },
    patience(120_000),
  );
});
