import type { FindingRecord, Place } from '../engine/finding.ts';
import type { PostReport } from './types.ts';

/** A stretch of a file as editors count it: lines and columns from 1, a byte order mark not at all. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  /** The column after the last character. */
  readonly endColumn: number;
  /** UTF-16 code units before it, from 0. */
  readonly offset: number;
  readonly length: number;
}

/** Where a finding stands, for whoever has the files before them. */
export interface Location {
  /** Path from the root of the repository, with forward slashes; one outside stays absolute. */
  readonly file: string;
  /** Where in a data file the post or its field stands, such as "/jobs/2/content"; null for a post that is the file. */
  readonly pointer: string | null;
  /** Null where the finding has no place in the file as it is stored. */
  readonly region: Region | null;
  /** The line to point at, where there is but one to choose. */
  readonly line: number;
}

/** A post within a file of data is shown as "feed.json#/jobs/2", "posts.ndjson#L3" or "page.html#/0". */
const dataPath = /^(.*\.(?:json|ndjson|jsonl))(?:#([L/].*))?$|^(.*\.x?html?)#(\/.*)$/is;

/** The file that a post was read from, and where it stands within. */
export function fileOf(path: string, root: string): { readonly file: string; readonly pointer: string | null } {
  const data = dataPath.exec(path);
  const file = data?.[1] ?? data?.[3] ?? path;
  const outside = file.startsWith('/') || file.startsWith('<') || /^[a-z]:/i.test(file);
  return { file: root === '' || outside ? file : `${root}/${file}`, pointer: data ? (data[2] ?? data[4] ?? '') : null };
}

/** Line and column of a finding: of the file, or of the field that `pointer` names. Null for one about a post as a whole. */
export function startOf(post: PostReport, finding: FindingRecord): string | null {
  const { region } = locate(post, finding, '');
  if (region) return `${region.startLine}:${region.startColumn}`;
  return finding.place && `${finding.place.start.line}:${finding.place.start.column}`;
}

/** Where a finding of a post stands. `root` is the path from the root of the repository to the working folder. */
export function locate(post: PostReport, { place, pointer: field }: FindingRecord, root: string): Location {
  const { file, pointer } = fileOf(post.path, root);
  if (pointer === null && field === null) {
    const region = place && regionOf(place, post.bom === true);
    return { file, pointer: null, region, line: region?.startLine ?? 1 };
  }
  // Places count within the text of a field there, not within the file.
  const line = Number(/^L(\d+)$/.exec(pointer ?? '')?.[1] ?? 1);
  return { file, pointer: field ?? pointer, region: null, line };
}

/** A place as a region of its file. */
export function regionOf({ start, end }: Place, bom: boolean): Region {
  const mark = bom ? 1 : 0;
  const column = ({ line, column: counted }: Place['start']) => Math.max(1, line === 1 ? counted - mark : counted);
  const offset = Math.max(0, start.offset - mark);
  return {
    startLine: start.line,
    startColumn: column(start),
    endLine: end.line,
    endColumn: column(end),
    offset,
    length: Math.max(0, end.offset - mark - offset),
  };
}
