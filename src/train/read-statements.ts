import { STATEMENT_KINDS } from '../model/kinds.ts';
import type { JobPost, Statement } from '../model/post.ts';
import { toolHits } from '../judge/analyze.ts';
import { NamedSymbols } from '../judge/linear/symbols.ts';
import { StatementFeatures } from '../judge/statements/features.ts';
import { toolsOf } from '../judge/statements/judge-statements.ts';
import { TEMPLATES } from '../judge/statements/templates.ts';
import { termsOf } from '../judge/statements/terms.ts';
import { WordLexicon } from '../judge/statements/word-lexicon.ts';
import { parse } from '../parse/post.ts';
import { foldsOf } from './cross-validate.ts';
import { keyOf, type StatementLabel, type StatementSet, type TrainingData } from './data.ts';
import { FeatureNames } from './table-training.ts';

/** A post with the features of all its statements, and what is known of those that are labelled, by their index. */
export interface Read {
  readonly post: JobPost;
  readonly features: readonly (readonly string[])[];
  readonly namesTool: readonly boolean[];
  /** Index of the kind. */
  readonly kinds: ReadonlyMap<number, number>;
  /** How likely it is an outcome, 0 to 1. */
  readonly outcomes: ReadonlyMap<number, number>;
  readonly set: StatementSet;
  /** Posts with the same body stay on one side when held out. */
  readonly fold: number;
}

/** A kind, by its index, as what is to be learnt: all of it, and nothing of the others. */
export const targetOf = (kind: number): Float32Array =>
  Float32Array.from(STATEMENT_KINDS, (_, k) => Number(k === kind));

/** Parses all labelled posts, and reads their statements as the linter would. */
export function readStatements(data: TrainingData): Read[] {
  const symbols = new NamedSymbols();
  const lexicon = new WordLexicon(symbols);
  const emitter = new StatementFeatures(symbols, lexicon);
  const posts: Omit<Read, 'fold'>[] = [];
  const bodies: string[] = [];
  for (const { post: raw, labels, set } of data.statements()) {
    const post = parse(raw.body, { format: raw.format, title: raw.title });
    const hits = toolHits(post);
    const namesTool: boolean[] = [];
    const features = post.statements.map((statement) => {
      const sink = new FeatureNames(symbols, TEMPLATES);
      const terms = termsOf(post, statement, toolsOf(post, statement, hits), lexicon);
      namesTool.push(terms.toolCount > 0);
      emitter.emit(post, statement, terms, sink);
      return [...sink.names];
    });
    posts.push({ post, features, namesTool, ...knownOf(post, labels), set });
    bodies.push(keyOf(raw.body));
  }
  const folds = foldsOf(bodies);
  return posts.map((one, index) => ({ ...one, fold: folds[index] as number }));
}

function knownOf(post: JobPost, labels: readonly StatementLabel[]): Pick<Read, 'kinds' | 'outcomes'> {
  const kinds = new Map<number, number>();
  const outcomes = new Map<number, number>();
  for (const label of labels) {
    const statement = matching(post.statements, label);
    if (!statement) continue;
    if (label.kind !== null) kinds.set(statement.index, (STATEMENT_KINDS as readonly string[]).indexOf(label.kind));
    outcomes.set(statement.index, label.outcome ?? Number(label.kind === 'outcome'));
  }
  return { kinds, outcomes };
}

/** The statement of ours that a labelled range is about, or null where they do not cover each other. */
function matching(statements: readonly Statement[], { start, end }: StatementLabel): Statement | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of statements) {
    const overlap = Math.min(end, statement.place.end) - Math.max(start, statement.place.start);
    if (overlap > most) {
      most = overlap;
      best = statement;
    }
  }
  if (!best || most * 2 < end - start || most * 2 < best.place.end - best.place.start) return null;
  return best;
}
