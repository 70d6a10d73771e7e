import type { Log, Notification, PhysicalLocation, ReportingDescriptor, Region as SarifRegion, Result } from 'sarif';
import type { FindingRecord, Place } from '../engine/finding.ts';
import { type RuleMeta, ruleUrl } from '../engine/rule.ts';
import { type Fingerprinted, fingerprinted } from './fingerprint.ts';
import { fileOf, type Location, locate, type Region, regionOf } from './locate.ts';
import { safeJson } from './safe-json.ts';
import { safeText } from './safe-text.ts';
import { proposalOf } from './say.ts';
import type { Formatter, InputError, PostReport } from './types.ts';
import { shorten } from './wrap.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ROOT = '%SRCROOT%';
/** As much of a fix as a menu has room for. */
const TITLE_WIDTH = 120;
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0 (OASIS), for code scanning and for viewers. Suggestions are fixes; paths count from the repository's root. */
const sarif: Formatter = ({ posts, errors }, { version, rules = [], root = '' }) => {
  const described = descriptorsOf(rules, posts);
  const indices = new Map(described.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'jdlint',
            version,
            semanticVersion: version,
            informationUri: 'https://github.com/jdlint/jdlint',
            rules: described,
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            toolExecutionNotifications: errors.map((error) => notificationOf(error, root)),
          },
        ],
        results: posts.flatMap((post) =>
          fingerprinted(post).map((one) => resultOf(post, one, indices.get(one.finding.ruleId) as number, root)),
        ),
      },
    ],
  };
  return safeJson(log, 2);
};
export default sarif;

/** The rules that are known, and those of which only findings tell. */
function descriptorsOf(rules: readonly RuleMeta[], posts: readonly PostReport[]): ReportingDescriptor[] {
  const known = new Map(rules.map((meta) => [meta.id, descriptorOf(meta)]));
  for (const { findings } of posts) {
    for (const { ruleId: id, url } of findings) if (!known.has(id)) known.set(id, { id, ...helpUri(url) });
  }
  return [...known.values()];
}

function descriptorOf(meta: RuleMeta): ReportingDescriptor {
  const { id, summary, why, category, severity, sources } = meta;
  const names = sources.map((source) => `${source.name} (${source.grade}, ${source.date})`);
  const links = sources.map((source) => (source.url ? `- [${source.name}](${source.url})` : `- ${source.name}`));
  const page = ruleUrl(meta);
  return {
    id,
    name: id.replace(/(?:^|[-/])(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: messageText(summary) },
    fullDescription: { text: messageText(why) },
    help: {
      text: [why, ...(names.length > 0 ? [`Rests on: ${names.join('; ')}.`] : []), ...(page ? [page] : [])]
        .map(messageText)
        .join('\n'),
      markdown: [
        `${summary} ${why}`,
        ...(links.length > 0 ? ['', 'Rests on:', '', ...links] : []),
        ...(page ? ['', `[The rule](${page})`] : []),
      ].join('\n'),
    },
    ...helpUri(page),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['job-description', category] },
  };
}

const helpUri = (url: string) => (/^https?:\/\/[!-~]+$/.test(url) ? { helpUri: url } : {});

function resultOf(
  post: PostReport,
  { finding, fingerprint, occurrence }: Fingerprinted,
  index: number,
  root: string,
): Result {
  const { ruleId, severity, messageId, confidence, needsReview } = finding;
  const location = locate(post, finding, root);
  const inFile = (place: Place) => (location.pointer === null ? regionOf(place, post.bom === true) : null);
  const related = finding.related.map(({ place, text, pointer }, number) => ({
    id: number,
    physicalLocation: physical(location.file, inFile(place)),
    ...logical(pointer ?? location.pointer),
    message: { text: messageText(text) },
  }));
  const fixes = fixesOf(finding).flatMap(({ title, place, text }) => {
    const region = inFile(place);
    // A change within a field that is stored escaped is no change that a viewer could make in the file.
    if (!region) return [];
    const replacements = [{ deletedRegion: sarifRegion(region), insertedContent: { text } }];
    const artifactLocation = { uri: uriOf(location.file), ...baseOf(location.file) };
    return [
      {
        description: { text: messageText(shorten(safeText(`${title}: ${text}`), TITLE_WIDTH)) },
        artifactChanges: [{ artifactLocation, replacements }],
      },
    ];
  });
  return {
    ruleId,
    ruleIndex: index,
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: physical(location.file, regionIn(location)), ...logical(location.pointer) }],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
    fingerprints: { 'jdlint/v1': fingerprint },
    // The one that GitHub compares: of the words, so that a line that moves is not closed and opened anew.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${occurrence + 1}` },
    ...(confidence === null ? {} : { rank: Math.round(1000 * confidence) / 10 }),
    properties: {
      messageId,
      ...(needsReview === null ? {} : { needsReview }),
      ...(location.pointer !== null && finding.place ? { placeInField: finding.place } : {}),
    },
  };
}

/** A finding about a post as a whole is shown at its first line, and one in data at the line that is known. */
const regionIn = ({ region, pointer, line }: Location): Region | { readonly startLine: number } | null =>
  region ?? (pointer === null || line > 1 ? { startLine: line } : null);

function messageOf(finding: FindingRecord): string {
  const proposal = proposalOf(finding);
  const parts = [finding.reason, finding.note, ...(proposal === null ? [] : [`For example: ${proposal}`])];
  return parts.map(messageText).join('\n');
}

function fixesOf({ suggestions, fix, ruleId }: FindingRecord) {
  return [...(fix ? [{ title: `Mend ${ruleId}`, ...fix }] : []), ...suggestions];
}

function physical(file: string, region: Region | { readonly startLine: number } | null): PhysicalLocation {
  const artifactLocation = { uri: uriOf(file), ...baseOf(file) };
  return region
    ? { artifactLocation, region: 'offset' in region ? sarifRegion(region) : region }
    : { artifactLocation };
}

const sarifRegion = ({ offset, length, ...lines }: Region): SarifRegion => ({
  ...lines,
  charOffset: offset,
  charLength: length,
});

const logical = (pointer: string | null) =>
  pointer ? { logicalLocations: [{ fullyQualifiedName: pointer, kind: 'member' }] } : {};

const isAbsolute = (file: string) => file.startsWith('/') || /^[a-z]:\//i.test(file);
const baseOf = (file: string) => (isAbsolute(file) ? {} : { uriBaseId: ROOT });

function uriOf(file: string): string {
  const encoded = file.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  const path = encoded.split('/').map(encodeURIComponent).join('/');
  return isAbsolute(file) ? `file://${path.startsWith('/') ? '' : '/'}${path}` : path;
}

function notificationOf({ path, code, message, hint }: InputError, root: string): Notification {
  const text = messageText(hint === null ? message : `${message} ${hint}`);
  return {
    descriptor: { id: code },
    level: 'error',
    message: { text },
    ...(path === null ? {} : { locations: [{ physicalLocation: physical(fileOf(path, root).file, null) }] }),
  };
}

/** One line of a message. Braces are placeholders unless doubled, and what looks like a link of Markdown would be one. */
const messageText = (text: string): string => safeText(text).replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
