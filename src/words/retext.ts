import type { Root } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import { VFile } from 'vfile';

type Transformer = (tree: Root, file: VFile) => undefined;
type Plugin<Options> = { default: (options: Options) => Transformer };

/** What retext-readability may be told: the age of the reader, how many formulas must find a sentence hard, its words. */
export interface ReadabilityOptions {
  readonly age: number;
  readonly threshold: number;
  readonly minWords: number;
}

/** A message of a retext plugin. */
export interface ProseMessage {
  /** Which of the texts it is about; offsets are UTF-16 code units into that text. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly actual: string;
  readonly expected: readonly string[];
}

/** Retext's parser without its pipeline. */
let english: ParseEnglish | null = null;

/**
 * The plugins are large, and most runs use neither: each is loaded when it is first asked for. A bundler turns the calls
 * into lazy pieces of the bundle; unbundled, as in tests, Node's own loader is asked.
 */
function loadEquality(): Plugin<object> {
  try {
    return require('retext-equality') as Plugin<object>;
  } catch {
    return nodeRequire('retext-equality') as Plugin<object>;
  }
}

function loadReadability(): Plugin<ReadabilityOptions> {
  try {
    return require('retext-readability') as Plugin<ReadabilityOptions>;
  } catch {
    return nodeRequire('retext-readability') as Plugin<ReadabilityOptions>;
  }
}

function nodeRequire(name: string): unknown {
  const { createRequire } = process.getBuiltinModule('node:module');
  return createRequire(import.meta.url)(name);
}

let equality: Transformer | null = null;

/** What retext-equality has to say of texts: wording that may hurt or leave people out. Texts hold no line ends. */
export function equalityMessages(texts: readonly string[]): ProseMessage[] {
  equality ??= loadEquality().default({});
  return run(equality, texts);
}

/** What retext-readability has to say of texts: sentences that most readability formulas find hard. Texts hold no line ends. */
export function readabilityMessages(texts: readonly string[], options: ReadabilityOptions): ProseMessage[] {
  return run(loadReadability().default(options), texts);
}

/** Between two texts: what makes paragraphs of them. One run over many costs a fraction of a run for each. */
const GAP = '\n\n';
/** Time grows faster than the length of a run. No statement is this long; of one that is, only the start is read. */
const LONGEST_RUN = 8_000;

function run(transform: Transformer, texts: readonly string[]): ProseMessage[] {
  const found: ProseMessage[] = [];
  let batch: { readonly index: number; readonly text: string }[] = [];
  let length = 0;
  texts.forEach((whole, index) => {
    const text = whole.slice(0, LONGEST_RUN);
    if (length + text.length > LONGEST_RUN) {
      found.push(...runBatch(transform, batch));
      batch = [];
      length = 0;
    }
    batch.push({ index, text });
    length += text.length + GAP.length;
  });
  return [...found, ...runBatch(transform, batch)];
}

function runBatch(
  transform: Transformer,
  batch: readonly { readonly index: number; readonly text: string }[],
): ProseMessage[] {
  const all = batch.map(({ text }) => text).join(GAP);
  const file = new VFile(all);
  english ??= new ParseEnglish();
  transform(english.parse(all), file);
  const messages = file.messages.flatMap(({ place, reason, actual, expected }) => {
    if (!place || !('start' in place) || place.start.offset === undefined || place.end.offset === undefined) return [];
    return [{ start: place.start.offset, end: place.end.offset, reason, actual, expected: expected ?? [] }];
  });
  const found: ProseMessage[] = [];
  let base = 0;
  let next = 0;
  messages.sort((a, b) => a.start - b.start);
  for (const { index, text } of batch) {
    const after = base + text.length + GAP.length;
    for (let one = messages[next]; one && one.start < after; one = messages[++next]) {
      const { reason, actual, expected } = one;
      const range = { start: one.start - base, end: Math.min(one.end - base, text.length) };
      found.push({ index, ...range, reason, actual: actual ?? text.slice(range.start, range.end), expected });
    }
    base = after;
  }
  return found;
}
