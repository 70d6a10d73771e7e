import { resolve } from 'node:path';
import type { Configs } from '../files/config/configs.ts';
import { safeJson } from '../report/safe-json.ts';
import { note } from './fail.ts';
import { writeOut } from './output.ts';

/** `--print-config FILE`: all settings that hold for a post, as a configuration that would set them. */
export async function printConfig(file: string, configs: Configs): Promise<void> {
  const path = resolve(file);
  const { linter, settings, shown } = await configs.of(path);
  const { active, known, headcount, place, currency, threshold } = linter.resolve(settings);
  const rules = [...known.keys()].sort().map((id) => {
    const rule = active.get(id);
    return [id, rule ? [rule.severity, rule.options] : 'off'];
  });
  const config = {
    preset: [],
    rules: Object.fromEntries(rules) as object,
    allow: settings.allow ?? [],
    ...(headcount === null ? {} : { headcount }),
    ...(place === null ? {} : { place }),
    ...(currency === null ? {} : { currency }),
    ...(settings.roles ? { roles: settings.roles } : {}),
    threshold,
  };
  const ignored = await configs.ignoredBy(path);
  for (const text of configs.notes) note(text);
  note(shown === null ? 'There is no configuration file for it; these are the defaults.' : `From ${shown}.`);
  if (ignored !== null) note(`${file} is ignored, by ${ignored}.`);
  await writeOut(`${safeJson(config, 2)}\n`);
}
