import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { placeOfCompiled, readCompiled } from './compiled.ts';

/** Names the build that the compiled code belongs to; put in by the build. */
declare const COMMAND_DIGEST: string;

/** What the command offers its starter. */
interface CommandModule {
  /** Keeps what the engine compiled, where that is worth it. */
  readonly exports: { readonly keep?: (place: string, code: () => Buffer) => void };
}

/**
 * Starts the command with what the engine compiled of it in an earlier run, and keeps that for the next: compiling is a
 * quarter of the time that a small post takes. Where it cannot be kept, the command is just run.
 */
function start(): void {
  const file = join(__dirname, 'command.cjs');
  const place = placeOfCompiled(dirname(__dirname), COMMAND_DIGEST);
  if (place === null) {
    require(file);
    return;
  }
  const cachedData = readCompiled(place);
  const script = new Script(
    `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'latin1')}\n})`,
    {
      filename: file,
      ...(cachedData && { cachedData }),
    },
  );
  const command: CommandModule = { exports: {} };
  const run = script.runInThisContext() as (...scope: unknown[]) => void;
  if (!cachedData || script.cachedDataRejected) {
    process.once('exit', (status) => {
      if (status < 2) command.exports.keep?.(place, () => script.createCachedData());
    });
  }
  run(command.exports, require, command, file, __dirname);
}

start();
