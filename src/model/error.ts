/** Why jdlint could not do what it was asked. Codes are stable; messages are for people. */
export type ErrorCode =
  | 'BASELINE_INVALID'
  | 'BODY_EMPTY'
  | 'CONFIG_INVALID'
  | 'BODY_MISSING'
  | 'DATA_NOT_A_POST'
  | 'FILE_BINARY'
  | 'FILE_NOT_FOUND'
  | 'FILE_NOT_UTF8'
  | 'FILE_TOO_LARGE'
  | 'FILE_UNREADABLE'
  | 'FILES_IGNORED'
  | 'FOLDER_EMPTY'
  | 'FRONT_MATTER_INVALID'
  | 'GIT_FAILED'
  | 'INPUT_MISSING'
  | 'JSON_INVALID'
  | 'LINE_NOT_UTF8'
  | 'LINE_TOO_LONG'
  | 'NOT_ENGLISH'
  | 'OPTION_INVALID'
  | 'OPTION_UNKNOWN'
  | 'OUTPUT_FAILED'
  | 'PATTERN_UNMATCHED'
  | 'RULE_CRASH'
  | 'RULE_UNKNOWN'
  | 'SETTINGS_INVALID';

/**
 * A fault of the operator, the input or (`RULE_CRASH`) of a rule; never a judgement of a post.
 * `message` says what and where, `hint` what to do about it.
 */
export class JdlintError extends Error {
  override readonly name = 'JdlintError';
  readonly code: ErrorCode;
  readonly hint: string | null;

  constructor(code: ErrorCode, message: string, options: { hint?: string | null; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint ?? null;
  }
}
