import { OUTSIDE } from '../model/kinds.ts';
import { ROLES } from '../catalogue/roles.ts';
import { CAPABILITIES } from '../catalogue/capabilities.ts';
import { capitalized } from '../words/capitalized.ts';
import type { RawPost, StatementLabel } from './data.ts';
import { randomFrom } from './logistic.ts';

/** Statements of each kind in one post. */
const OUTCOMES = 3;
const DUTIES = 4;

/** What the slots of outcomes may say; blanks in brackets are filled in half of the posts, as proposals are pasted with them. */
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  uptime: ['99.9%', '99.95%', '[target]%', '99.99 %'],
  users: ['users', 'employees', '2,000 users', 'students and staff'],
  systems: ['production systems', '400 servers', 'payment services', 'production workloads'],
  network: ['the network', 'the campus network', 'the corporate network'],
};
const BLANKS: Readonly<Record<string, readonly string[]>> = {
  target: ['95', '30', '5', '10', '99', '50', '15', '2'],
  today: ['60', '40', '12', '90'],
  number: ['10', 'six', '200', '25'],
  date: ['June', 'the end of the year', 'March'],
};
const CHECKLISTS: readonly ((a: string, b: string, c: string) => string)[] = [
  (a, b) => `Must know ${a} and ${b}`,
  (a, b, c) => `Proficient in ${a}, ${b}, ${c}`,
  (a, b) => `5+ years of ${a}, ${b}`,
  (a, b) => `You must know ${a} and ${b}.`,
  (a, b) => `Experience with ${a} or ${b} required`,
  (a) => `Strong knowledge of ${a}`,
];

/**
 * Posts made of the catalogue's own sentences: what a role does are duties, what jdlint proposes are outcomes, so that it
 * reads what it proposed as what it is, and a list of the role's tools is a checklist wherever it stands.
 */
export function writtenPosts(): { post: RawPost; labels: StatementLabel[] }[] {
  const random = randomFrom(11);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const roles = ROLES.filter(({ id }) => id !== OUTSIDE);
  const outcomes = [...new Set(CAPABILITIES.flatMap((one) => one.outcomes.map(({ text }) => text)))];
  const posts: { post: RawPost; labels: StatementLabel[] }[] = [];
  for (let from = 0; from < outcomes.length; from += OUTCOMES) {
    const number = from / OUTCOMES;
    const role = roles[number % roles.length] as (typeof roles)[number];
    const filled = number % 2 === 0;
    const tools = () => [pick(role.tools), pick(role.tools), pick(role.tools)] as const;
    const work = [
      ...outcomes.slice(from, from + OUTCOMES).map((text) => ({ kind: 'outcome', text: fill(text, filled, pick) })),
      ...Array.from({ length: DUTIES }, () => ({ kind: 'duty', text: capitalized(pick(role.duties)) })),
      { kind: 'tool-checklist', text: pick(CHECKLISTS)(...tools()) },
    ].sort(() => random() - 0.5);
    const asked = [0, 1].map(() => ({ kind: 'tool-checklist', text: pick(CHECKLISTS)(...tools()) }));
    posts.push(written(`written:${number}`, role.name, work, asked));
  }
  return posts;
}

interface Line {
  readonly kind: string;
  readonly text: string;
}

function written(id: string, title: string, work: readonly Line[], asked: readonly Line[]) {
  const labels: StatementLabel[] = [];
  let body = `# ${title}\n\n## Responsibilities\n\n`;
  const add = ({ kind, text }: Line) => {
    labels.push({ kind, start: body.length + 2, end: body.length + 2 + text.length });
    body += `- ${text}\n`;
  };
  work.forEach(add);
  body += '\n## Requirements\n\n';
  asked.forEach(add);
  return { post: { id, title, body, format: 'markdown' as const }, labels };
}

function fill(text: string, filled: boolean, pick: (items: readonly string[]) => string): string {
  const said = text.replace(/\.$/, '').replace(/\{(\w+)\}/g, (_, slot: string) => pick(SLOTS[slot] ?? [slot]));
  if (!filled) return said;
  return said.replace(/\[([^\]]+)\]/g, (_, blank: string) => pick(BLANKS[blank] ?? [blank]));
}
