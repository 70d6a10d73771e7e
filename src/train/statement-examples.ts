import { aloneFeatures } from './alone-features.ts';
import { type Example, Vocabulary } from './logistic.ts';
import { type Read, targetOf } from './read-statements.ts';

/** Features seen in fewer statements than this are chance. */
const LEAST = 2;
/** Every so many statements one is learnt a second time, as it would look alone, and counts for so much. */
const ALONE = { every: 3, weight: 0.3 };

/** The first step's examples: what is learnt of each labelled statement, and the features of all. */
export class StatementExamples {
  readonly vocabulary = new Vocabulary();
  /** The features of every statement of every post. */
  readonly features: readonly (readonly Int32Array[])[];
  readonly #frequency = new Map<string, number>();
  readonly #posts: readonly Read[];

  constructor(posts: readonly Read[]) {
    this.#posts = posts;
    for (const { features, kinds } of posts)
      for (const index of kinds.keys())
        for (const name of features[index] as string[]) this.#frequency.set(name, (this.#frequency.get(name) ?? 0) + 1);
    this.features = posts.map(({ features }) => features.map((names) => this.#number(names)));
  }

  get size(): number {
    return this.vocabulary.names.length;
  }

  #number(names: readonly string[]): Int32Array {
    const kept = names.filter((name) => (this.#frequency.get(name) ?? 0) >= LEAST);
    return Int32Array.from(kept, (name) => this.vocabulary.number(name));
  }

  /** What is learnt of the kinds of all labelled statements of the posts to take. */
  kinds(take: (post: Read) => boolean): Example[] {
    return this.#posts.flatMap((post, at) =>
      take(post) ? [...post.kinds].flatMap(([index, kind]) => this.kindOf(at, index, kind)) : [],
    );
  }

  /** What is learnt of one statement's kind. */
  kindOf(at: number, index: number, kind: number): Example[] {
    return this.#of(at, index, targetOf(kind));
  }

  /** What is learnt of results. */
  results(take: (post: Read) => boolean): Example[] {
    return this.#posts.flatMap((post, at) =>
      take(post) ? [...post.outcomes].flatMap(([index, share]) => this.#of(at, index, Float32Array.of(share))) : [],
    );
  }

  /** A statement as it stands in its post and, of some, as it would look alone. */
  #of(at: number, index: number, target: Float32Array): Example[] {
    const features = (this.features[at] as readonly Int32Array[])[index] as Int32Array;
    const placed: Example = { features, values: null, target, weight: 1 };
    if ((at + index) % ALONE.every !== 0) return [placed];
    const alone = this.#number(aloneFeatures((this.#posts[at] as Read).features[index] as string[]));
    return [placed, { ...placed, features: alone, weight: ALONE.weight }];
  }
}
