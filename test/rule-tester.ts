export * from '../src/testing/rule-tester.ts';
