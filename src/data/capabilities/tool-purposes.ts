/**
 * Tools whose purpose in a checklist is another than that of the table they stand in: SQL is a language, but whoever asks
 * for it asks for work with databases. Tool name as in the tool tables, then the id of the capability.
 */
export const TOOL_PURPOSES = {
  SQL: 'relational-database',
  'T-SQL': 'relational-database',
  'PL/SQL': 'relational-database',
  'Pro*C': 'relational-database',
  Cypher: 'nosql-database',
  Gremlin: 'nosql-database',
  Hasura: 'api-tools',
  GraphQL: 'api-tools',
  'Apollo GraphQL': 'api-tools',
  JVM: 'application-server',
  JSON: 'api-tools',
  XML: 'api-tools',
  XSD: 'api-tools',
  HTML: 'web-framework',
  CSS: 'web-framework',
  SASS: 'web-framework',
  YAML: 'infrastructure-as-code',
  jsonnet: 'infrastructure-as-code',
  Markdown: 'documentation',
  LaTeX: 'documentation',
  MATLAB: 'analytics-and-bi',
  R: 'analytics-and-bi',
  CUDA: 'machine-learning',
  NCCL: 'machine-learning',
  Solidity: 'blockchain',
  LabVIEW: 'industrial-control',
} as const;
