import { readFileSync } from 'node:fs';

/** A post in a rule's README, and what the rule is said to find in it. */
export interface ReadmeExample {
  readonly valid: boolean;
  readonly text: string;
  readonly options: object;
  /** Lines of the block "```text findings" after it: "3:4-3:20 warning: reason". */
  readonly findings: readonly string[];
}

export interface RuleReadme {
  readonly text: string;
  /** Titles of the sections of depth 2, in order. */
  readonly sections: readonly string[];
  readonly examples: readonly ReadmeExample[];
  /** Rows of the table of options: name and default as written. */
  readonly options: ReadonlyMap<string, string>;
}

const fence = /^```([^\n]*)\n([\s\S]*?)^```$/gm;

/** Reads the README of a rule. Throws for an example without its findings. */
export function readReadme(ruleId: string): RuleReadme {
  const text = readFileSync(new URL(`../../rules/${ruleId}/README.md`, import.meta.url), 'utf8');
  const prose = text.replace(fence, '');
  const sections = Array.from(prose.matchAll(/^## (.+)$/gm), (match) => match[1] as string);
  const examples: ReadmeExample[] = [];
  const blocks = Array.from(text.matchAll(fence), ([, info, body]) => ({ info: info as string, body: body as string }));
  blocks.forEach(({ info, body }, index) => {
    const match = /^(?:md|html|text) (valid|invalid)(?: (\{.*\}))?$/.exec(info);
    if (!match) return;
    const next = blocks[index + 1];
    const valid = match[1] === 'valid';
    if (!valid && next?.info !== 'text findings') throw new Error(`${ruleId}: an invalid example lacks its findings`);
    const findings = valid ? [] : (next?.body.trim().split('\n') ?? []);
    examples.push({ valid, text: body, options: JSON.parse(match[2] ?? '{}') as object, findings });
  });
  const table = prose.slice(prose.indexOf('\n## Options'), prose.indexOf('\n## Examples'));
  const rows = Array.from(table.matchAll(/^\| `(\w+)` \|[^|]+\| `([^`]+)` \|/gm));
  return {
    text,
    sections,
    examples,
    options: new Map(rows.map(([, name, value]) => [name as string, value as string])),
  };
}
