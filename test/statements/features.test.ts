import { describe, expect, it } from 'vitest';
import { toolHits } from '../../src/judge/analyze.ts';
import { NamedSymbols } from '../../src/judge/linear/symbols.ts';
import { StatementFeatures } from '../../src/judge/statements/features.ts';
import { toolsOf } from '../../src/judge/statements/judge-statements.ts';
import { TEMPLATES } from '../../src/judge/statements/templates.ts';
import { termsOf } from '../../src/judge/statements/terms.ts';
import { WordLexicon } from '../../src/judge/statements/word-lexicon.ts';
import type { Statement } from '../../src/model/post.ts';
import { parse } from '../../src/parse/post.ts';

/** Names of the features of the first statement under a heading. */
function featuresOf(text: string, heading = 'Responsibilities'): Set<string> {
  const post = parse(`# Engineer\n\n## ${heading}\n\n- ${text}\n- Another item\n`, { format: 'markdown' });
  const symbols = new NamedSymbols();
  const lexicon = new WordLexicon(symbols);
  const statement = post.statements[0] as Statement;
  const names = new Set<string>();
  const read = termsOf(post, statement, toolsOf(post, statement, toolHits(post)), lexicon);
  new StatementFeatures(symbols, lexicon).emit(post, statement, read, {
    add: (template, ...parts) => {
      const words = parts.map((part) => symbols.name(part ?? 0)).filter((word) => word !== '');
      names.add(`${TEMPLATES[template]} ${words.join(' ')}`);
    },
  });
  return names;
}

describe('features of a statement', () => {
  it('reads named tools as one word, and figures as figures', () => {
    const names = featuresOf('5+ years of Red Hat Enterprise Linux');
    expect(names).toContain('start-pair <n>+ years');
    expect(names).toContain('end <tool>');
    expect(names).toContain('tools #1');
  });

  it('sees what changes, of what, and how far it could be checked', () => {
    const names = featuresOf('Automate failover to reduce downtime');
    expect(names).toContain('effect down outage');
    expect(names).toContain('effect-tier down strong');
    expect(names).toContain('effect-tier-place down strong @to');
    expect(names).toContain('purpose to reduce');
  });

  it('does not take a matter of taste for something to check', () => {
    const names = featuresOf('Ensure smooth operation');
    expect(names).toContain('effect-tier ensure soft');
    expect(names).not.toContain('effect-tier ensure strong');
  });

  it('reads the verb behind a label', () => {
    expect(featuresOf('Automation: reduce toil')).toContain('label-start reduce');
    expect(featuresOf('Reduce toil')).not.toContain('label-start reduce');
  });

  it('counts capitalised words that are no known tools', () => {
    expect(featuresOf('Experience with Foobarix and Quuxware')).toContain('capitals #4 #0');
    expect(featuresOf('Experience with foobarix and quuxware')).toContain('capitals #0 #0');
  });
});

it('takes time in proportion to the length of a chain of verbs', () => {
  const time = (count: number) => {
    const text = 'reduce and '.repeat(count);
    const start = performance.now();
    featuresOf(text);
    return performance.now() - start;
  };
  time(1000);
  expect(time(20_000)).toBeLessThan(Math.max(400, time(2000) * 40));
});
