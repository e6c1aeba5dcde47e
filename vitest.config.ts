import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/editor/**', '**/node_modules/**'], testTimeout: 300_000 },
  resolve: { alias: { vscode: new URL('test/support/vscode.ts', import.meta.url).pathname } },
});
