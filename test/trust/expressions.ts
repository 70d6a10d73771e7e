import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

/** A regular expression of the code, and where it was met first. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
}

/** TypeScript files of the folders that are shipped, by their path from the root. Training and documentation run on our own files only. */
export function shippedFiles(): string[] {
  return ['src', 'rules']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((name) => name.endsWith('.ts') && !/^src\/(?:train|docs)\//.test(name))
    .sort();
}

/** The literals of a file, with their lines. */
export function literalsOf(file: string): Expression[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at: `${file}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Number of places where a file makes a RegExp from text. */
export function constructionsOf(file: string): number {
  const tree = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  let count = 0;
  const visit = (node: ts.Node): void => {
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') count++;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return count;
}

/**
 * Collects the expressions that the shipped code makes from text while `run` runs, the files whose code makes them among
 * them. Modules must not have been loaded before.
 */
export async function constructedBy(run: () => Promise<void>): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    const frame = new Error().stack
      ?.split('\n')
      .find((line) => /[/\\](?:src|rules)[/\\][^:)]+\.ts/.test(line) && !line.includes('node_modules'));
    const path = frame && /((?:\/|[a-z]:\\)[^:)]+\.ts)/i.exec(frame)?.[1];
    const caller = new Error().stack?.split('\n')[3] ?? '';
    if (path && !caller.includes('node_modules'))
      found.push({ source: made.source, flags: made.flags, at: relative(ROOT, path) });
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args: [string, string?]) => note(new target(...args)),
    apply: (target, _, args: [string, string?]) => note(target(...args)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
