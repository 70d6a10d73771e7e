/**
 * Tools whose purpose in a checklist is another than that of the table they stand in: SQL is a language, but whoever asks
 * for it asks for work with databases. Tool name as in the tool tables, then the id of the capability.
 */
export const TOOL_PURPOSES = {
  'SQL': 'relational-database',
  'T-SQL': 'relational-database',
  'PL/SQL': 'relational-database',
  'pgSQL': 'relational-database',
  'Hasura': 'api-tools',
  'GraphQL': 'api-tools',
  'HTML': 'web-framework',
  'CSS': 'web-framework',
  'Node.js': 'web-framework',
  'jQuery': 'web-framework',
  'COBOL': 'mainframe',
  'HCL (language)': 'infrastructure-as-code',
  'YAML': 'infrastructure-as-code',
  'Verilog': 'industrial-control',
  'MATLAB': 'machine-learning',
  'R': 'analytics-and-bi',
  'SAS': 'analytics-and-bi',
  'Solidity': 'blockchain',
} as const;
