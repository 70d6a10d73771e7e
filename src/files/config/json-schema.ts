import { z } from 'zod';
import { PRESET_NAMES } from '../../engine/layers.ts';
import type { Rule } from '../../engine/rule.ts';
import { SEVERITIES } from '../../model/kinds.ts';
import { dataConfigSchema } from '../../schema/config.ts';

/** JSON Schema as far as it is built here. */
type Schema = Record<string, unknown>;

const ABOUT: Readonly<Record<string, string>> = {
  extends: 'Presets, files (./…) and packages to build on; later ones win.',
  ignores: 'Files that are not linted: lines as in .gitignore, from this folder.',
  overrides: 'Settings for the files that globs match; later ones win.',
  files: 'Globs from this folder; one without a slash holds in any folder, one with ! takes out again.',
  preset: 'A preset of rules, or several; later ones win.',
  rules: 'Severity, or severity and options, by rule. A severity alone keeps the options set further down.',
  allow: 'Terms that no rule may object to, and rules to turn off.',
  headcount: 'Employees of the company, for posts that do not say.',
  place: 'Place of work, for posts that do not say, such as US-CO (ISO 3166).',
  language: 'auto refuses posts in other languages than English; en judges every post as English.',
  currency: 'Currency of amounts that name none (ISO 4217).',
  roles: 'Roles beside the built-in ones.',
  threshold: 'Severity from which a run fails; off lets every run pass.',
};

/** The shape of `jdlint.config.json`, each rule with its options, for editors to complete and to check. */
export function configJsonSchema(rules: readonly Rule[]): Schema {
  const schema = z.toJSONSchema(dataConfigSchema, { io: 'input' }) as Schema;
  const properties = schema['properties'] as Record<string, Schema>;
  describe(properties, rules);
  const overrides = properties['overrides'] as { items: { properties: Record<string, Schema> } };
  describe(overrides.items.properties, rules);
  return { ...schema, title: 'Configuration of jdlint' };
}

function describe(properties: Record<string, Schema>, rules: readonly Rule[]): void {
  for (const [key, property] of Object.entries(properties)) {
    if (ABOUT[key]) property['description'] = ABOUT[key];
  }
  const preset = { enum: PRESET_NAMES };
  properties['preset'] = { description: ABOUT['preset'], anyOf: [preset, { type: 'array', items: preset }] };
  properties['rules'] = {
    description: ABOUT['rules'],
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.meta.id, ruleSchema(rule)])),
    // Rules of plugins, in configurations that are extended by a module.
    patternProperties: { '/': ruleSettingSchema({ type: 'object' }) },
    additionalProperties: false,
  };
}

function ruleSchema(rule: Rule): Schema {
  const { $schema: _, ...options } = z.toJSONSchema(rule.options, { io: 'input' }) as Schema;
  return { description: rule.meta.summary, ...ruleSettingSchema(options) };
}

function ruleSettingSchema(options: Schema): Schema {
  const severity = { enum: [...SEVERITIES, 'warn'] };
  const list = { type: 'array', prefixItems: [severity, options], minItems: 1, maxItems: 2 };
  return { anyOf: [severity, list] };
}
