import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const job = readFileSync(join(root, 'fixtures/ats/greenhouse-job.json'), 'utf8');
const path = join(root, 'examples/webhook/server.mjs');
interface Hook {
  createHook(options?: object): Server;
  hmac(options: object): unknown;
}
const { createHook, hmac } = (await import(path)) as Hook;

let server: Server | null = null;
afterEach(() => server?.close());

async function listen(options?: object): Promise<number> {
  server = createHook(options);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

interface Answer {
  readonly status: number;
  readonly body: {
    jobs?: { title: string; findings: { pointer: string; ruleId: string; actual: string }[] }[];
    error?: { code: string; message: string };
  };
}

async function post(
  port: number,
  body: string | Uint8Array,
  headers: object = {},
  target = '/jobs',
  method = 'POST',
): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}${target}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'POST' ? { body } : {}),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

describe('the webhook example', () => {
  it('lints a job, and a webhook that wraps one', async () => {
    const seen: unknown[] = [];
    const port = await listen({ onResults: (results: unknown[]) => seen.push(...results) });
    const { status, body } = await post(port, job);
    expect(status).toBe(200);
    const checklist = (answer: typeof body) =>
      answer.jobs?.[0]?.findings.find(({ ruleId }) => ruleId === 'tool-checklist');
    expect(checklist(body)).toMatchObject({
      pointer: '/content',
      actual: 'Must know Prometheus, Grafana & Terraform',
    });
    const wrapped = await post(port, `{"action": "job_updated", "payload": {"job": ${job}}}`);
    expect(checklist(wrapped.body)?.pointer).toBe('/payload/job/content');
    expect(seen).toHaveLength(2);
  });

  it.each([
    ['no JSON', '{', {}, 400, 'JSON_INVALID'],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), {}, 400, 'JSON_INVALID'],
    ['another type', job, { 'content-type': 'text/plain' }, 415, 'NO_JSON'],
    ['no job', '{"hello": 1}', {}, 422, 'DATA_NOT_A_POST'],
    ['a job without a text', '{"internal_job_id": 1, "title": "DBA"}', {}, 422, 'BODY_MISSING'],
    ['more than the limit', JSON.stringify({ text: 'x'.repeat(70_000) }), {}, 413, 'TOO_LARGE'],
  ])('refuses %s', async (_, body, headers, status, code) => {
    const answer = await post(await listen({ maxBytes: 60_000 }), body, headers);
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
  });

  it('refuses other paths and methods', async () => {
    const port = await listen();
    expect((await post(port, job, {}, '/other')).status).toBe(404);
    expect((await post(port, '', {}, '/jobs', 'GET')).status).toBe(405);
  });

  it('stops reading a body without a length at the limit', async () => {
    const port = await listen({ maxBytes: 10_000 });
    const headers = { 'content-type': 'application/json' };
    const call = request({ port, host: '127.0.0.1', path: '/jobs', method: 'POST', headers });
    const answered = once(call, 'response') as Promise<[{ statusCode: number }]>;
    call.on('error', () => undefined);
    for (let part = 0; part < 20 && !call.destroyed; part++) call.write('x'.repeat(1000));
    const [{ statusCode }] = await answered;
    expect(statusCode).toBe(413);
    call.destroy();
  });

  it('asks for the signature before it looks at the body', async () => {
    const port = await listen({ verify: hmac({ secret: 'shared', header: 'Signature', prefix: 'sha256 ' }) });
    const sign = (secret: string) => `sha256 ${createHmac('sha256', secret).update(job).digest('hex')}`;
    expect((await post(port, '{')).status).toBe(401);
    expect((await post(port, job, { signature: sign('guessed') })).status).toBe(401);
    expect((await post(port, job, { signature: sign('shared') })).status).toBe(200);
  });
});
