import { describe, expect, it } from 'vitest';
import { CLICHES } from '../../src/data/cliches.ts';
import { CODED_STEMS } from '../../src/data/coded-words.ts';
import { EXCLUSIONARY_WORDING } from '../../src/data/exclusionary-wording.ts';
import { LASTING_VIRTUES, NOVELTY_APPEALS } from '../../src/data/novelty.ts';
import { TECHNICAL_WORDS } from '../../src/data/technical-words.ts';
import { SOURCE_GRADES } from '../../src/engine/rule.ts';
import { linter, rules } from '../../src/index.ts';
import { readWords } from '../../src/words/tokens.ts';
import { findingsOf, testRule } from '../rule-tester.ts';
import { standInLinter } from '../stand-in.ts';

// The wording rules need no judgement: the stand-in spares the tables of hundreds of terms the models.
const plain = standInLinter(rules);
const find = (ruleId: string, text: string, options: object = {}) => findingsOf(plain, ruleId, { text, options });
const bullet = (words: string) => `# Engineer\n\n- Ours is a ${words}, they say\n`;
const number = (phrase: string) => phrase.replace('{n}', '5');

/** For each row of a table, a sentence that holds its words in another sense or form. */
const EXCLUSIONARY_NEGATIVES: Record<(typeof EXCLUSIONARY_WORDING)[number]['id'], string> = {
  'recent-graduate': 'You mentor recent graduates in our team',
  'digital-native': 'We sell to digital native companies',
  'native-speaker': 'Non-native speakers feel at home here, and so do cloud-native developers',
  young: 'We are a young company whose product is two years old',
  'experience-cap': 'At least 5 years of experience with Linux',
  'able-bodied': 'You keep the systems in good health, and being in good health matters to us',
  'gendered-pronoun': 'You and your team, whoever he may be who leads it',
  'gendered-noun': 'You stop the bad guys',
  appearance: 'You build good-looking dashboards',
  unemployed: 'You are employed by the city',
  'criminal-record': 'You keep records of criminal cases available',
  'canadian-experience': 'No Canadian experience is asked for',
};

const CLICHE_NEGATIVES: Record<(typeof CLICHES)[number]['id'], string> = {
  rockstar: 'You run the servers of Rockstar Games',
  ninja: 'You run Ninja RMM and read binaries in Binary Ninja',
  guru: 'You write for the Guru Wiki',
  wizard: 'You write an installation wizard for Windows',
  superhero: 'Our games tell stories of Marvel superheroes',
  'unicorn-hire': 'We have been a unicorn since 2021',
  'many-hats': 'You administer Red Hat and other Linux hosts',
  'jack-of-all-trades': 'Our client trades in knives',
  'fast-paced': 'Backups must be fast, and their restores paced',
  'hit-the-ground-running': 'A buddy helps you hit the ground running',
  'work-hard-play-hard': 'Hard disks play a part',
  'whatever-it-takes': 'You find out whatever time a job takes',
  'like-a-family': 'Family leave is paid',
  'self-starter': 'Services start by themselves after a reboot',
  'team-player': 'You patch media players for the team',
  'outside-the-box': 'Devices work out of the box',
  'dynamic-environment': 'You know dynamic routing, and dynamic DNS in every environment',
  'best-and-brightest': 'You follow the best practices',
  'thick-skin': 'You rack servers with thick cables',
  'crush-it': 'You make it walk through the steps',
};

