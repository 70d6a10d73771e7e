import { indexPhrases, type PhraseIndex } from '../words/phrase-index.ts';
import { packedTools } from './tools.pack.ts';

/** Of the spellings of all tools. The command reads it from a file; the library, which is to be small, makes it. */
export const toolIndex = (): PhraseIndex => indexPhrases(packedTools().spellings);
