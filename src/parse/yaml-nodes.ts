/** Where a node stands in the YAML, quotation marks included; null where the parser does not say. */
export type NodeRange = readonly [start: number, end: number] | null;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: unknown;
  readonly range: NodeRange;
}

export interface YamlMap {
  readonly kind: 'map';
  /** The node of a key; undefined where the map has no such key or nothing of these shapes under it. */
  readonly get: (key: string) => YamlNode | undefined;
  readonly range: NodeRange;
}

export interface YamlList {
  readonly kind: 'list';
  /** The values of its items that are scalars. */
  readonly scalars: readonly unknown[];
  readonly range: NodeRange;
}

/** What front matter is read from, whoever read the YAML. */
export type YamlNode = YamlScalar | YamlMap | YamlList;
