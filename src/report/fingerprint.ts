import type { FindingRecord } from '../engine/finding.ts';
import { fileOf } from './locate.ts';
import type { PostReport } from './types.ts';

/** A finding with a name that stays the same while the words that it is about stay in the post, wherever they move. */
export interface Fingerprinted {
  readonly finding: FindingRecord;
  /** 16 hexadecimal digits. */
  readonly fingerprint: string;
  /** How many findings of the post before it say the same of the same words. */
  readonly occurrence: number;
}

/** The findings of a post with their fingerprints, in order. */
export function fingerprinted(post: PostReport): Fingerprinted[] {
  const counts = new Map<string, number>();
  return post.findings.map((finding) => {
    const { file, pointer: at } = fileOf(post.path, '');
    // An id stays where jobs before it come and go; without one the place in the data names the post.
    const which = at === null ? null : (post.id ?? at);
    const field = at !== null && finding.pointer?.startsWith(at) ? finding.pointer.slice(at.length) : finding.pointer;
    const words = (finding.actual ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
    // Which message it is may depend on what stands beside it.
    const key = JSON.stringify([file, which, field, finding.ruleId, words]);
    const occurrence = counts.get(key) ?? 0;
    counts.set(key, occurrence + 1);
    return { finding, fingerprint: hash(`${key}${occurrence}`), occurrence };
  });
}

/** FNV-1a, 64 bits, over UTF-16 code units: it names, it does not protect, and it runs in a browser. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
