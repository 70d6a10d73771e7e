import { existsSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import { lilconfigSync } from 'lilconfig';
import { shownPath } from '../discover.ts';
import { readJsonConfig } from './read-data.ts';

/** Names of configuration files, in the order in which they are looked for in a folder. */
export const CONFIG_NAMES = [
  'jdlint.config.js', 'jdlint.config.mjs', 'jdlint.config.cjs', 'jdlint.config.ts', 'jdlint.config.mts',
  'jdlint.config.cts', 'jdlint.config.json', 'jdlint.config.yaml', 'jdlint.config.yml',
] as const; // biome-ignore format: two lines

/** Finds the configuration of a folder: its own, or that of the nearest folder above. */
export interface ConfigFinder {
  /** Absolute path, or null where there is none. Throws JdlintError CONFIG_INVALID for a broken package.json. */
  find(folder: string): Promise<string | null>;
  /** Forgets what was found. */
  forget(): void;
}

export function configFinder(cwd: string): ConfigFinder {
  const unread = (path: string) => path;
  const loaders = Object.fromEntries(CONFIG_NAMES.map((name) => [parse(name).ext, unread]));
  // At once: a search that waits for each of the names in each folder takes longer than it takes to lint a post.
  const search = lilconfigSync('jdlint', {
    searchPlaces: [...CONFIG_NAMES, 'package.json'],
    stopDir: parse(cwd).root,
    ignoreEmptySearchPlaces: false,
    // Files are read later, by readers that keep their places; only package.json has to be looked into.
    loaders: {
      ...loaders,
      '.json': (path: string, text: string) =>
        basename(path) === 'package.json' ? (readJsonConfig(path, shownPath(path, cwd), text, null).value ?? {}) : path,
    },
  });
  return {
    find: async (folder) => search.search(folder)?.filepath ?? null,
    forget: () => search.clearCaches(),
  };
}

/** Other configurations in the folder of one: they have no effect, which people should know. */
export function overlooked(path: string): string[] {
  const folder = dirname(path);
  return CONFIG_NAMES.filter((name) => name !== basename(path) && existsSync(join(folder, name)));
}
