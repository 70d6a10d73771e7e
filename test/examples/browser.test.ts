import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'examples/browser');
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const missing = [
  ...(existsSync(executablePath) ? [] : [`there is no ${executablePath} (Debian: apt-get install chromium)`]),
  ...(existsSync(join(root, 'dist/index.js')) ? [] : ['dist is not built (npm run build)']),
];
const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]; // biome-ignore format: one list

describe.skipIf(missing.length > 0)(
  `the browser example${missing.length > 0 ? ` (skipped: ${missing.join(', ')})` : ''}`,
  () => {
    let server: Server;
    let browser: Browser;
    let address = '';

    beforeAll(async () => {
      // As its README says, from the package as it is published.
      const { outputFiles } = await build({
        entryPoints: [join(folder, 'page.js')],
        bundle: true,
        minify: true,
        format: 'esm',
        write: false,
        logLevel: 'error',
      });
      const bundle = outputFiles[0]?.text ?? '';
      server = createServer((request, response) => {
        const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
        const known = name === 'index.html' || name === 'page.bundle.js';
        response.writeHead(known ? 200 : 404, {
          'content-type': extname(name) === '.js' ? 'text/javascript' : 'text/html',
        });
        response.end(!known ? '' : name === 'index.html' ? readFileSync(join(folder, name)) : bundle);
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      browser = await chromium.launch({ executablePath, args: FLAGS });
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      server?.close();
    });

    it('marks what it finds, and nothing once it is mended', async () => {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
      });
      await page.goto(address);
      await page.fill('#post', '# Systems Administrator\n\n## Requirements\n\n- Must know Nagios & Zabbix\n');
      await page.waitForSelector('mark');
      expect(await page.locator('mark').allTextContents()).toContain('Must know Nagios & Zabbix');
      expect(await page.locator('#findings li').count()).toBeGreaterThan(0);
      await page.locator('#findings button', { hasText: 'Nagios' }).click();
      const selected = await page.evaluate(
        "(() => { const f = document.querySelector('#post'); return f.value.slice(f.selectionStart, f.selectionEnd); })()",
      );
      expect(selected).toBe('Must know Nagios & Zabbix');
      await page.fill('#post', '# Systems Administrator\n\n## Requirements\n\n- Somebody who enjoys running servers\n');
      await page.waitForSelector('mark', { state: 'detached' });
      await page.waitForSelector('#findings li', { state: 'detached' });
      expect(errors).toEqual([]);
      await page.close();
    }, 60_000);

    it('puts what was written into the page as text', async () => {
      const page = await browser.newPage();
      await page.goto(address);
      await page.fill('#post', '# DBA\n\n- Must know Nagios and Zabbix\n- <img src=x onerror="window.hurt=1">\n');
      await page.waitForSelector('mark');
      expect(await page.locator('#marks img, #findings img').count()).toBe(0);
      expect(await page.evaluate('window.hurt')).toBeUndefined();
      await page.close();
    }, 60_000);
  },
);
