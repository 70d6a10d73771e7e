import { describe, expect, it } from 'vitest';
import checkstyle from '../../src/report/checkstyle.ts';
import github from '../../src/report/github.ts';
import gitlab from '../../src/report/gitlab.ts';
import junit from '../../src/report/junit.ts';
import markdown from '../../src/report/markdown.ts';
import summary from '../../src/report/summary.ts';
import type { FindingRecord } from '../../src/engine/finding.ts';
import { finding, OPTIONS, post, run } from './run.ts';
import { gitlabFaults, readCommand, readXml, xmlFaults } from './validate.ts';

const ERRORS = [
  { path: 'b.md', code: 'FILE_NOT_FOUND', message: 'There is no b.md.', hint: 'Check the path.' },
] as const;
const many = (count: number, given: Partial<FindingRecord> = {}) => Array.from({ length: count }, () => finding(given));
const clean = post({ path: 'clean.md', findings: [] });

describe('github', () => {
  it('writes a command for each finding, at its place', () => {
    expect(
      github(
        run(post({ findings: [finding({ note: 'Why, 100 %.', expected: ['Reduce mean time to recovery'] })] })),
        OPTIONS,
      ),
    ).toBe(
      '::warning file=posts/a.md,line=3,endLine=3,col=3,endColumn=19,title=jdlint%3A stand-in::' +
        'Statement 0.%0AWhy, 100 %25.%0A→ Reduce mean time to recovery',
    );
  });

  it('writes columns within one line only, and the first line for what has no place', () => {
    const { start } = finding().place as NonNullable<FindingRecord['place']>;
    const long = finding({ place: { start, end: { line: 5, column: 2, offset: 40 } } });
    const lines = github(run(post({ findings: [long, finding({ place: null })] })), OPTIONS).split('\n');
    expect(readCommand(lines[0] as string)?.properties).toMatchObject({ line: '3', endLine: '5' });
    expect(lines[0]).not.toContain('col=');
    expect(readCommand(lines[1] as string)?.properties).toEqual({
      file: 'posts/a.md',
      line: '1',
      title: 'jdlint: stand-in',
    });
  });

  it('writes ten of each severity, and says how many there are beyond', () => {
    const findings = [...many(12, { severity: 'error' }), ...many(25), ...many(11, { severity: 'info' })];
    const lines = github({ posts: [post({ findings })], errors: ERRORS }, OPTIONS).split('\n');
    const counts: Record<string, number> = {};
    for (const line of lines) {
      const name = readCommand(line)?.name ?? 'text';
      counts[name] = (counts[name] ?? 0) + 1;
    }
    expect(counts).toEqual({ error: 10, warning: 10, notice: 10, text: 1 });
    expect(lines[lines.length - 1]).toBe('jdlint: 19 more findings than GitHub annotates; see the job summary.');
  });

  it('counts paths from the root of the repository, and names the field of data', () => {
    const inData = post({ path: 'feed.json#/0', findings: [finding({ pointer: '/0/content' })] });
    const command = readCommand(github(run(inData), { ...OPTIONS, root: 'hr' }));
    expect(command?.properties['file']).toBe('hr/feed.json');
    expect(command?.properties['line']).toBe('1');
    expect(command?.message).toMatch(/^\/0\/content: Statement 0\./);
    expect(readCommand(github(run(post({ path: 'x.ndjson#L4' })), OPTIONS))?.properties['line']).toBe('4');
  });

  it('says nothing where there is nothing', () => expect(github(run(clean), OPTIONS)).toBe(''));
});

describe('gitlab', () => {
  it('keeps to the documented report', () => {
    const given = [
      post({ findings: [finding(), finding({ severity: 'error' }), finding({ severity: 'info', place: null })] }),
      clean,
    ];
    const issues = JSON.parse(gitlab({ posts: given, errors: ERRORS }, { ...OPTIONS, root: 'hr' })) as Record<
      string,
      unknown
    >[];
    expect(gitlabFaults(issues)).toEqual([]);
    expect(issues[0]).toMatchObject({
      description: 'Statement 0.',
      check_name: 'stand-in',
      severity: 'minor',
      location: { path: 'hr/posts/a.md', lines: { begin: 3, end: 3 } },
    });
    expect(issues.map(({ severity }) => severity)).toEqual(['minor', 'major', 'info', 'blocker']);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(4);
    expect(gitlab(run(clean), OPTIONS)).toBe('[]');
  });
});

