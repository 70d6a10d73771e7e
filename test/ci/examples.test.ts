import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../files/folder.ts';
import { gitlabFaults, sarifFaults, xmlFaults } from '../report/validate.ts';
import { readAction } from './action.ts';
import { installPackage, isBuilt, ROOT } from './package.ts';
import { bash, execute, git } from './shell.ts';

const BAD = '# Systems Administrator\n\n## Requirements\n\n- Must know Nagios and Zabbix\n';
const CLEAN =
  '# Network Engineer\n\n## What you will achieve\n\n- Reduce mean time to recovery by 30 % by improving monitoring coverage\n';
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly steps: readonly {
          readonly id?: string;
          readonly uses?: string;
          readonly with?: object;
          readonly run?: string;
        }[];
      }
    >
  >;
}

describe('the workflow for GitHub', () => {
  const text = read('examples/ci/github.yml');
  const steps = Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps);

  it('gives the action inputs that it has, and uses outputs that it has', () => {
    const { inputs, outputs } = readAction();
    const own = steps.find(({ uses }) => uses?.startsWith('jdlint/jdlint@'));
    expect(own?.id).toBe('jdlint');
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(own?.with ?? {})));
    const used = [...text.matchAll(/steps\.jdlint\.outputs\.([\w-]+)/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(0);
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(used));
  });

  it('puts no expression into a script, and pins every action to a version', () => {
    for (const { run, uses } of steps) {
      expect(run ?? '').not.toContain('${{');
      if (uses) expect(uses).toMatch(/@v\d+$/);
    }
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly types_or: readonly string[];
}

describe('the hook for pre-commit', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as [Hook];

  it('is the one that the example asks for, and runs a command of the package', () => {
    const example = parse(read('examples/ci/pre-commit-config.yaml')) as { repos: { hooks: { id: string }[] }[] };
    expect(example.repos[0]?.hooks[0]?.id).toBe(hook.id);
    const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> };
    expect(Object.keys(bin)).toContain(hook.entry.split(' ')[0]);
    expect(hook).toMatchObject({ language: 'node', require_serial: true });
  });

  it.skipIf(!isBuilt)('stops a commit of a bad post, and lets it pass when it is mended', () => {
    const folder = folderWith({ 'posts/clean.md': CLEAN, 'posts/old.md': BAD });
    installPackage(folder);
    git(folder, 'init', '-q');
    git(folder, 'add', 'posts');
    git(folder, 'commit', '-qm', 'posts');
    // As pre-commit does it: the staged files, all in one run.
    const script = `#!/bin/sh\nPATH="$PWD/node_modules/.bin:$PATH"\ngit diff --cached --name-only -z | xargs -0 ${hook.entry}\n`;
    writeFileSync(join(folder, '.git/hooks/pre-commit'), script, { mode: 0o755 });
    const commit = (text: string) => {
      writeFileSync(join(folder, 'posts/new post.md'), text);
      git(folder, 'add', 'posts');
      return execute('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '-qm', 'new'], folder);
    };
    const bad = commit(BAD);
    expect(bad.status).not.toBe(0);
    expect(bad.stdout + bad.stderr).toContain('posts/new post.md');
    // What is not staged is no business of the commit's.
    expect(bad.stdout + bad.stderr).not.toContain('old.md');
    expect(commit(CLEAN).status).toBe(0);
  });
});

describe.skipIf(!isBuilt)('examples that are scripts (skipped where dist is not built)', () => {
  const repository = () => {
    const folder = folderWith({ 'posts/bad.md': BAD, 'posts/clean.md': CLEAN });
    installPackage(folder);
    return folder;
  };

  it('for GitLab: the report that its artifacts name, and tests', async () => {
    const { 'job-posts': job } = parse(read('examples/ci/gitlab-ci.yml')) as {
      'job-posts': { script: string[]; artifacts: { reports: { codequality: string; junit: string } } };
    };
    const folder = repository();
    expect(bash(job.script.join('\n'), folder, { CI_PROJECT_DIR: folder }).status).toBe(1);
    const { codequality, junit } = job.artifacts.reports;
    const issues = JSON.parse(readFileSync(join(folder, codequality), 'utf8')) as { location: { path: string } }[];
    expect(gitlabFaults(issues)).toEqual([]);
    expect(issues.map(({ location }) => location)).toEqual([{ path: 'posts/bad.md', lines: { begin: 5, end: 5 } }]);
    expect(await xmlFaults(readFileSync(join(folder, junit), 'utf8'), 'junit')).toEqual([]);
  });

  it('for a plain shell: reports, a word for people, and the status', async () => {
    const folder = repository();
    cpSync(join(ROOT, 'examples/ci/check.sh'), join(folder, 'check.sh'));
    const found = execute('sh', ['check.sh'], folder);
    expect(found).toMatchObject({ status: 1, stderr: 'Posts have findings; reports are in reports.\n' });
    expect(sarifFaults(JSON.parse(readFileSync(join(folder, 'reports/jdlint.sarif'), 'utf8')))).toEqual([]);
    expect(await xmlFaults(readFileSync(join(folder, 'reports/jdlint.checkstyle.xml'), 'utf8'), 'checkstyle')).toEqual(
      [],
    );
    expect(await xmlFaults(readFileSync(join(folder, 'reports/jdlint.junit.xml'), 'utf8'), 'junit')).toEqual([]);
    expect(execute('sh', ['check.sh', 'posts/clean.md', 'other'], folder)).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, 'other/jdlint.sarif'))).toBe(true);
    expect(execute('sh', ['check.sh', 'nowhere'], folder).status).toBe(2);
  });
});
