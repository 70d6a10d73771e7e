import type { StatementJudgement, ToolMention } from '../../model/analysis.ts';
import type { StatementKind } from '../../model/kinds.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import type { ToolPhrase } from '../../catalogue/tools.ts';
import type { PhraseHit } from '../../words/phrase-automaton.ts';
import { type ToolHit, toolsIn } from '../../words/tool-context.ts';
import { firstWordAt } from '../../words/tokens.ts';
import type { LinearModel } from '../linear/model.ts';
import { emitFeatures, termsOf } from './features.ts';
import { buildOf } from './grammar.ts';
import { reasonsFor } from './reasons.ts';

/** The tools and fields named in one statement. */
export function toolsOf(post: JobPost, statement: Statement, hits: readonly PhraseHit<ToolPhrase>[]): ToolHit[] {
  const { start, end } = statement.range;
  return toolsIn(post.words, hits, firstWordAt(post.words, start), firstWordAt(post.words, end) - 1);
}

/** An outcome is said only from this probability up; below it the next best kind stands. */
export interface StatementModel {
  readonly linear: LinearModel;
  readonly outcomeFrom: number;
}

/** Tells the kind of every statement, with the tools that it names and why. */
export function judgeStatements(
  post: JobPost,
  hits: readonly PhraseHit<ToolPhrase>[],
  model: StatementModel,
): StatementJudgement[] {
  const { linear } = model;
  return post.statements.map((statement) => {
    const found = toolsOf(post, statement, hits);
    const terms = termsOf(post, statement, found);
    const logits = linear.start();
    const present: string[] = [];
    emitFeatures(post, statement, terms, (feature) => {
      if (linear.add(logits, feature)) present.push(feature);
    });
    const probabilities = linear.probabilities(logits);
    const decided = decide(probabilities, linear.classes, model.outcomeFrom);
    const kind = isCloseCall(probabilities, decided, linear.classes) ? byGrammar(statement, decided) : decided;
    const index = linear.classes.indexOf(kind);
    return {
      index: statement.index,
      kind,
      confidence: probabilities[index] as number,
      section: statement.section,
      tools: found.filter(({ entry }) => entry.isTool).map((hit) => mention(post, hit)),
      reasons: reasonsFor(present, index, linear),
    };
  });
}

/** The likeliest kind, with the outcome's own threshold: outcomes are too rare for the likeliest to be fair to them. */
export function decide(
  probabilities: readonly number[],
  classes: readonly string[],
  outcomeFrom: number,
): StatementKind {
  let best = -1;
  probabilities.forEach((probability, index) => {
    if (classes[index] === 'outcome') return;
    if (best < 0 || probability > (probabilities[best] as number)) best = index;
  });
  const outcome = probabilities[classes.indexOf('outcome')] as number;
  return (outcome >= outcomeFrom ? 'outcome' : classes[best]) as StatementKind;
}

/** Closer than this, the words alone do not tell a duty from a qualification. */
const CLOSE = 0.08;

function isCloseCall(probabilities: readonly number[], decided: StatementKind, classes: readonly string[]): boolean {
  if (decided !== 'duty' && decided !== 'qualification') return false;
  const duty = probabilities[classes.indexOf('duty')] as number;
  const qualification = probabilities[classes.indexOf('qualification')] as number;
  return Math.abs(duty - qualification) < CLOSE;
}

/** Grammar decides where the words do not: a command is a duty, a noun phrase a thing to bring along. */
function byGrammar(statement: Statement, decided: StatementKind): StatementKind {
  const build = buildOf(statement.text);
  if (build === 'command') return 'duty';
  return build === 'noun-phrase' && statement.section !== 'responsibilities' ? 'qualification' : decided;
}

function mention(post: JobPost, hit: ToolHit): ToolMention {
  const { start, end } = post.places.toSource(hit.start, hit.end);
  return { start, end, name: hit.entry.name, capability: hit.entry.capability };
}
