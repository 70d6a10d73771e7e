/** A command line that people lint prose with, as it is run on a folder of Markdown files. */
export interface PeerCommand {
  readonly name: string;
  /** Packages by name and version: the newest that runs on Node 20. */
  readonly packages: readonly string[];
  /** The script that Node runs, within `node_modules`. */
  readonly script: string;
  /** Whether the registry may not have it any more. */
  readonly mayBeGone?: boolean;
  /** Files that it reads its settings from, beside the posts. */
  readonly settings?: Readonly<Record<string, string>>;
  args(folder: string, files: readonly string[]): readonly string[];
}

const TEXTLINT_RULES = ['write-good', 'alex', 'common-misspellings', 'stop-words'] as const;

export const PEERS: readonly PeerCommand[] = [
  {
    name: 'alex',
    packages: ['alex@11.0.1'],
    script: 'alex/cli.js',
    args: (folder) => [folder],
  },
  {
    name: 'write-good',
    packages: ['write-good@1.0.8'],
    script: 'write-good/bin/write-good.js',
    args: (_, files) => files,
  },
  {
    name: `textlint, ${TEXTLINT_RULES.length} prose rules`,
    packages: ['textlint@15.8.0', ...TEXTLINT_RULES.map((rule) => `textlint-rule-${rule}`)],
    script: 'textlint/bin/textlint.js',
    settings: {
      '.textlintrc.json': JSON.stringify({ rules: Object.fromEntries(TEXTLINT_RULES.map((rule) => [rule, true])) }),
    },
    args: (folder) => [`${folder}/**/*.md`],
  },
  {
    name: 'remark-lint, recommended',
    packages: ['remark-cli@12.0.1', 'remark-preset-lint-recommended@7.0.1'],
    script: 'remark-cli/cli.js',
    args: (folder) => [folder, '--use', 'remark-preset-lint-recommended', '--no-stdout'],
  },
  {
    name: 'markdownlint-cli2',
    packages: ['markdownlint-cli2@0.22.1'],
    script: 'markdownlint-cli2/markdownlint-cli2-bin.mjs',
    args: (folder) => [`${folder}/**/*.md`],
  },
  {
    name: 'joblint, through its API',
    packages: ['joblint@2.3.2'],
    script: '../joblint-files.cjs',
    mayBeGone: true,
    settings: {
      'joblint-files.cjs':
        'const joblint = require("joblint");\n' +
        'for (const file of process.argv.slice(2))\n' +
        '  console.log(file, JSON.stringify(joblint(require("node:fs").readFileSync(file, "utf8"))));\n',
    },
    args: (_, files) => files,
  },
];
