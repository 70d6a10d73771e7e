import { type Example, predict, train, type TrainingOptions } from './logistic.ts';

export const FOLDS = 5;

/** The fold of each item, items of one group in the same one. */
export function foldsOf(groups: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number % FOLDS;
  });
}

/** Probabilities of every example from a model that did not see its fold. */
export function crossValidate(
  examples: readonly Example[],
  folds: readonly number[],
  size: number,
  options: TrainingOptions,
): number[][] {
  const held: number[][] = new Array(examples.length);
  const into = new Float64Array(options.classes.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = train(
      examples.filter((_, index) => folds[index] !== fold),
      size,
      options,
    );
    examples.forEach((example, index) => {
      if (folds[index] !== fold) return;
      predict(example, learnt.weights, learnt.bias, options.link, into);
      held[index] = Array.from(into);
    });
  }
  return held;
}
