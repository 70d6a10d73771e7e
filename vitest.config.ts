import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The examples name the package as its users do.
  resolve: { alias: [{ find: /^jdlint$/, replacement: join(import.meta.dirname, 'src/index.ts') }] },
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 },
});
