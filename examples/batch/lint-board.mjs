import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { JdlintError, lintAts } from 'jdlint';

/**
 * Lints the feed of a job board and returns a row for each job, the worst first: id, title, score, the title that would
 * fit where the post's own misleads, and what was found. Jobs that cannot be read have an `error`.
 */
export function lintBoard(data, options = {}) {
  const rows = lintAts(data, options).map(({ id, title, error, result }) => ({
    id,
    title,
    score: result ? Math.round(result.analysis.score) : null,
    betterTitle: result?.role.mismatch ? (result.role.suggested?.jobTitle ?? null) : null,
    findings: (result?.findings ?? []).map(({ ruleId, pointer, reason }) => ({ ruleId, pointer, reason })),
    error: error?.message ?? null,
  }));
  return rows.sort((a, b) => (a.score ?? -1) - (b.score ?? -1) || b.findings.length - a.findings.length);
}

/** node lint-board.mjs board.json … > report.ndjson: a row a line; status 1 where there are findings, 2 for errors. */
async function main(paths) {
  let status = 0;
  for (const path of paths) {
    try {
      for (const row of lintBoard(JSON.parse(await readFile(path, 'utf8')), { name: path })) {
        process.stdout.write(`${JSON.stringify({ board: path, ...row })}\n`);
        status = Math.max(status, row.error ? 2 : row.findings.length > 0 ? 1 : 0);
      }
    } catch (error) {
      if (!(error instanceof JdlintError || error instanceof SyntaxError || error.code === 'ENOENT')) throw error;
      process.stderr.write(`${path}: ${error.message} ${error.hint ?? ''}\n`);
      status = 2;
    }
  }
  process.exitCode = status;
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) await main(process.argv.slice(2));
