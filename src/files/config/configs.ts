import { basename, dirname, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';
import { sha256 } from '../digest.ts';
import { mergeSettings } from '../../engine/layers.ts';
import { checkSettings } from '../../engine/resolve.ts';
import type { Settings } from '../../engine/settings.ts';
import type { Linter } from '../../linter.ts';
import { JdlintError } from '../../model/error.ts';
import { type ConfigFinder, configFinder, overlooked } from './find.ts';
import { type LoadedConfig, loadConfig } from './load.ts';

/** How one post is linted. */
export interface PostConfig {
  readonly linter: Linter;
  /** The same object for all posts that are linted alike. */
  readonly settings: Settings;
  /** The configuration, or null where there is none. */
  readonly shown: string | null;
  /** Tells these settings from any others, rules of plugins included; null where plugins do not say their version. */
  readonly key: () => string | null;
}

/** Which configuration holds where. */
export interface ConfigOptions {
  readonly cwd: string;
  /** A file for all posts; null: the nearest of each post; false: none. */
  readonly file: string | null | false;
  /** What the command line sets, over everything else. */
  readonly above: Settings;
}

interface Place {
  readonly config: LoadedConfig;
  readonly folder: string;
  readonly ignores: Ignore;
  readonly matchers: readonly ((path: string) => boolean)[];
  readonly linter: Linter;
  readonly made: Map<string, PostConfig>;
}

/**
 * The configurations of a run. Each post is linted by the one configuration that is nearest: in its folder, or in the
 * nearest folder above. Configurations are read once.
 */
export class Configs {
  readonly #linter: Linter;
  readonly #options: ConfigOptions;
  readonly #finder: ConfigFinder;
  readonly #places = new Map<string, Promise<Place>>();
  #none: PostConfig | null = null;
  /** Texts for the operator: configurations that have no effect. */
  readonly notes: string[] = [];

  constructor(linter: Linter, options: ConfigOptions) {
    this.#linter = linter;
    this.#options = options;
    this.#finder = configFinder(options.cwd);
  }

  /** How a post is linted; `path` is null for standard input. Throws JdlintError for a broken configuration. */
  async of(path: string | null): Promise<PostConfig> {
    const place = await this.#placeOf(path);
    if (!place) {
      const settings = this.#options.above;
      this.#none ??= { linter: this.#linter, settings, shown: null, key: remembered(() => keyOf(settings, [])) };
      return this.#none;
    }
    return this.#made(place, path === null ? null : pathIn(place, path));
  }

  /** The configuration whose `ignores` leave a file out, or null. */
  async ignoredBy(path: string): Promise<string | null> {
    const place = await this.#placeOf(path);
    const inside = place && pathIn(place, path);
    return place && inside && place.ignores.ignores(inside) ? place.config.shown : null;
  }

  /** Every file that configurations were read from so far. */
  async files(): Promise<string[]> {
    return (await Promise.all(this.#places.values())).flatMap(({ config }) => config.files);
  }

  async #placeOf(path: string | null): Promise<Place | null> {
    const { file, cwd } = this.#options;
    if (file === false) return null;
    const found = file ?? (await this.#finder.find(path === null ? cwd : dirname(path)));
    if (found === null) return null;
    let place = this.#places.get(found);
    if (!place) {
      place = this.#load(found, file === null ? dirname(found) : cwd);
      this.#places.set(found, place);
    }
    return place;
  }

  async #load(path: string, folder: string): Promise<Place> {
    const { cwd, file } = this.#options;
    const config = await loadConfig(path, cwd, this.#linter.rules);
    const others = file === null ? overlooked(path) : [];
    if (others.length > 0) {
      this.notes.push(`${config.shown} is used; ${others.join(' and ')} beside it ${plural(others)} no effect.`);
    }
    return {
      config,
      folder,
      ignores: ignore({ allowRelativePaths: true }).add([...config.ignores]),
      matchers: config.layers.map(({ files }) => (files === null ? () => true : matcher(files))),
      linter: config.rules.length > 0 ? this.#linter.withRules(config.rules) : this.#linter,
      made: new Map(),
    };
  }

  #made({ config, matchers, linter, made }: Place, inside: string | null): PostConfig {
    const layers = config.layers.filter(({ files }, index) =>
      inside === null ? files === null : matchers[index]?.(inside),
    );
    const which = layers.map((layer) => config.layers.indexOf(layer)).join();
    let post = made.get(which);
    if (!post) {
      const { above } = this.#options;
      // Overrides refine what holds for all files; the default preset lies below, unless one of those names another.
      const base = layers.filter(({ files }) => files === null).map(({ settings }) => settings);
      const hasPreset = [...base, above].some(({ preset }) => preset !== undefined);
      const settings = mergeSettings(
        ...(hasPreset ? [] : [{ preset: 'recommended' }]),
        ...layers.map((layer) => layer.settings),
        above,
      );
      try {
        linter.resolve(settings);
      } catch (error) {
        if (!(error instanceof JdlintError)) throw error;
        // Each layer of the configuration was checked with its place when it was loaded.
        checkSettings(above, linter.rules);
        throw new JdlintError(error.code, `${config.shown}: ${error.message}`, { hint: error.hint, cause: error });
      }
      post = { linter, settings, shown: config.shown, key: remembered(() => keyOf(settings, config.plugins)) };
      made.set(which, post);
    }
    return post;
  }
}

const plural = (names: readonly string[]) => (names.length === 1 ? 'has' : 'have');

/** A value that is made when it is first asked for. */
function remembered(make: () => string | null): () => string | null {
  let made: string | null = null;
  return () => (made ??= make());
}

function keyOf(settings: Settings, plugins: LoadedConfig['plugins']): string | null {
  if (plugins.some(({ version, rules = [] }) => rules.length > 0 && version === undefined)) return null;
  const rules = Object.entries(settings.rules ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const all = [{ ...settings, rules }, plugins.map(({ name, version }) => [name, version ?? null])];
  return sha256(JSON.stringify(all), 'hex');
}

/** A path as globs see it; null where it lies outside the configuration's folder. */
function pathIn({ folder }: Place, path: string): string | null {
  const inside = relative(folder, path).replaceAll(sep, '/');
  return inside === '' || inside.startsWith('../') || /^[a-z]:/i.test(inside) ? null : inside;
}

/** Globs with `!` take out again; one without a slash holds in any folder. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  const isNegative = (glob: string) => glob.startsWith('!');
  const clean = (glob: string) => glob.replace(/^!?(?:\.?\/)?/, '');
  const test = (glob: string) => {
    const matches = picomatch(clean(glob), { dot: true });
    return clean(glob).includes('/') ? matches : (path: string) => matches(basename(path));
  };
  const wanted = globs.filter((glob) => !isNegative(glob)).map(test);
  const unwanted = globs.filter(isNegative).map(test);
  return (path) =>
    (wanted.length === 0 || wanted.some((matches) => matches(path))) && !unwanted.some((matches) => matches(path));
}
