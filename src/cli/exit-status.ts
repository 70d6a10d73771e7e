/** Exit status of the command. */
export const EXIT = {
  /** Nothing found at or above the threshold. */
  clean: 0,
  findings: 1,
  /** A mistake of the operator, or input that could not be read. */
  mistake: 2,
  interrupted: 130,
} as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
