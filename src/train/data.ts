import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../model/kinds.ts';
import { writtenPosts } from './written-posts.ts';

/** A post of the corpus or the gold sets. */
export interface RawPost {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly format: Format;
  readonly company?: string | null;
}

/** A statement's label: range in the body, and its kind; null where nobody was asked for that. */
export interface StatementLabel {
  readonly start: number;
  readonly end: number;
  readonly kind: string | null;
  /** How likely the guide's reader calls it an outcome, 0 to 1, where several readers were asked for that. */
  readonly outcome?: number;
}

/**
 * Gold posts labelled whole, gold statements picked for words of effect, statements labelled for jdlint, or posts written
 * from the catalogue.
 */
export type StatementSet = 'natural' | 'outcomes' | 'own' | 'written';

/** A post's label. */
export interface PostLabel {
  readonly id: string;
  readonly role: string;
  readonly also: readonly string[];
  readonly titleRole: string;
  readonly mismatch: boolean | null;
}

const jsonLines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);

const tsv = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** How `labels/statements.tsv` writes a label: "120-188d", start and end in UTF-16 units of the body, and the kind's letter. */
const LABEL = /(\d+)-(\d+)([tedqo])/g;
/** How `labels/outcomes.tsv` writes one: "120-188:37", the same range, and per cent. */
const OUTCOME_LABEL = /(\d+)-(\d+):(\d+)/g;
const KINDS = { t: 'tool-checklist', e: 'outcome', d: 'duty', q: 'qualification', o: 'other' } as const;

/** The same body under another id, or with another title, is the same post. */
export const keyOf = (body: string) => body.replace(/\W+/g, ' ').toLowerCase().slice(200, 500);

/**
 * The training material: `gold/train`, and the posts of the corpus that were labelled for jdlint (`src/train/labels`,
 * by language models after the same guide; statements that come near an outcome, 3,098 of them, once more by readers who had
 * seen how 1,180 of `gold/train` were labelled, and only what they were sure of or what the first reader had said was kept;
 * 3,504 of those that come nearest once more by two readers each, who said how likely they are outcomes: one after the guide
 * alone, one who had seen 519 labels of `gold/train`; their mean is scaled to 320 other labels of it). No post of `gold/dev`
 * is among it, under whatever id.
 */
export class TrainingData {
  readonly #shared: string;
  readonly #labels: string;
  readonly #held = new Set<string>();

