import fc from 'fast-check';

const { JDLINT_FUZZ_RUNS: times, JDLINT_FUZZ_SEED: seed } = process.env;

/**
 * How long and from where to look: the same cases on every run of the tests, and with JDLINT_FUZZ_RUNS so many times as
 * many, from JDLINT_FUZZ_SEED on. See docs/trust.md.
 */
export const looking = (runs: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: Math.ceil(runs * Number(times ?? 1)),
  seed: Number(seed ?? 8),
});

/** Longest that a test of `looking` may take, in milliseconds. */
export const patience = (milliseconds: number): number => milliseconds * Math.max(1, Number(times ?? 1));

/** A pick of our own words. */
export const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
