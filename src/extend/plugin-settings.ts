import type { RuleSetting, Settings } from '../engine/settings.ts';
import type { Plugin } from './plugin.ts';

/** A plugin's rules at their own severity, and its roles: what holds unless other settings say otherwise. */
export function pluginSettings({ rules = [], roles }: Plugin): Settings {
  const severities = rules.map(({ meta }): [string, RuleSetting] => [meta.id, meta.severity]);
  const own = { rules: Object.fromEntries(severities) as NonNullable<Settings['rules']> };
  return roles ? { ...own, roles: [...roles] } : own;
}
