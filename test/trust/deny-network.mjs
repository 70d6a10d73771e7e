// Loaded before the command: whatever reaches for the network throws, and is noted in the file JDLINT_NETWORK_LOG.
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';

const deny = (what) =>
  function denied() {
    appendFileSync(process.env.JDLINT_NETWORK_LOG, `${what}\n`);
    throw new Error(`${what} was denied`);
  };
const denyAll = (module, name, functions) => {
  for (const key of functions) module[key] = deny(`${name}.${key}`);
};

denyAll(net, 'net', ['connect', 'createConnection', 'createServer']);
denyAll(net.Socket.prototype, 'net.Socket', ['connect']);
denyAll(net.Server.prototype, 'net.Server', ['listen']);
denyAll(tls, 'tls', ['connect', 'createServer']);
denyAll(dgram, 'dgram', ['createSocket']);
denyAll(http, 'http', ['request', 'get', 'createServer']);
denyAll(https, 'https', ['request', 'get', 'createServer']);
denyAll(http2, 'http2', ['connect', 'createServer', 'createSecureServer']);
const lookups = Object.keys(dns).filter((key) => /^(?:lookup|resolve|reverse)/.test(key));
denyAll(dns, 'dns', lookups);
denyAll(
  dns.promises,
  'dns.promises',
  lookups.filter((key) => key in dns.promises),
);
// Of other programs it may start git, for --since, and nothing else: curl would be a way round all of this.
for (const key of ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'exec', 'execSync', 'fork']) {
  const original = childProcess[key];
  const denied = deny(`child_process.${key}`);
  childProcess[key] = Object.assign(
    (file, ...rest) => (file === 'git' ? original(file, ...rest) : denied()),
    Object.fromEntries(Object.getOwnPropertySymbols(original).map((symbol) => [symbol, original[symbol]])),
  );
}
for (const name of ['fetch', 'WebSocket', 'EventSource']) globalThis[name] = deny(name);
syncBuiltinESMExports();
