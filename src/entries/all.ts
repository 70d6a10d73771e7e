/** Every entry in one module: CommonJS has them from one file, so that none is carried twice. */
export * as index from '../index.ts';
export * as core from './core.ts';
export * as reporters from './reporters.ts';
export * as roles from './roles.ts';
export * as rules from './rules.ts';
export * as testing from './testing.ts';
