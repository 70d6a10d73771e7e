import { escapeMarkdown } from './escape-markdown.ts';
import { fileOf, locate } from './locate.ts';
import { counted, proposalOf, summaryOf, totalOf } from './say.ts';
import { totalsOf } from './totals.ts';
import type { PostReport, RunReport } from './types.ts';

const ICONS = { error: '🔴', warning: '🟡', info: '🔵' } as const;

export interface MarkdownOptions {
  readonly root: string;
  /** Most UTF-8 bytes. */
  readonly limit: number;
  /** Whether a table of all posts goes before the findings. */
  readonly overview: boolean;
}

/** A report in Markdown: totals, then a table of findings for each post; what goes beyond the limit is counted. */
export function markdownReport(run: RunReport, { root, limit, overview }: MarkdownOptions): string {
  const { posts, errors } = run;
  const head = [`### jdlint`, '', escapeMarkdown(totalOf({ posts: posts.length, totals: totalsOf(posts), errors }))];
  const unread = errors.map(({ path, message, hint }) => {
    const where = path === null ? '' : `**${escapeMarkdown(path)}**: `;
    return `- ${where}${escapeMarkdown(hint === null ? message : `${message} ${hint}`)}`;
  });
  const blocks = [
    ...(unread.length > 0 ? [['**Could not be read**', '', ...unread].join('\n')] : []),
    ...(overview && posts.length > 1 ? [overviewOf(posts)] : []),
    ...posts.filter(({ findings }) => findings.length > 0).map((post) => blockOf(post, root)),
  ];
  return within(head.join('\n'), blocks, limit);
}

/** The blocks that fit, and a line on those that do not. */
function within(head: string, blocks: readonly string[], limit: number): string {
  const room = limit - 200;
  let text = head;
  let bytes = bytesOf(head);
  let left = 0;
  for (const block of blocks) {
    bytes += bytesOf(block) + 2;
    if (left > 0 || bytes > room) left++;
    else text += `\n\n${block}`;
  }
  return left === 0 ? text : `${text}\n\n${counted(left, 'further part')} of this report would not fit here.`;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function overviewOf(posts: readonly PostReport[]): string {
  const rows = posts.map((post) => {
    const { error, warning, info } = totalsOf([post]);
    const role = post.role.suggested?.name ?? '–';
    const fits = post.role.mismatch === true ? ` (titled ${post.role.title?.name ?? post.title ?? 'otherwise'})` : '';
    return `| ${escapeMarkdown(post.path)} | ${escapeMarkdown(role + fits)} | ${Math.round(post.score)} | ${error} | ${warning} | ${info} |`;
  });
  const head = ['| Post | Work of | Score | Errors | Warnings | Info |', '| --- | --- | ---: | ---: | ---: | ---: |'];
  return [`<details><summary>${counted(posts.length, 'post')}</summary>`, '', ...head, ...rows, '', '</details>'].join(
    '\n',
  );
}

function blockOf(post: PostReport, root: string): string {
  const rows = post.findings.map((finding) => {
    const { pointer, region, line } = locate(post, finding, root);
    const where = pointer ? escapeMarkdown(pointer) : region ? `${line}:${region.startColumn}` : '–';
    const proposal = proposalOf(finding);
    const parts = [
      escapeMarkdown(finding.reason),
      ...(finding.actual === null ? [] : [`“${escapeMarkdown(finding.actual)}”`]),
      ...(proposal === null ? [] : [`→ ${escapeMarkdown(proposal)}`]),
      ...(finding.needsReview === null ? [] : [escapeMarkdown(finding.needsReview)]),
    ];
    return `| ${where} | ${ICONS[finding.severity]} ${finding.severity} | ${parts.join('<br>')} | ${ruleLink(finding)} |`;
  });
  return [
    `**${escapeMarkdown(fileOf(post.path, root).file)}**: ${escapeMarkdown(summaryOf(post))}`,
    '',
    '| Place | Severity | Finding | Rule |',
    '| ---: | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function ruleLink({ ruleId, url }: PostReport['findings'][number]): string {
  const name = escapeMarkdown(ruleId);
  return /^https?:\/\/[\w./#?=&%~-]+$/.test(url) ? `[${name}](${url})` : name;
}
