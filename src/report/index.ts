import type { Formatter } from './types.ts';

/** Formats by name, each loaded when it is asked for. */
const LOADERS = {
  stylish: () => import('./stylish.ts'),
  compact: () => import('./compact.ts'),
  json: () => import('./json.ts'),
} as const satisfies Record<string, () => Promise<{ default: Formatter }>>;
export type FormatName = keyof typeof LOADERS;

export const FORMAT_NAMES = Object.keys(LOADERS) as readonly FormatName[];

/** The formatter of a name. */
export const loadFormatter = async (name: FormatName): Promise<Formatter> => (await LOADERS[name]()).default;
