import { JdlintError } from '../model/error.ts';
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

/** The formatter of a name. Throws JdlintError OPTION_INVALID where there is none of that name. */
export const loadFormatter = async (name: FormatName): Promise<Formatter> => (await loaderOf(name)()).default;

function loaderOf(name: FormatName): () => Promise<FormatModule> {
  if (Object.hasOwn(LOADERS, name)) return LOADERS[name];
  const hint = `Formats: ${FORMAT_NAMES.join(', ')}.`;
  throw new JdlintError('OPTION_INVALID', `There is no format "${name}".`, { hint });
}

/** The formatter of a name, to be fed post by post. */
export async function loadStream(name: FormatName): Promise<StreamFormatter> {
  const format: FormatModule = await loaderOf(name)();
  return format.stream ?? streamFrom(format.default);
}
