import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { PRESET_NAMES } from '../../engine/layers.ts';
import { pluginSettings } from '../../extend/plugin-settings.ts';
import { checkSettings } from '../../engine/resolve.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Settings, SettingsError } from '../../engine/settings.ts';
import { JdlintError } from '../../model/error.ts';
import type { Plugin } from '../../extend/plugin.ts';
import { shownPath } from '../discover.ts';
import { notFound, unreadable } from '../read.ts';
import { systemCode } from '../system-error.ts';
import { checkConfig } from './check.ts';
import { loadPlugin } from './plugin.ts';
import { readJsonConfig, readYamlConfig } from './read-data.ts';
import { readModule } from './read-module.ts';
import { resolvePackage } from './resolve-package.ts';
import { type ConfigSource, configError } from './source.ts';

/** Settings of one configuration for some files, in the order in which they are laid over each other. */
export interface ConfigLayer {
  /** Globs, or null for all files. */
  readonly files: readonly string[] | null;
  readonly settings: Settings;
}

/** A configuration with all that it builds on. */
export interface LoadedConfig {
  readonly path: string;
  readonly shown: string;
  /** The later over the earlier. */
  readonly layers: readonly ConfigLayer[];
  readonly ignores: readonly string[];
  readonly plugins: readonly Plugin[];
  /** The rules of its plugins. */
  readonly rules: readonly Rule[];
  /** Every file that was read for it. */
  readonly files: readonly string[];
}

const DATA = /\.(?:json|ya?ml)$/;

/** Loads a configuration file and what it extends, all checked. Throws JdlintError, with the place in the file. */
export async function loadConfig(path: string, cwd: string, rules: readonly Rule[]): Promise<LoadedConfig> {
  const loading = new Loading(cwd);
  const shown = shownPath(path, cwd);
  await loading.file(path, []);
  const pluginRules = loading.plugins.flatMap((plugin) => plugin.rules ?? []);
  await loading.check([...rules, ...pluginRules]);
  return {
    path,
    shown,
    layers: [
      ...loading.plugins.map((plugin) => ({ files: null, settings: pluginSettings(plugin) })),
      ...loading.layers,
    ],
    ignores: loading.ignores,
    plugins: loading.plugins,
    rules: pluginRules,
    files: loading.files,
  };
}

interface PlacedLayer extends ConfigLayer {
  readonly source: ConfigSource;
  /** The keys that lead to the settings in the source. */
  readonly keys: readonly PropertyKey[];
}

class Loading {
  readonly layers: PlacedLayer[] = [];
  readonly ignores: string[] = [];
  readonly plugins: Plugin[] = [];
  readonly files: string[] = [];
  readonly #cwd: string;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** `chain`: the files that led here, so that none leads back. */
  async file(path: string, chain: readonly string[]): Promise<void> {
    this.files.push(path);
    await this.#add(await readSource(path, shownPath(path, this.#cwd)), [...chain, path]);
  }

  async #add(source: ConfigSource, chain: readonly string[]): Promise<void> {
    const { $schema, extends: bases = [], plugins = [], ignores = [], overrides = [], ...settings } =
      await checkConfig(source); // biome-ignore format: one pattern
    void $schema;
    for (const [index, entry] of plugins.entries()) await this.#plugin(entry, index, source);
    const many = Array.isArray(bases);
    for (const [index, base] of [bases].flat().entries()) {
      await this.#extend(base, source, many ? ['extends', index] : ['extends'], chain);
    }
    this.ignores.push(...ignores);
    this.layers.push({ files: null, settings: settings as Settings, source, keys: [] });
    overrides.forEach(({ files, ...own }, index) => {
      this.layers.push({ files: [files].flat(), settings: own as Settings, source, keys: ['overrides', index] });
    });
  }

  async #plugin(entry: unknown, index: number, source: ConfigSource): Promise<void> {
    const plugin = await loadPlugin(entry, index, source);
    const twin = this.plugins.find(({ name }) => name === plugin.name);
    if (twin === plugin) return;
    if (twin) {
      const hint = 'Two versions may be installed: see npm ls, and keep one.';
      throw await configError(source, ['plugins', index], `there are two plugins "${plugin.name}".`, hint);
    }
    this.plugins.push(plugin);
  }

  async #extend(base: unknown, source: ConfigSource, at: PropertyKey[], chain: readonly string[]): Promise<void> {
    if (typeof base === 'object' && base !== null && !source.data) return this.#add({ ...source, value: base }, chain);
    if (typeof base !== 'string')
      throw await configError(source, at, 'expected the name of a preset, file or package.');
    if (PRESET_NAMES.includes(base)) {
      this.layers.push({ files: null, settings: { preset: base }, source, keys: at });
      return;
    }
    const path = await resolvePackage(base, source, at, PRESET_NAMES);
    if (chain.includes(path)) {
      const round = [...chain.slice(chain.indexOf(path)), path].map((file) => shownPath(file, this.#cwd));
      throw await configError(source, at, `extends goes in a circle: ${round.join(' → ')}.`, 'Take one of them out.');
    }
    if (source.data && !DATA.test(path)) {
      const hint = 'JSON and YAML run no code: write jdlint.config.mjs, which may extend it.';
      throw await configError(source, at, `"${base}" is a module.`, hint);
    }
    await this.file(path, chain);
  }

  /** Checks names of rules and their options, now that all rules are known. */
  async check(rules: readonly Rule[]): Promise<void> {
    for (const { settings, source, keys } of this.layers) {
      try {
        checkSettings(settings, rules);
      } catch (error) {
        if (!(error instanceof SettingsError)) throw error;
        const place = await source.placeOf([...keys, ...error.path]);
        throw new JdlintError(error.code, `${place}: ${error.message}`, { hint: error.hint });
      }
    }
  }
}

async function readSource(path: string, shown: string): Promise<ConfigSource> {
  const extension = extname(path);
  if (/^\.[cm]?[jt]s$/.test(extension)) return readModule(path, shown, versionOf(path));
  if (!DATA.test(path)) {
    const hint = 'Write .js, .mjs, .cjs, .ts, .json or .yaml.';
    throw new JdlintError('CONFIG_INVALID', `${shown}: a configuration cannot have this extension.`, { hint });
  }
  const text = read(path, shown);
  if (extension !== '.json') return readYamlConfig(path, shown, text);
  return readJsonConfig(path, shown, text, basename(path) === 'package.json' ? 'jdlint' : null);
}

/** When the file was changed, so that a module is loaded anew after that, and only then. */
function versionOf(path: string): string {
  try {
    return String(statSync(path).mtimeMs);
  } catch {
    return '';
  }
}

function read(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw systemCode(error) === 'ENOENT' ? notFound(shown) : unreadable(shown, error);
  }
}
