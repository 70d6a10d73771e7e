/** Probabilities flattened (above 1) or sharpened (below 1). */
export function tempered(probabilities: readonly number[], temperature: number): number[] {
  const powered = probabilities.map((probability) => probability ** (1 / temperature));
  const sum = powered.reduce((a, b) => a + b, 0);
  return powered.map((value) => value / sum);
}

/** The temperature under which the labels of held-out examples are likeliest. `labels` are class indices. */
export function bestTemperature(held: readonly (readonly number[])[], labels: readonly number[]): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY };
  for (let temperature = 0.4; temperature < 3; temperature += 0.05) {
    let loss = 0;
    held.forEach((probabilities, index) => {
      loss -= Math.log((tempered(probabilities, temperature)[labels[index] as number] as number) + 1e-9);
    });
    if (loss < best.loss) best = { temperature, loss };
  }
  return Number(best.temperature.toFixed(2));
}

/** Of the examples of which the model is so sure, how many are right: one row a band of ten points. */
export function reliability(held: readonly { readonly sure: number; readonly right: boolean }[]): string[] {
  const rows: string[] = [];
  for (let from = 0.2; from < 1; from += 0.1) {
    const band = held.filter(({ sure }) => sure >= from && sure < from + 0.1 + (from > 0.85 ? 0.01 : 0));
    if (band.length === 0) continue;
    const mean = band.reduce((sum, { sure }) => sum + sure, 0) / band.length;
    const right = band.filter((one) => one.right).length / band.length;
    rows.push(`sure ${(100 * mean).toFixed(0)} %: right ${(100 * right).toFixed(0)} % of ${band.length}`);
  }
  return rows;
}
