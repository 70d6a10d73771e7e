import { readFileSync } from 'node:fs';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { validateXML } from 'xmllint-wasm';

// Both are CommonJS modules whose types speak of a default export.
const Draft04 = AjvDraft04 as unknown as typeof Ajv;
const withFormats = addFormats as unknown as (ajv: Ajv) => Ajv;

const sarif = withFormats(new Draft04({ strict: false, allErrors: true, unicodeRegExp: false })).compile(sarifSchema);

/** What is wrong with a SARIF log by the official JSON Schema; empty where nothing is. */
export function sarifFaults(log: unknown): string[] {
  sarif(log);
  return (sarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** After https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format (read 2026-11). */
const gitlab = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', minLength: 1, not: { pattern: '^\\./' } },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

export function gitlabFaults(report: unknown): string[] {
  gitlab(report);
  return (gitlab.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What libxml2 finds wrong with a document by an XML Schema of this folder. */
export async function xmlFaults(xml: string, schema: 'junit' | 'checkstyle'): Promise<string[]> {
  const text = readFileSync(new URL(`./schemas/${schema}.xsd`, import.meta.url), 'utf8');
  const { valid, errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [text] });
  return valid ? [] : errors.map(({ message }) => message);
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a document in order, read by a parser that takes nothing but well-formed XML 1.0. */
export function readXml(xml: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads a line as GitHub's runner does: a command where it starts with `::`, else null. */
export function readCommand(line: string): Command | null {
  const text = line.trimStart();
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end < 0) return null;
  const head = text.slice(2, end);
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  const properties: Record<string, string> = {};
  for (const pair of space < 0 ? [] : head.slice(space + 1).split(',')) {
    const equals = pair.indexOf('=');
    properties[pair.slice(0, equals).trim()] = unescapeData(
      pair
        .slice(equals + 1)
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ','),
    );
  }
  return { name, properties, message: unescapeData(text.slice(end + 2)) };
}

const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
