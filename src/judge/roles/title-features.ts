import { readWords } from '../../words/tokens.ts';
import type { TitleReading } from '../title/types.ts';

/** Hands over what a title says for the weighing of title and body: the role it promises, and its words. */
export function emitTitleFeatures(title: TitleReading, emit: (feature: string, value: number) => void): void {
  emit(`role=${title.role ?? 'ambiguous'}`, 1);
  if (title.role === null) for (const { id, score } of title.candidates) emit(`candidate=${id}`, Math.max(0.3, score));
  const { norms } = readWords(title.text);
  let previous = '';
  for (const norm of new Set(norms)) emit(`w:${norm}`, 0.4);
  for (const norm of norms) {
    if (previous) emit(`w:${previous} ${norm}`, 0.4);
    previous = norm;
  }
}
