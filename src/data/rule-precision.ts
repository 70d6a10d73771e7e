/**
 * How often a careful hiring manager would agree with a finding of each rule, in its recommended setting. The posts are
 * public ones of 2014 to 2026, all with findings of the rule or a random sample of them; none is in the package.
 */
export const RULE_PRECISION = [
  { rule: 'certification-stack', read: 2, agreed: 2, of: 2, date: '2026-11-26', by: "a language model after the rule's page", note: 'all of 3,730 posts; stacks are rare' },
  { rule: 'degree-without-equivalent', read: 60, agreed: 56, of: 206, date: '2026-11-26', by: "a language model after the rule's page", note: 'the four have been mended since' },
  { rule: 'level-mismatch', read: 6, agreed: 5, of: 6, date: '2026-11-26', by: "a language model after the rule's page", note: 'all of 3,730 posts; ranges that reach further have been let pass since' },
  { rule: 'pay-transparency', read: 60, agreed: 58, of: 60, date: '2026-11-26', by: "a language model after the rule's page", note: 'the two are a fellowship that pays a stipend' },
  { rule: 'post-contradiction', read: 1, agreed: 1, of: 1, date: '2026-11-26', by: "a language model after the rule's page", note: 'all of 3,730 posts' },
  { rule: 'salary-missing', read: 90, agreed: 87, of: 2470, date: '2026-11-26', by: "a language model after the rule's page", note: '30 of them picked because they speak of sums' },
  { rule: 'salary-out-of-band', read: 1, agreed: 1, of: 1, date: '2026-11-26', by: "a language model after the rule's page", note: 'all of 3,730 posts; most are older than the bands' },
  { rule: 'salary-range-wide', read: 45, agreed: 45, of: 86, date: '2026-11-26', by: "a language model after the rule's page", note: 'two thirds are of four employers' },
  { rule: 'section-missing', read: 58, agreed: 57, of: 1061, date: '2026-11-26', by: "a language model after the rule's page", note: '20 on work or demands, 38 on benefits' },
  { rule: 'work-arrangement-missing', read: 100, agreed: 96, of: 1255, date: '2026-11-26', by: "a language model after the rule's page", note: '"distributed team" and the like may have been meant as remote' },
  { rule: 'years-exceed-tool-age', read: 0, agreed: 0, of: 0, date: '2026-11-26', by: "a language model after the rule's page", note: 'none in 3,730 posts' },
  { rule: 'years-out-of-band', read: 8, agreed: 8, of: 8, date: '2026-11-26', by: "a language model after the rule's page", note: 'all of 3,730 posts' },
] as const; // biome-ignore format: one row a rule
