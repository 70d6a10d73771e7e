import { streamFrom } from './stream.ts';
import type { Formatter, StreamFormatter } from './types.ts';

/** A format; with `stream` where it can be written post by post. */
interface FormatModule {
  readonly default: Formatter;
  readonly stream?: StreamFormatter;
}

/** Formats by name, each loaded when it is asked for. */
const LOADERS = {
  stylish: () => import('./stylish.ts'),
  compact: () => import('./compact.ts'),
  json: () => import('./json.ts'),
  sarif: () => import('./sarif.ts'),
  github: () => import('./github.ts'),
  gitlab: () => import('./gitlab.ts'),
  junit: () => import('./junit.ts'),
  checkstyle: () => import('./checkstyle.ts'),
  markdown: () => import('./markdown.ts'),
  summary: () => import('./summary.ts'),
} as const satisfies Record<string, () => Promise<FormatModule>>;
export type FormatName = keyof typeof LOADERS;

export const FORMAT_NAMES = Object.keys(LOADERS) as readonly FormatName[];

/** The formatter of a name. */
export const loadFormatter = async (name: FormatName): Promise<Formatter> => (await LOADERS[name]()).default;

/** The formatter of a name, to be fed post by post. */
export async function loadStream(name: FormatName): Promise<StreamFormatter> {
  const format: FormatModule = await LOADERS[name]();
  return format.stream ?? streamFrom(format.default);
}
