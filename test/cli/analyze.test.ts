import { once } from 'node:events';
import { beforeAll, describe, expect, it } from 'vitest';
import { analysisRecordSchema, errorRecordSchema } from '../../src/schema/analysis-record.ts';
import { folderWith } from '../files/folder.ts';
import { buildCommand, jdlint, start } from './command.ts';

const BODY = '# Systems Administrator\n\n- Must know Nagios and Zabbix\n';
const line = (id: string | number, more: object = {}) => `${JSON.stringify({ id, body: BODY, ...more })}\n`;

beforeAll(async () => {
  await buildCommand();
}, 120_000);

const answers = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one) as { id: unknown; error?: { code: string; message: string } });

describe('jdlint analyze --ndjson', () => {
  const stream = async (stdin: string | Uint8Array, ...args: string[]) =>
    jdlint(['analyze', '--ndjson', ...args], folderWith({}), { stdin });

  it('answers each line with a record, in order', async () => {
    const { status, stdout, stderr } = await stream(
      line('a') + line(2, { title: 'Network Engineer', source: 'feed' }) + line('c').trimEnd(),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const records = answers(stdout);
    expect(records.map(({ id }) => id)).toEqual(['a', 2, 'c']);
    for (const record of records) expect(() => analysisRecordSchema.parse(record)).not.toThrow();
  });

  it('answers what is no post with an error, and goes on', async () => {
    const lines = [
      'nope',
      '[]',
      '{"body":"x"}',
      '{"id":"e","body":""}',
      '{"id":"w","body":" \\n"}',
      '{"id":"h","body":"<p> </p>"}',
      '{"id":"n"}',
    ];
    const { status, stdout, stderr } = await stream(`${lines.join('\n')}\n${line('good')}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const records = answers(stdout);
    expect(records.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, 'JSON_INVALID'],
      [null, 'DATA_NOT_A_POST'],
      [null, 'DATA_NOT_A_POST'],
      ['e', 'BODY_EMPTY'],
      ['w', 'BODY_EMPTY'],
      ['h', 'BODY_EMPTY'],
      ['n', 'DATA_NOT_A_POST'],
      ['good', undefined],
    ]);
    for (const record of records.slice(0, -1)) expect(() => errorRecordSchema.parse(record)).not.toThrow();
  });

  it('answers a line that is too long or not in UTF-8, and goes on', async () => {
    const input = Buffer.concat([
      Buffer.from(line('long', { title: 'x'.repeat(3000) })),
      Buffer.from([0x7b, 0xff, 0x0a]),
      Buffer.from(line('good')),
    ]);
    const { stdout } = await stream(input, '--max-size', '2kB');
    expect(answers(stdout).map(({ id, error }) => [id, error?.code])).toEqual([
      [null, 'LINE_TOO_LONG'],
      [null, 'LINE_NOT_UTF8'],
      ['good', undefined],
    ]);
  });

  it('answers as lines come, before the input ends', async () => {
    const child = await start(['analyze', '--ndjson'], folderWith({}));
    child.stdin?.write(line('first'));
    const [chunk] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    expect(JSON.parse(chunk.toString().split('\n', 1)[0] ?? '')).toMatchObject({ id: 'first' });
    child.stdin?.end();
    await once(child, 'close');
  });

  it('ends quietly when its reader goes away', async () => {
    const child = await start(['analyze', '--ndjson'], folderWith({}));
    let stderr = '';
    child.stderr?.on('data', (text: Buffer) => (stderr += text.toString()));
    child.stdin?.on('error', () => undefined);
    child.stdin?.write(line('a').repeat(500));
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    child.stdout?.destroy();
    child.stdin?.write(line('b').repeat(500));
    const [status] = (await once(child, 'close')) as [number | null];
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('ends with 130 when it is interrupted', async () => {
    const child = await start(['analyze', '--ndjson'], folderWith({}));
    child.stdin?.write(line('a'));
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([130, null]);
  });
});

describe('jdlint analyze', () => {
  it('shows judgements as text and as JSON', async () => {
    const folder = folderWith({ 'a.md': BODY });
    expect((await jdlint(['analyze', 'a.md'], folder)).stdout).toContain('1 tool-checklist');
    const { stdout } = await jdlint(['analyze', 'a.md', '--format', 'json'], folder);
    const [record] = JSON.parse(stdout) as unknown[];
    expect(() => analysisRecordSchema.parse(record)).not.toThrow();
  });

  it('tells of what cannot be read, and ends with 2', async () => {
    const { status, stdout, stderr } = await jdlint(['analyze', 'no.md', 'a.md'], folderWith({ 'a.md': BODY }));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^jdlint: [^\n]*no\.md[^\n]*\n$/);
    expect(stdout).toContain('a.md');
  });
});
