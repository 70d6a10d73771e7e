import type { StatementJudgement, ToolMention } from '../../model/analysis.ts';
import { STATEMENT_KINDS, type StatementKind } from '../../model/kinds.ts';
import type { JobPost, Statement } from '../../model/post.ts';
import type { ToolEntry } from '../../catalogue/tools.ts';
import type { PhraseHit } from '../../words/phrase-automaton.ts';
import { type ToolHit, toolsIn } from '../../catalogue/tool-context.ts';
import { firstWordAt } from '../../words/tokens.ts';
import { reasonsFor } from './reasons.ts';
import type { StatementModel } from './statement-model.ts';

const OUTCOME = STATEMENT_KINDS.indexOf('outcome');

/** The tools and fields named in one statement. */
export function toolsOf(post: JobPost, statement: Statement, hits: readonly PhraseHit<ToolEntry>[]): ToolHit[] {
  const { start, end } = statement.range;
  return toolsIn(post.words, hits, firstWordAt(post.words, start), firstWordAt(post.words, end) - 1);
}

/** Tells the kind of every statement, with the tools that it names and why. */
export function judgeStatements(
  post: JobPost,
  hits: readonly PhraseHit<ToolEntry>[],
  model: StatementModel,
): StatementJudgement[] {
  const tools = post.statements.map((statement) => toolsOf(post, statement, hits));
  const likely = model.probabilities(post, tools);
  return post.statements.map((statement, index) => {
    const probabilities = likely[index] as readonly number[];
    const kind = decide(probabilities, model.outcomeFrom);
    const found = tools[index] as readonly ToolHit[];
    return new Judgement(post, statement, kind, probabilities, found, model);
  });
}

/** Reasons are for readers, and cost time: they are looked for when somebody asks. */
class Judgement implements StatementJudgement {
  readonly index: number;
  readonly kind: StatementKind;
  readonly confidence: number;
  readonly outcome: number;
  readonly section: Statement['section'];
  readonly tools: readonly ToolMention[];
  readonly #hits: readonly ToolHit[];
  readonly #post: JobPost;
  readonly #model: StatementModel;

  constructor(
    post: JobPost,
    statement: Statement,
    kind: StatementKind,
    probabilities: readonly number[],
    hits: readonly ToolHit[],
    model: StatementModel,
  ) {
    this.index = statement.index;
    this.kind = kind;
    this.confidence = probabilities[STATEMENT_KINDS.indexOf(kind)] as number;
    this.outcome = probabilities[OUTCOME] as number;
    this.section = statement.section;
    this.tools = hits.filter(({ entry }) => entry.isTool).map((hit) => mention(post, hit));
    this.#hits = hits;
    this.#post = post;
    this.#model = model;
  }

  get reasons(): readonly string[] {
    const statement = this.#post.statements[this.index] as Statement;
    return reasonsFor(this.#model.argumentsFor(this.#post, statement, this.#hits, this.kind));
  }

  /** With the reasons, which as an accessor would be left out. */
  toJSON(): StatementJudgement {
    const { index, kind, confidence, outcome, section, tools, reasons } = this;
    return { index, kind, confidence, outcome, section, tools, reasons };
  }
}

/** The likeliest kind, with the outcome's own threshold: outcomes are too rare for the likeliest to be fair to them. */
export function decide(probabilities: readonly number[], outcomeFrom: number): StatementKind {
  let best = -1;
  probabilities.forEach((probability, index) => {
    if (STATEMENT_KINDS[index] === 'outcome') return;
    if (best < 0 || probability > (probabilities[best] as number)) best = index;
  });
  const outcome = probabilities[OUTCOME] as number;
  return outcome >= outcomeFrom ? 'outcome' : (STATEMENT_KINDS[best] as StatementKind);
}

function mention(post: JobPost, hit: ToolHit): ToolMention {
  const { start, end } = post.places.toSource(hit.start, hit.end);
  return { start, end, name: hit.entry.name, capability: hit.entry.capability };
}
