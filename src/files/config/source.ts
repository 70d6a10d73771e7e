import { JdlintError } from '../../model/error.ts';

/** A configuration as it was read, not yet checked. */
export interface ConfigSource {
  /** Absolute path of the file. */
  readonly path: string;
  /** Path as people know it. */
  readonly shown: string;
  readonly value: unknown;
  /** Whether it is data (JSON, YAML), which must not lead to code being run. */
  readonly data: boolean;
  /** "jdlint.config.yaml:3:5" for the value that keys lead to; the file alone where the place is not known. */
  placeOf(keys: readonly PropertyKey[]): Promise<string>;
}

/** The error for a fault of a configuration, with its place. */
export async function configError(
  source: Pick<ConfigSource, 'placeOf'>,
  keys: readonly PropertyKey[],
  message: string,
  hint: string | null = null,
): Promise<JdlintError> {
  return new JdlintError('CONFIG_INVALID', `${await source.placeOf(keys)}: ${message}`, { hint });
}
