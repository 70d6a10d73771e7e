import * as z from 'zod/mini';
import { defineRule } from '../../src/engine/rule.ts';

/** "10+ years (of) (hands-on) experience with ", right before a tool. */
const YEARS =
  /\b(\d{1,2})(?: ?(?:\+|plus|or more))?(?: ?(?:-|–|to) ?\d{1,2}\+?)? ?(?:years?|yrs?)['’]?(?: of)?(?: (?:hands[- ]on|practical|professional|proven|solid|strong|production|direct|recent|relevant|work|working|industry|commercial))*(?:,? ?(?:experience|expertise|exp))?(?: (?:with|in|using|on|of|working with|working on|administering|managing|developing with|developing in|programming in|as an?))? ?(?:the )?$/i;
/** What stands between the tools of one list that all carry the years: "Docker, Kubernetes and Terraform". */
const LISTED = /^(?: ?\([^)]{0,24}\))?(?:, | and |, and | & )$/;

export default defineRule({
  meta: {
    id: 'years-exceed-tool-age',
    summary: 'More years of experience with a tool than it has existed.',
    why: 'Nobody has them: the demand shows that the writer does not know the tool, and honest candidates leave.',
    category: 'facts',
    severity: 'warning',
    sources: [
      { name: '2026 US IT infrastructure role guide', grade: 'practice', date: '2026' },
      {
        name: 'First public releases, from the release notes and announcements of each project',
        grade: 'practice',
        date: '2026-11-26',
      },
    ],
    since: '0.2.0',
    fixable: false,
    suggests: false,
  },
  options: z.strictObject({}),
  messages: {
    older: {
      reason: 'Asks for {years} years of {tool}, which was first released in {since}.',
      note: [
        'Nobody can have more than {most} by {date}.',
        'Ask for what somebody has built with it, or for years in the field behind it.',
      ],
    },
  },
  check({ post, analysis, catalogue, report }) {
    const date = post.date?.value ?? catalogue.releasesAsOf;
    for (const { index, tools } of analysis.statements) {
      const statement = post.statements[index];
      if (!statement || tools.length === 0) continue;
      let years: number | null = null;
      let end = statement.place.start;
      for (const tool of tools) {
        const between = post.source.slice(end, tool.start).replace(/[*_`\\]/g, '');
        const stated = YEARS.exec(between.slice(-90));
        if (stated) years = Number(stated[1]);
        else if (years === null || !LISTED.test(between)) years = null;
        end = tool.end;
        const since = catalogue.firstRelease(tool.name);
        const most = since === null ? null : wholeYears(since, date);
        // "AWS (S3, EFS)": the years are those of the whole.
        if (post.source.slice(tool.start, tool.end).includes('(')) years = null;
        if (years === null || most === null || since === null || years <= most) continue;
        const place = { start: tool.start, end: tool.end };
        report({
          messageId: 'older',
          data: { years, tool: tool.name, since: inWords(since), most: inYears(most), date },
          place,
        });
      }
    }
  },
});

/** Whole years from a release to a date, rounded up: the benefit of the doubt. A bare year counts from its January. */
function wholeYears(since: string, date: string): number {
  const [year = 0, month = 1] = since.split('-').map(Number);
  const [nowYear = 0, nowMonth = 12] = date.split('-').map(Number);
  return Math.max(0, Math.ceil((nowYear * 12 + nowMonth - year * 12 - month) / 12));
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // biome-ignore format: one list

/** "2014-06" as "June 2014". */
function inWords(since: string): string {
  const [year = since, month] = since.split('-');
  return month === undefined ? year : `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

const inYears = (years: number) => (years === 1 ? '1 year' : `${years} years`);
