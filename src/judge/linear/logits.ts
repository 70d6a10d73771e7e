/** Probabilities that sum to 1, of logits that `factor` scales. */
export function softmax(logits: ArrayLike<number>, factor: number): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < logits.length; k++) top = Math.max(top, logits[k] as number);
  let sum = 0;
  const values = new Array<number>(logits.length);
  for (let k = 0; k < logits.length; k++) {
    const value = Math.exp(((logits[k] as number) - top) * factor);
    values[k] = value;
    sum += value;
  }
  for (let k = 0; k < values.length; k++) values[k] = (values[k] as number) / sum;
  return values;
}

/** The chance of each class by itself, where several can hold at once. */
export const sigmoids = (logits: ArrayLike<number>, factor: number): number[] =>
  Array.from(logits, (logit) => 1 / (1 + Math.exp(-logit * factor)));
