import { STATEMENT_KINDS } from '../model/kinds.ts';
import { softmax } from '../judge/linear/logits.ts';
import type { FirstReading } from '../judge/statements/company.ts';
import { decide } from '../judge/statements/judge-statements.ts';
import type { StatementWeights } from '../judge/statements/statement-weights.ts';
import { bestTemperature, tempered } from './calibrate.ts';
import { FOLDS } from './cross-validate.ts';
import type { StatementSet, TrainingData } from './data.ts';
import type { Example } from './logistic.ts';
import { bestThreshold, type HeldOut } from './outcome-threshold.ts';
import { type Read, readStatements } from './read-statements.ts';
import { StatementExamples } from './statement-examples.ts';
import { compactTable } from './table-training.ts';
import { companyExamples, heldOutCompany, trainCompany } from './train-company.ts';
import { firstReading, trainFirstStep } from './train-first-step.ts';

/** A label of less probability is taken for a slip. */
const INCREDIBLE = 0.03;

/** Learns both steps of the statement model, and the probability from which an outcome is said (over held-out folds). */
export function trainStatements(data: TrainingData, log: (line: string) => void): StatementWeights {
  const posts = readStatements(data);
  const examples = new StatementExamples(posts);
  const readings = heldOutReadings(posts, examples);
  const inCompany = companyExamples(posts, readings);
  const held = heldOutCompany(inCompany);
  const temperature = bestTemperature(
    held,
    inCompany.map(({ kind }) => kind),
  );
  const judged = inCompany.map(({ read, kind }, at): HeldOut => {
    return { set: read.set, kind, likely: tempered(held[at] as number[], temperature) };
  });
  const outcomeFrom = bestThreshold(judged);
  for (const set of ['own', 'natural', 'outcomes', 'written'] as const) report(set, judged, outcomeFrom, log);
  const results = examples.results(() => true);
  const firstStep = trainFirstStep(believable(posts, examples, readings), results, examples.size);
  const table = compactTable(firstStep, examples.vocabulary);
  return { table, company: trainCompany(inCompany, temperature), outcomeFrom };
}

/**
 * The kinds of all labelled statements but those labelled for jdlint whose label a model of the other posts finds
 * incredible: most of those are slips of the reader.
 */
function believable(
  posts: readonly Read[],
  examples: StatementExamples,
  readings: readonly (readonly FirstReading[])[],
): Example[] {
  return posts.flatMap(({ kinds, set }, post) =>
    [...kinds].flatMap(([index, kind]) => {
      const likely = softmax((readings[post] as readonly FirstReading[])[index]?.logits ?? [], 1);
      if (set === 'own' && (likely[kind] as number) < INCREDIBLE) return [];
      return examples.kindOf(post, index, kind);
    }),
  );
}

/** What the first step makes of every statement, each by a model that has not seen its post. */
function heldOutReadings(posts: readonly Read[], examples: StatementExamples): FirstReading[][] {
  const readings: FirstReading[][] = posts.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = (post: Read) => post.fold !== fold;
    const step = trainFirstStep(examples.kinds(seen), examples.results(seen), examples.size);
    for (const [post, read] of posts.entries()) {
      if (read.fold !== fold) continue;
      readings[post] = (examples.features[post] as readonly Int32Array[]).map((features, index) => {
        return { ...firstReading(step, features), namesTool: read.namesTool[index] as boolean };
      });
    }
  }
  return readings;
}

function report(
  wanted: StatementSet,
  held: readonly HeldOut[],
  outcomeFrom: number,
  log: (line: string) => void,
): void {
  const counts = STATEMENT_KINDS.map(() => ({ hit: 0, said: 0, is: 0 }));
  for (const { set, kind: is, likely } of held) {
    if (set !== wanted) continue;
    const said = STATEMENT_KINDS.indexOf(decide(likely, outcomeFrom));
    (counts[said] as { said: number }).said++;
    (counts[is] as { is: number }).is++;
    if (said === is) (counts[is] as { hit: number }).hit++;
  }
  const percent = (right: number, of: number) => `${((100 * right) / of).toFixed(1)} %`;
  const sum = (key: 'hit' | 'is') => counts.reduce((total, count) => total + count[key], 0);
  log(
    `statements (${wanted}): ${sum('is')} labelled, held-out accuracy ${percent(sum('hit'), sum('is'))}, outcome from ${outcomeFrom}`,
  );
  counts.forEach(({ hit, said, is }, k) => {
    const name = (STATEMENT_KINDS[k] as string).padEnd(16);
    log(`  ${name} P ${percent(hit, said)} R ${percent(hit, is)} F1 ${percent(2 * hit, said + is)} n ${is}`);
  });
}
