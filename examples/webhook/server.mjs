import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { JdlintError, lintAts } from 'jdlint';

/**
 * A check of signatures as most systems make them: the HMAC of the raw body, in hexadecimal, in a header.
 * `prefix` is what stands before it there, such as "sha256=" or "sha256 ".
 */
export function hmac({ secret, header, prefix = '', algorithm = 'sha256' }) {
  return (headers, body) => {
    const given = String(headers[header.toLowerCase()] ?? '');
    const wanted = prefix + createHmac(algorithm, secret).update(body).digest('hex');
    const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
    return a.length === b.length && timingSafeEqual(a, b);
  };
}

/**
 * A server that lints jobs as they change: POST the job, or the webhook's payload around it, to `path`.
 *
 * verify(headers, body)  whether the request is who it says; leave it out behind a gateway that checks by itself
 * onResults(results)     what to do with them: write a comment, open a ticket; may be async
 * settings               as in jdlint's configuration: presets, rules, severities
 * maxBytes               largest body that is read; a job has rarely a hundredth of the million allowed
 *
 * Answers 200 with what was found; 4xx with {error: {code, message}} where the request is at fault.
 */
export function createHook({ path = '/jobs', verify, onResults, settings, maxBytes = 1_000_000 } = {}) {
  const server = createServer(async (request, response) => {
    try {
      const results = await answer(request, { path, verify, settings, maxBytes });
      await onResults?.(results);
      send(response, 200, { jobs: results.map(summary) });
    } catch (error) {
      // What is left of a body that was refused is not read.
      if (!request.complete) response.setHeader('connection', 'close');
      if (error instanceof Refusal) return send(response, error.status, error.body, error.headers);
      process.stderr.write(`${error?.stack ?? error}\n`);
      send(response, 500, { error: { code: 'INTERNAL', message: 'The job could not be linted.' } });
    }
  });
  server.requestTimeout = 10_000;
  return server;
}

class Refusal extends Error {
  constructor(status, code, message, headers = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.body = { error: { code, message } };
  }
}

async function answer(request, { path, verify, settings, maxBytes }) {
  if (new URL(request.url, 'http://localhost').pathname !== path)
    throw new Refusal(404, 'NO_SUCH_PATH', `POST to ${path}.`);
  if (request.method !== 'POST') throw new Refusal(405, 'NO_SUCH_METHOD', 'Only POST is answered.', { allow: 'POST' });
  if (!/^application\/(?:[\w.+-]*\+)?json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'NO_JSON', 'Send application/json.');
  }
  const body = await read(request, maxBytes);
  // Before anything of the body is looked at.
  if (verify && !verify(request.headers, body))
    throw new Refusal(401, 'WRONG_SIGNATURE', 'The signature does not fit.');
  let data;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refusal(400, 'JSON_INVALID', 'The body is no valid JSON in UTF-8.');
  }
  try {
    return lintAts(data, { settings, name: 'The body' });
  } catch (error) {
    if (error instanceof JdlintError && /^(?:DATA_NOT_A_POST|BODY_MISSING)$/.test(error.code)) {
      throw new Refusal(422, error.code, [error.message, error.hint].join(' '));
    }
    throw error;
  }
}

async function read(request, maxBytes) {
  const tooLarge = () => new Refusal(413, 'TOO_LARGE', `More than ${maxBytes} bytes.`);
  if (Number(request.headers['content-length']) > maxBytes) throw tooLarge();
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const summary = ({ id, title, pointer, error, result }) => ({
  id,
  title,
  pointer,
  error: error && { code: error.code, message: error.message },
  score: result && Math.round(result.analysis.score),
  suggestedRole: result?.role.suggested?.name ?? null,
  findings: result?.findings ?? [],
});

function send(response, status, body, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const {
    PORT = '8080',
    WEBHOOK_SECRET: secret,
    WEBHOOK_HEADER: header = 'x-signature',
    WEBHOOK_PREFIX: prefix,
  } = process.env;
  const verify = secret ? hmac({ secret, header, prefix }) : undefined;
  createHook({ verify }).listen(Number(PORT), '127.0.0.1', () =>
    process.stdout.write(`http://127.0.0.1:${PORT}/jobs\n`),
  );
}