describe('junit', () => {
  it('fails a case for each warning and error, and passes the post that has none', async () => {
    const info = post({ path: 'info.md', findings: [finding({ severity: 'info' })] });
    const given = [post({ findings: [finding(), finding()] }), clean, info];
    const xml = junit({ posts: given, errors: ERRORS }, OPTIONS);
    expect(await xmlFaults(xml, 'junit')).toEqual([]);
    const elements = readXml(xml);
    expect(elements[0]?.attributes).toMatchObject({ tests: '5', failures: '2', errors: '1' });
    const cases = elements
      .filter(({ name }) => name === 'testcase')
      .map(({ attributes }) => `${attributes['classname']} | ${attributes['name']}`);
    expect(cases).toEqual([
      'posts/a.md | stand-in: Must know Nagios',
      'posts/a.md | stand-in: Must know Nagios (2)',
      'clean.md | no findings',
      'info.md | no findings',
      'b.md | can be read',
    ]);
    expect(elements.find(({ name }) => name === 'failure')?.text).toContain('posts/a.md:3:3\n“Must know Nagios”');
  });
});

describe('checkstyle', () => {
  it('names file, line, column, severity and rule', async () => {
    const xml = checkstyle({ posts: [post(), clean], errors: ERRORS }, { ...OPTIONS, root: 'hr' });
    expect(await xmlFaults(xml, 'checkstyle')).toEqual([]);
    const elements = readXml(xml);
    expect(elements.map(({ name }) => name)).toEqual(['checkstyle', 'file', 'error', 'file', 'error']);
    expect(elements[1]?.attributes['name']).toBe('hr/posts/a.md');
    expect(elements[2]?.attributes).toEqual({
      line: '3', column: '3', severity: 'warning', message: 'Statement 0.', source: 'jdlint.stand-in',
    }); // biome-ignore format: one line
    expect(await xmlFaults(checkstyle(run(), OPTIONS), 'checkstyle')).toEqual([]);
  });
});

describe('markdown and summary', () => {
  it('show totals, what was not read, and a table for each post with findings', () => {
    const text = markdown({ posts: [post(), clean], errors: ERRORS }, OPTIONS);
    expect(text).toMatchInlineSnapshot(`
      "<!-- jdlint -->
      ### jdlint

      1 finding (1 warning) in 2 posts; 1 input could not be read.

      **Could not be read**

      - **b.md**: There is no b.md. Check the path.

      **posts/a.md**: Suggested role: Network Engineer (82 %); the title promises Systems Administrator. Score 61 of 100.

      | Place | Severity | Finding | Rule |
      | ---: | --- | --- | --- |
      | 3:3 | 🟡 warning | Statement 0.<br>“Must know Nagios” | [stand-in](https://github.com/jdlint/jdlint/tree/main/rules/stand-in#readme) |"
    `);
    expect(summary(run(post(), clean), OPTIONS)).toContain(
      '| clean.md | Network Engineer (titled Systems Administrator) | 61 | 0 | 0 | 0 |',
    );
  });

  it('fit where they go, and say what is left out', () => {
    const posts = Array.from({ length: 400 }, (_, index) =>
      post({ path: `posts/${index}.md`, findings: many(3, { reason: '😀 é '.repeat(20) }) }),
    );
    const text = markdown(run(...posts), OPTIONS);
    expect(text.length).toBeLessThan(65_536);
    expect(Buffer.byteLength(text)).toBeLessThan(65_536);
    expect(text).toMatch(/\d+ further parts of this report would not fit here\.$/);
    expect(text).toContain('1200 findings (1200 warnings) in 400 posts.');
    const long = posts.flatMap((one) => Array.from({ length: 10 }, () => one));
    expect(Buffer.byteLength(summary(run(...long), OPTIONS))).toBeLessThan(1_048_576);
  });

  it('is short where all is well', () => {
    expect(markdown(run(clean), OPTIONS)).toBe('<!-- jdlint -->\n### jdlint\n\nNo findings in 1 post.');
  });
});
