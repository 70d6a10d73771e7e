import { expect, it } from 'vitest';
import { toolHits } from '../../src/judge/analyze.ts';
import { NamedSymbols } from '../../src/judge/linear/symbols.ts';
import { StatementFeatures } from '../../src/judge/statements/features.ts';
import { toolsOf } from '../../src/judge/statements/judge-statements.ts';
import { TEMPLATES } from '../../src/judge/statements/templates.ts';
import { termsOf } from '../../src/judge/statements/terms.ts';
import { WordLexicon } from '../../src/judge/statements/word-lexicon.ts';
import { parse } from '../../src/parse/post.ts';
import { aloneFeatures } from '../../src/train/alone-features.ts';
import { FeatureNames } from '../../src/train/table-training.ts';

const symbols = new NamedSymbols();
const lexicon = new WordLexicon(symbols);
const emitter = new StatementFeatures(symbols, lexicon);

/** The features of the statements of a post. */
function featuresOf(source: string): string[][] {
  const post = parse(source, { format: 'text' });
  const hits = toolHits(post);
  return post.statements.map((statement) => {
    const sink = new FeatureNames(symbols, TEMPLATES);
    emitter.emit(post, statement, termsOf(post, statement, toolsOf(post, statement, hits), lexicon), sink);
    return [...sink.names].sort();
  });
}

it('a statement among others is learnt as what it would be if it stood alone', () => {
  const line = 'Maintain and patch Linux servers in two data centres.';
  const [alone] = featuresOf(line);
  const among = featuresOf(`Who we are: a bank.\n\n${line}\n\nWrite to us.`)[1] as string[];
  expect(alone).not.toEqual(among);
  expect(aloneFeatures(among).sort()).toEqual(alone);
});
