import { toJSONSchema } from 'zod/v4/core';
import { PRESETS } from '../data/presets.ts';
import type { Rule } from '../engine/rule.ts';

export const PRESET_NAMES = Object.keys(PRESETS) as readonly (keyof typeof PRESETS)[];

/** How a preset sets a rule: its severity (or `off`), and options that differ from the rule's own. */
export function settingOf(preset: keyof typeof PRESETS, ruleId: string): { severity: string; options: object | null } {
  const rules: Readonly<Record<string, string | readonly [string, object?]>> = PRESETS[preset];
  const setting = Object.hasOwn(rules, ruleId) ? rules[ruleId] : undefined;
  if (setting === undefined) return { severity: 'off', options: null };
  return typeof setting === 'string'
    ? { severity: setting, options: null }
    : { severity: setting[0], options: setting[1] ?? null };
}

/** A rule's option as its schema tells it. */
export interface OptionFacts {
  readonly name: string;
  /** For people: "number, 0 to 1". */
  readonly type: string;
  /** As JSON. */
  readonly value: string;
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly default?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: Schema;
}

/** The options of a rule in their order. */
export function optionsOf({ options }: Rule): OptionFacts[] {
  const { properties = {} } = toJSONSchema(options, { io: 'input' }) as { properties?: Record<string, Schema> };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    type: typeText(schema),
    value: JSON.stringify(schema.default),
  }));
}

function typeText(schema: Schema): string {
  if (schema.enum) return schema.enum.join(', ');
  if (schema.anyOf) return schema.anyOf.map(typeText).join(' or ');
  if (schema.type === 'array') return schema.items?.enum ? `list of ${schema.items.enum.join(', ')}` : 'list of words';
  if (schema.type === 'integer') return `whole number${range(schema)}`;
  if (schema.type === 'number') return `number${range(schema)}`;
  if (schema.type === 'object') return 'object';
  return schema.type === 'string' ? 'text' : (schema.type ?? 'any');
}

/** Bounds as words; those of the number type itself are none. */
function range({ minimum, maximum, exclusiveMinimum }: Schema): string {
  const from = minimum ?? exclusiveMinimum;
  const low = from === undefined || from <= Number.MIN_SAFE_INTEGER ? null : from;
  const high = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? null : maximum;
  const above = minimum === undefined ? 'above ' : '';
  if (low === null) return high === null ? '' : `, at most ${high}`;
  if (high === null) return above ? `, above ${low}` : `, at least ${low}`;
  return `, ${above}${low} to ${high}`;
}