describe('exclusionary-wording, term by term', () => {
  it.each(EXCLUSIONARY_WORDING.map((row) => [row.id, row] as const))('%s', (id, row) => {
    for (const phrase of row.phrases) {
      const found = find('exclusionary-wording', bullet(number(phrase)));
      expect(
        found.map(({ actual }) => actual?.toLowerCase()),
        phrase,
      ).toEqual([number(phrase)]);
    }
    for (const phrase of row.except) expect(find('exclusionary-wording', bullet(number(phrase))), phrase).toEqual([]);
    for (const phrase of row.unless) {
      expect(find('exclusionary-wording', bullet(`${number(row.phrases[0])} ${phrase}`)), phrase).toEqual([]);
    }
    expect(find('exclusionary-wording', `- ${EXCLUSIONARY_NEGATIVES[id]}\n`)).toEqual([]);
  });

  it('names a source of a known grade and date in each row', () => {
    for (const { source, why } of EXCLUSIONARY_WORDING) {
      expect(SOURCE_GRADES).toContain(source.grade);
      expect(source.date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(new URL(source.url).protocol).toBe('https:');
      expect(why).toMatch(/^[a-z].*[^.]$/);
    }
  });
});

describe('cliche, term by term', () => {
  it.each(CLICHES.map((row) => [row.id, row] as const))('%s', (id, row) => {
    for (const phrase of row.phrases) {
      const found = find('cliche', bullet(phrase));
      expect(
        found.map(({ actual }) => actual?.toLowerCase()),
        phrase,
      ).toHaveLength(1);
    }
    for (const phrase of row.except) expect(find('cliche', bullet(phrase)), phrase).toEqual([]);
    expect(find('cliche', `- ${CLICHE_NEGATIVES[id]}\n`)).toEqual([]);
    expect(row.instead).toMatch(/^[a-z].*[^.]$/);
  });
});

testRule({ describe, it }, plain, 'exclusionary-wording', {
  valid: [
    { text: 'Acme is an equal opportunity employer and hires any recent graduate or native speaker alike.' },
    { text: '## Equal Opportunity\n\nWe hire regardless of age, be it a recent graduate or a native speaker.\n' },
    { text: 'We are an equal opportunity employer: he or she who applies is judged by the work.\n' },
    { text: '- No “native speaker” is asked for\n' },
    { text: 'Apply at https://example.org/jobs/new-grad-engineer or jobs@recent-grads.example\n' },
    {
      text: 'Anna Vogt and her team look forward to your application. Online classes with native speakers are free.\n',
    },
    { text: '- Native speaker of English\n', settings: { allow: ['native speaker'] } },
    { text: '- We are looking for a new college graduate or an experienced developer\n' },
  ],
  invalid: [
    {
      name: 'with its exact place in HTML',
      text: '<p>We want a <b>recent</b>&nbsp;graduate.</p>',
      findings: [{ messageId: 'wording', place: '1:17-1:41', actual: 'recent graduate' }],
    },
    {
      name: 'in a heading and in the title',
      text: '# Recent Graduate: Systems Administrator\n\n- Run the servers\n',
      findings: [{ place: '1:3-1:18' }],
    },
    {
      name: 'in quotes, where asked for',
      text: '- No “native speaker” is asked for\n',
      options: { quoted: true },
      findings: [{ place: '1:7-1:21' }],
    },
    {
      name: 'each place by itself',
      text: '- He or she runs servers\n- His/her servers run\n',
      findings: [{ actual: 'He or she' }, { actual: 'His/her' }],
    },
    {
      name: 'what should just go',
      text: '- A well-groomed person\n',
      findings: [{ messageId: 'appearance', expected: [] }],
    },
  ],
});

testRule({ describe, it }, plain, 'cliche', {
  valid: [{ text: '- Not a “rockstar”\n' }, { text: '- A team player\n', settings: { allow: ['team player'] } }],
  invalid: [
    {
      name: 'once, however often said',
      text: '- Fast-paced\n- fast paced\n- Fast-Paced\n',
      findings: [{ place: '1:3-1:13' }],
    },
  ],
});

describe('cliche', () => {
  it('points to where it is said again', () => {
    const [finding] = find('cliche', '- Fast-paced\n- fast paced\n');
    expect(finding?.related.map(({ place }) => place.start.line)).toEqual([2]);
  });
});

describe('coded-wording', () => {
  const masculine = CODED_STEMS.filter(({ side }) => side === 'masculine').flatMap(({ words }) => words);
  const feminine = CODED_STEMS.filter(({ side }) => side === 'feminine').flatMap(({ words }) => words);
  const post = (words: readonly string[]) => `# Engineer\n\n${words.map((word) => `- ${word}\n`).join('')}`;

  it('counts each word of the table on its side', () => {
    for (const word of masculine) {
      expect(find('coded-wording', post([word]), { minimum: 1, lean: 1 }), word).toHaveLength(1);
    }
    for (const word of feminine) {
      const found = find('coded-wording', post(['ambitious', word]), { minimum: 1, lean: 1 });
      expect(found[0]?.reason, word).toContain('1 lean masculine (ambitious) and 1 feminine');
    }
  });

  it('counts the words of the field for nobody', () => {
    for (const { field } of CODED_STEMS) {
      for (const word of field) expect(find('coded-wording', post([word]), { minimum: 1, lean: 1 }), word).toEqual([]);
    }
  });

  it('says why each word of the field is left out', () => {
    for (const { field, because } of CODED_STEMS) expect(because !== '').toBe(field.length > 0);
  });

  it.each([
    [4, 2, 1],
    [3, 0, 0],
    [4, 3, 0],
    [5, 2, 1],
  ])('%i masculine and %i feminine words: %i finding', (first, second, findings) => {
    const words = [...masculine.slice(0, first), ...feminine.slice(0, second)];
    expect(find('coded-wording', post(words))).toHaveLength(findings);
  });
});

describe('novelty-chasing', () => {
  it('knows each appeal', () => {
    for (const newest of NOVELTY_APPEALS.newest) {
      for (const thing of NOVELTY_APPEALS.things) {
        expect(find('novelty-chasing', `- You work with the ${newest} ${thing}\n`), `${newest} ${thing}`).toHaveLength(
          1,
        );
      }
    }
    for (const way of NOVELTY_APPEALS.ways) {
      expect(find('novelty-chasing', `- You ${way} the latest tools\n`), way).toHaveLength(1);
    }
    for (const phrase of NOVELTY_APPEALS.phrases)
      expect(find('novelty-chasing', `- ${phrase}\n`), phrase).toHaveLength(1);
    for (const phrase of NOVELTY_APPEALS.except) expect(find('novelty-chasing', `- ${phrase}\n`), phrase).toEqual([]);
  });

  it('credits each of the three virtues', () => {
    for (const { phrases } of LASTING_VIRTUES) {
      for (const phrase of phrases) {
        expect(find('novelty-chasing', `- You work with the latest tools\n- ${phrase}\n`), phrase).toEqual([]);
      }
    }
  });

  it.each([
    'Keep up with the latest technologies',
    'We sell a cutting-edge platform',
    'The latest tools of the trade fair',
  ])('leaves “%s” alone', (words) => {
    expect(find('novelty-chasing', `- ${words}\n`)).toEqual([]);
  });
});

describe('considerate-wording', () => {
  it('leaves the words of the field alone', () => {
    for (const { words, near } of TECHNICAL_WORDS) {
      for (const word of words) {
        for (const cue of near.length > 0 ? near : ['']) {
          const found = find('considerate-wording', `- The ${cue} ${word} ${cue} there\n`);
          // A cue may be a word that the list objects to by itself.
          expect(
            found.filter(({ actual }) => actual === word),
            `${word} ${cue}`,
          ).toEqual([]);
        }
      }
    }
  }, 120_000);

  it.each([
    ['- A master’s degree, Scrum masters and threat actors\n', 0],
    ['- Find out why a job failed on a host, and disable its account\n', 0],
    ['- Disabled people need not apply\n', 1],
    ['- Our manpower &amp; chairman\n', 2],
    ['- Not “manpower”\n', 0],
    ['## Equal opportunity\n\n- manpower\n', 0],
  ])('%j: %i', (text, findings) => {
    expect(find('considerate-wording', text)).toHaveLength(findings);
  });

  it('finds the exact place behind a character reference', () => {
    const text = '- R&amp;D &amp; manpower\n';
    const place = find('considerate-wording', text)[0]?.toJSON().place;
    expect(text.slice(place?.start.offset, place?.end.offset)).toBe('manpower');
  });

  it('is an opt-in: the recommended preset does not run it', () => {
    expect([...linter.resolve({}).active.keys()]).not.toContain('considerate-wording');
    expect([...linter.resolve({ preset: 'inclusive' }).active.keys()]).toEqual(
      expect.arrayContaining(['considerate-wording', 'readability']),
    );
  });
});

describe('the tables', () => {
  it('hold phrases that are words as the post is read', () => {
    const tables = [...EXCLUSIONARY_WORDING, ...CLICHES].flatMap(({ phrases, except }) => [...phrases, ...except]);
    for (const phrase of tables) {
      expect(readWords(phrase).norms.join(' '), phrase).toBe(phrase.replace(/[{}]/g, ''));
      expect(phrase).toBe(phrase.toLowerCase());
    }
  });

  it('name no phrase twice', () => {
    for (const table of [EXCLUSIONARY_WORDING, CLICHES]) {
      const all = table.flatMap(({ phrases, except }) => [...phrases, ...except] as string[]);
      expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([]);
    }
  });
});
