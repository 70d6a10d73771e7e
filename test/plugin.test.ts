import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { jdlintPlugin, lint } from '../src/index.ts';

const markdown = '# Systems Administrator\n\n- Must know Nagios and Zabbix\n';
const html = '<h1>Systems Administrator</h1>\n<ul><li>Must know Nagios and Zabbix</li></ul>';
const text = 'Systems Administrator\n\n- Must know Nagios and Zabbix\n';

/** A compiler that makes nothing, so that a pipeline can run to its end. */
function discard(this: { compiler?: unknown }) {
  this.compiler = () => '';
}

describe('jdlintPlugin', () => {
  it.each([
    [
      'remark',
      unified()
        .use(remarkParse)
        .use(jdlintPlugin)
        .use(discard as never),
      markdown,
      'markdown',
    ],
    [
      'rehype',
      unified()
        .use(rehypeParse)
        .use(jdlintPlugin)
        .use(discard as never),
      html,
      'html',
    ],
    [
      'retext',
      unified()
        .use(retextEnglish)
        .use(jdlintPlugin)
        .use(discard as never),
      text,
      'text',
    ],
  ] as const)('works after %s', (_, pipeline, source, format) => {
    const file = pipeline.processSync(new VFile({ path: 'post.x', value: source }));
    const [message] = file.messages;
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['tool-checklist']);
    expect(message?.file).toBe('post.x');
    expect(message?.name).toMatch(/^post\.x:\d+:\d+-\d+:\d+$/);
    expect(file.data['jdlint']).toMatchObject({ post: { format } });
    expect(file.messages.map((one) => one.reason)).toEqual(lint(source, { format }).findings.map((one) => one.reason));
  });

  it('takes the options of lint', () => {
    const settings = { rules: { 'tool-checklist': 'off' } } as const;
    const file = unified()
      .use(remarkParse)
      .use(jdlintPlugin, { settings })
      .use(discard as never)
      .processSync(markdown);
    expect(file.messages).toEqual([]);
  });

  it('says what it does not judge', () => {
    const file = new VFile({ value: '- Betrieb der Server und des Netzes\n', path: 'a.md' });
    unified()
      .use(remarkParse)
      .use(jdlintPlugin)
      .use(discard as never)
      .processSync(file);
    expect(file.messages.map(String)).toEqual([
      'a.md:1:3-1:36: The post seems to be written in German; jdlint judges posts in English only.',
    ]);
    expect(file.messages[0]?.ruleId).toBe('NOT_ENGLISH');
  });
});
