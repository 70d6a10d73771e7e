import type { FindingRecord } from '../engine/finding.ts';
import { fileOf, type Location, locate } from './locate.ts';
import { safeText } from './safe-text.ts';
import { counted, proposalOf } from './say.ts';
import { wholeFrom } from './stream.ts';
import type { StreamFormatter } from './types.ts';

/** GitHub shows no more annotations of a kind than these for a step, and drops the rest without a word. */
const MOST = 10;

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;
type Command = (typeof COMMANDS)[keyof typeof COMMANDS];

/** GitHub's workflow commands, which it shows as annotations of the lines; what goes beyond its limit is counted. */
export const stream: StreamFormatter = ({ root = '' }) => {
  const written = { error: 0, warning: 0, notice: 0 };
  let dropped = 0;
  const write = (command: Command, properties: Properties, lines: readonly string[]) => {
    if (written[command] < MOST) {
      written[command]++;
      return annotation(command, properties, lines);
    }
    dropped++;
    return '';
  };
  return {
    post: (post) =>
      post.findings
        .map((finding) => {
          const location = locate(post, finding, root);
          return write(COMMANDS[finding.severity], propertiesOf(finding, location), linesOf(finding, location));
        })
        .join(''),
    end({ errors }) {
      const unread = errors.map(({ path, code, message, hint }) =>
        write('error', { ...(path === null ? {} : { file: fileOf(path, root).file }), title: `jdlint: ${code}` }, [
          message,
          ...(hint === null ? [] : [hint]),
        ]),
      );
      const rest =
        dropped > 0 ? `jdlint: ${counted(dropped, 'more finding')} than GitHub annotates; see the job summary.\n` : '';
      return unread.join('') + rest;
    },
  };
};
export default wholeFrom(stream);

type Properties = Readonly<Record<string, string | number>>;

function propertiesOf({ ruleId }: FindingRecord, { file, region, line }: Location): Properties {
  const title = `jdlint: ${ruleId}`;
  if (!region) return { file, line, title };
  const { startLine, endLine, startColumn, endColumn } = region;
  // GitHub takes columns only within one line.
  const columns = startLine === endLine ? { col: startColumn, endColumn } : {};
  return { file, line, endLine, ...columns, title };
}

function linesOf(finding: FindingRecord, { pointer }: Location): string[] {
  const proposal = proposalOf(finding);
  return [
    pointer ? `${pointer}: ${finding.reason}` : finding.reason,
    finding.note,
    ...(proposal === null ? [] : [`→ ${proposal}`]),
  ];
}

function annotation(command: Command, properties: Properties, lines: readonly string[]): string {
  const parts = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(safeText(String(value)))}`);
  return `::${command} ${parts.join(',')}::${escapeData(lines.map(safeText).join('\n'))}\n`;
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
