import { ROLES } from '../catalogue/roles.ts';
import { toolHits } from '../judge/analyze.ts';
import { type BodyWords, bodyWords } from '../judge/roles/body.ts';
import { NAMED } from '../judge/roles/features.ts';
import { readStatements, speaks } from '../judge/roles/lines.ts';
import { titleMentions } from '../judge/roles/own-title.ts';
import { judgeStatements } from '../judge/statements/judge-statements.ts';
import type { StatementModel } from '../judge/statements/statement-model.ts';
import { readTitle } from '../judge/title/read-title.ts';
import type { TitleReading } from '../judge/title/types.ts';
import type { StatementJudgement } from '../model/analysis.ts';
import { OUTSIDE, ROLE_IDS } from '../model/kinds.ts';
import type { JobPost } from '../model/post.ts';
import { parse } from '../parse/post.ts';
import type { RawPost, TrainingData } from './data.ts';
import { ONET_ROLES } from './onet-roles.ts';

/** One statement of an example: its features, and how loudly it speaks. */
export interface LineExample {
  readonly features: ReadonlySet<string>;
  readonly voice: number;
}

/** A body to learn from. */
export interface RoleExample {
  readonly id: string;
  /** Posts of one group are copies of each other: they stay on one side when held out. */
  readonly group: string;
  /** Who wrote it: what only one employer writes is no sign of a role. */
  readonly company: string;
  readonly title: TitleReading;
  readonly words: BodyWords<string>;
  readonly lines: readonly LineExample[];
  /** The roles that readers accept, the main one first; empty where only the title is known and promises none. */
  readonly fair: readonly string[];
  readonly mismatch: boolean | null;
  readonly weight: number;
  /** Whether readers labelled it, only its title speaks for it, or it is no post but a text about the role. */
  readonly source: 'labelled' | 'titled' | 'written';
}

const known = (id: string) => (ROLE_IDS as readonly string[]).includes(id);
const WEIGHTS = { gold: 1.5, own: 1, titled: 0.3, written: 0.5 };
/** Tasks of an occupation that make one text, and how far the next text moves on. */
const TASKS = 9;
const TASK_STEP = 6;

function words(post: JobPost, judged: readonly StatementJudgement[], title: TitleReading | null) {
  const passedOver = titleMentions(post.words, title);
  const read = readStatements(post, judged, passedOver, NAMED);
  const lines = read
    .filter(({ judgement }) => speaks(judgement))
    .map(({ features, voice }): LineExample => ({ features: new Set(features), voice }));
  return { words: bodyWords(read), lines };
}

function fromPost(raw: RawPost, employers: ReadonlyMap<string, string>, statement: StatementModel) {
  const post = parse(raw.body, { format: raw.format, title: raw.title });
  const title = readTitle(raw.title);
  const judged = judgeStatements(post, toolHits(post), statement);
  // The same post stands in the corpus under several ids and titles.
  const group = post.statements
    .slice(3, 8)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 300);
  const company = employers.get(raw.id) ?? raw.id;
  return { id: raw.id, group, company, title, ...words(post, judged, title) };
}

/** A text that says what a role is about, as if each of its lines were a duty. */
function fromText(
  text: readonly string[],
  fair: readonly string[],
  statement: StatementModel,
  id: string,
): RoleExample {
  const post = parse(text.join('\n'), { format: 'text' });
  const judged = judgeStatements(post, toolHits(post), statement).map((one) => ({ ...one, kind: 'duty' as const }));
  const shared = { mismatch: null, weight: WEIGHTS.written, source: 'written' as const };
  return { id, group: id, company: id, title: readTitle(''), ...words(post, judged, null), fair, ...shared };
}

/** Everything that the role models learn from, in a fixed order. */
export function readExamples(data: TrainingData, statement: StatementModel): RoleExample[] {
  const examples: RoleExample[] = [];
  const employers = data.employers();
  for (const { post, label, own } of data.roles()) {
    if (!known(label.role)) continue;
    examples.push({
      ...fromPost(post, employers, statement),
      fair: [...new Set([label.role, ...label.also.filter(known)])],
      mismatch: label.mismatch,
      weight: own ? WEIGHTS.own : WEIGHTS.gold,
      source: 'labelled',
    });
  }
  for (const post of data.titled()) {
    const example = fromPost(post, employers, statement);
    const fair = example.title.role === null ? [] : [example.title.role];
    examples.push({ ...example, fair, mismatch: null, weight: WEIGHTS.titled, source: 'titled' });
  }
  for (const role of ROLES) {
    if (role.id === OUTSIDE) continue;
    const texts = [
      role.duties,
      [...role.tools, ...role.capabilities.map((id) => id.replaceAll('-', ' '))],
      [...role.depth.map(({ suggestion }) => suggestion), ...role.metrics.map(({ outcome }) => outcome)],
      [role.about, ...role.duties, ...role.metrics.map(({ name }) => name)],
    ];
    texts.forEach((text, index) => {
      examples.push(fromText(text, [role.id], statement, `catalogue:${role.id}:${index}`));
    });
  }
  for (const [code, tasks] of data.tasks()) {
    const fair = ONET_ROLES[code];
    if (!fair) continue;
    for (let from = 0; from < tasks.length; from += TASK_STEP) {
      examples.push(fromText(tasks.slice(from, from + TASKS), fair, statement, `onet:${code}:${from}`));
    }
  }
  return examples;
}