  constructor(shared: string, labels: string) {
    this.#shared = shared;
    this.#labels = labels;
    for (const name of ['posts', 'outcomes-posts', 'swaps-posts']) {
      for (const post of this.#posts(`gold/dev/${name}.jsonl`)) this.#held.add(keyOf(post.body));
    }
  }

  #posts(name: string): RawPost[] {
    return jsonLines(join(this.#shared, name)) as RawPost[];
  }

  #open(name: string): Map<string, RawPost> {
    return new Map(
      this.#posts(name)
        .filter((post) => !this.#held.has(keyOf(post.body)))
        .map((post) => [post.id, post]),
    );
  }

  /** Posts with their role labels; `own` is true for those labelled for jdlint. */
  *roles(): Generator<{ post: RawPost; label: PostLabel; own: boolean }> {
    const gold = this.#open('gold/train/posts.jsonl');
    for (const label of jsonLines(join(this.#shared, 'gold/train/gold.jsonl')) as PostLabel[]) {
      const post = gold.get(label.id);
      if (post && label.role) yield { post, label, own: false };
    }
    const corpus = this.#open('corpus/posts.jsonl');
    for (const [id, role, also, titleRole, mismatch] of tsv(join(this.#labels, 'roles.tsv')) as [
      string,
      string,
      string,
      string,
      string,
    ][]) {
      const post = corpus.get(id);
      const label = {
        id,
        role,
        also: also === '-' ? [] : also.split(','),
        titleRole,
        mismatch: mismatch === 'true' ? true : mismatch === 'false' ? false : null,
      };
      if (post) yield { post, label, own: true };
    }
  }

  /** Who wrote each post of the corpus, where it says. */
  employers(): ReadonlyMap<string, string> {
    const employers = new Map<string, string>();
    for (const { id, company } of this.#posts('corpus/posts.jsonl')) {
      if (company) employers.set(id, company.trim().toLowerCase());
    }
    return employers;
  }

  /** Posts of the corpus that nobody labelled: their titles say something of their role, if less surely. */
  *titled(): Generator<RawPost> {
    const labelled = new Set(tsv(join(this.#labels, 'roles.tsv')).map(([id]) => id));
    const gold = this.#open('gold/train/posts.jsonl');
    for (const [id, post] of this.#open('corpus/posts.jsonl')) if (!labelled.has(id) && !gold.has(id)) yield post;
  }

  /** What O*NET says is done in each occupation of the field: the tasks by occupation code. */
  tasks(): ReadonlyMap<string, readonly string[]> {
    const tasks = new Map<string, string[]>();
    const [, ...rows] = tsv(join(this.#shared, 'knowledge/onet/task-statements.tsv'));
    for (const [code, , task] of rows) {
      if (code && task) tasks.set(code, [...(tasks.get(code) ?? []), task]);
    }
    return tasks;
  }

  /** Posts with the statements of them that are labelled. */
  *statements(): Generator<{ post: RawPost; labels: readonly StatementLabel[]; set: StatementSet }> {
    for (const [posts, gold, set] of [
      ['gold/train/posts.jsonl', 'gold/train/gold.jsonl', 'natural'],
      ['gold/train/outcomes-posts.jsonl', 'gold/train/outcomes-gold.jsonl', 'outcomes'],
    ] as const) {
      const open = this.#open(posts);
      for (const row of jsonLines(join(this.#shared, gold)) as { id: string; statements?: StatementLabel[] | null }[]) {
        const post = open.get(row.id);
        if (post && row.statements?.length) yield { post, labels: row.statements, set };
      }
    }
    const names = ['corpus/posts.jsonl', 'gold/train/posts.jsonl', 'gold/train/outcomes-posts.jsonl'];
    const open = new Map(names.flatMap((name) => [...this.#open(name)]));
    for (const [id, labels] of this.#ownLabels()) {
      const post = open.get(id);
      if (post) yield { post, labels, set: 'own' };
    }
    for (const written of writtenPosts()) yield { ...written, set: 'written' };
  }

  /** The statements labelled for jdlint, by the post's id: their kinds, and beside them how likely they are outcomes. */
  #ownLabels(): Map<string, StatementLabel[]> {
    const likely = new Map<string, Map<string, StatementLabel>>();
    for (const [id, written] of tsv(join(this.#labels, 'outcomes.tsv')) as [string, string][]) {
      const labels = Array.from(written.matchAll(OUTCOME_LABEL), ([, start, end, share]) => ({
        start: Number(start),
        end: Number(end),
        kind: null,
        outcome: Number(share) / 100,
      }));
      likely.set(id, new Map(labels.map((label) => [`${label.start}`, label])));
    }
    const own = new Map<string, StatementLabel[]>();
    for (const [id, written] of tsv(join(this.#labels, 'statements.tsv')) as [string, string][]) {
      const beside = likely.get(id);
      const labels = Array.from(written.matchAll(LABEL), ([, start = '', end, letter]): StatementLabel => {
        const label = { start: Number(start), end: Number(end), kind: KINDS[letter as keyof typeof KINDS] };
        const outcome = beside?.get(start)?.outcome;
        beside?.delete(start);
        return outcome === undefined ? label : { ...label, outcome };
      });
      own.set(id, labels);
    }
    for (const [id, labels] of likely) own.set(id, [...(own.get(id) ?? []), ...labels.values()]);
    return own;
  }
}
