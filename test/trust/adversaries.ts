import type { Format } from '../../src/model/kinds.ts';

/** A kind of text that makes careless programs overflow, hang or take time that grows with the square of its size. */
export interface Adversary {
  readonly name: string;
  readonly format: Format;
  /** A text of about so many characters. */
  readonly make: (size: number) => string;
}

const fill = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length));
const around = (before: string, unit: string, after: string) => (size: number) =>
  `${before}${fill(unit)(size)}${after}`;
const numbered = (unit: (index: number) => string) => (size: number) => {
  let text = '';
  for (let index = 0; text.length < size; index++) text += unit(index);
  return text;
};
/** As many levels as make the size, each deeper than the one before: their number grows with its root. */
const deeper = (unit: (level: number) => string) => (size: number) => {
  const parts: string[] = [];
  for (let length = 0, level = 0; length < size; level++) length += parts[parts.push(unit(level)) - 1]?.length ?? 0;
  return parts.join('');
};

export const ADVERSARIES: readonly Adversary[] = [
  { name: 'an ordinary post, again and again', format: 'markdown', make: fill('## Requirements\n\n- Must know Nagios and Zabbix\n- 5+ years of experience with Linux\n\nWe run servers.\n\n') },
  { name: 'bullets', format: 'markdown', make: fill('- word\n') },
  { name: 'bullets', format: 'text', make: fill('- word\n') },
  { name: 'bullets of tools', format: 'text', make: fill('- Must know Nagios, Zabbix and PRTG\n') },
  { name: 'bullets of duties', format: 'text', make: fill('- Maintain Linux servers and patch them\n') },
  { name: 'bullets of certificates', format: 'text', make: around('Requirements\n\n', '- CCNA, CISSP or RHCE certification required\n', '') },
  { name: 'bullets of cues', format: 'text', make: fill('- 5+ years remote, $120k-150k, CCNA\n') },
  { name: 'lists within lists', format: 'markdown', make: deeper((level) => `${'  '.repeat(level)}- word\n`) },
  { name: 'lists within lists on a line', format: 'markdown', make: fill('- ') },
  { name: 'quotes within quotes', format: 'markdown', make: around('', '>', ' word') },
  { name: 'lists and quotes by turns', format: 'markdown', make: around('', '> - ', 'word') },
  { name: 'lists within lists', format: 'html', make: fill('<ul><li>word') },
  { name: 'elements within elements', format: 'html', make: around('', '<div>', 'word') },
  { name: 'bold within bold', format: 'html', make: around('', '<b>', 'word') },
  { name: 'tables within tables', format: 'html', make: fill('<table><tr><td>word') },
  { name: 'a huge table', format: 'markdown', make: around('| a | b |\n| - | - |\n', '| Nagios | Zabbix |\n', '') },
  { name: 'a wide table', format: 'markdown', make: (size) => `|${fill('a|')(size / 3)}\n|${fill('-|')(size / 3)}\n|${fill('b|')(size / 3)}\n` },
  { name: 'a huge table', format: 'html', make: around('<table>', '<tr><td>Nagios<td>Zabbix', '</table>') },
  { name: 'text in a table but in no cell', format: 'html', make: fill('<table>word') },
  { name: 'attributes', format: 'html', make: (size) => `<p ${numbered((index) => `a${index}=1 `)(size)}>word` },
  { name: 'comments that never end', format: 'html', make: fill('<!-- ') },
  { name: 'disable comments', format: 'markdown', make: fill('<!-- jdlint-disable cliche -->\n\nrockstar\n\n<!-- jdlint-enable cliche -->\n\n') },
  { name: 'entities', format: 'html', make: fill('&amp;&#8217;&notit;') },
  { name: 'entities', format: 'markdown', make: fill('&amp;&#8217;&notit;') },
  { name: 'entities', format: 'text', make: fill('&amp;&#8217;&notit;') },
  { name: 'link references', format: 'markdown', make: numbered((index) => `[a${index}]: https://x.example/${index}\n`) },
  { name: 'uses of one reference', format: 'markdown', make: around('[a]: https://x.example\n\n', '[a] ', '') },
  { name: 'open links', format: 'markdown', make: fill('[a](') },
  { name: 'open brackets', format: 'markdown', make: fill('![') },
  { name: 'open emphasis', format: 'markdown', make: fill('*a _b ') },
  { name: 'backticks', format: 'markdown', make: deeper((level) => `${'`'.repeat(level)}a`) },
  { name: 'headings', format: 'markdown', make: numbered((index) => `## Requirements ${index}\n\nRun it.\n\n`) },
  { name: 'headings', format: 'html', make: fill('<h2>Benefits</h2><p>Paid leave.</p>') },
  { name: 'headings without anything', format: 'markdown', make: fill('# a\n') },
  { name: 'a huge title', format: 'markdown', make: (size) => `# ${fill('Senior Cloud (AWS) Engineer, ')(size)}\n\n- Run it\n` },
  { name: 'a huge title of signs', format: 'text', make: around('', '( - ', '\n\n- Run it\n') },
  { name: 'one line of words', format: 'text', make: fill('word ') },
  { name: 'one line of sentences', format: 'text', make: fill('The words go on. ') },
  { name: 'one line of tools', format: 'text', make: fill('Nagios, Zabbix, C++ and ') },
  { name: 'one word', format: 'text', make: fill('a') },
  { name: 'one sentence of commas', format: 'text', make: fill('word, ') },
  { name: 'glued headings', format: 'text', make: fill('Words of hereRequirementsPodman and moreSalary: none') },
  { name: 'capitals within words', format: 'text', make: fill('skillS') },
  { name: 'bullets glued to words', format: 'text', make: fill('Words here- Podman+ Requirements- ') },
  { name: 'quotation marks', format: 'text', make: around('a.', '"', 'b') },
  { name: 'numbers', format: 'text', make: fill('1. Word $5 3 years ') },
  { name: 'sums', format: 'text', make: fill('$120,000 - $150,000 per year ') },
  { name: 'years', format: 'text', make: fill('5 to 7 years or ') },
  { name: 'white space', format: 'text', make: around('a', ' \t', 'b') },
  { name: 'line ends', format: 'text', make: around('', '\r\n', 'a') },
  { name: 'brackets', format: 'text', make: fill('(') },
  { name: 'cues of place', format: 'text', make: fill('remote or hybrid § ') },
  { name: 'characters of no width', format: 'text', make: fill('\u200ba\u200d \ufeff') },
  { name: 'bidirectional controls', format: 'text', make: fill('\u202eabc\u2066 ') },
  { name: 'lone surrogates', format: 'text', make: fill('\ud800\udc00\ud800 ') },
  { name: 'emoji', format: 'markdown', make: fill('😀👩‍💻 ') },
  { name: 'keys in front matter', format: 'markdown', make: (size) => `---\n${numbered((index) => `key${index}: 1\n`)(size)}---\nRun it.` },
  { name: 'aliases in front matter', format: 'markdown', make: (size) => `---\na: &a [x]\n${numbered((index) => `k${index}: &k${index} [*a, *a, *a]\n`)(size)}---\nRun it.` },
  { name: 'brackets in front matter', format: 'markdown', make: (size) => `---\na: ${fill('[')(size)}\n---\nRun it.` },
]; // biome-ignore format: a row each
