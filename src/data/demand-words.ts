/** Words by which a post asks for something, in lower case. Those without an ending stand with each that they take. */

/** What one is to have: "experience with", "knowledge of". */
export const EXPERTISE = ['background', 'command', 'competenc(?:e|y)', 'experience', 'expertise', 'exposure', 'familiarity', 'fluency', 'knowledge', 'proficiency', 'skills?', 'understanding'] as const;

/** What one is to be: "proficient in", "versed in". */
export const EXPERT = ['comfortable', 'competent', 'experienced', 'familiar', 'fluent', 'knowledgeable', 'proficient', 'skilled', 'versed'] as const;

/** How much of it, or of what kind: "strong", "hands-on". */
export const DEGREES = ['an?', 'some', 'hands-on', 'strong', 'deep', 'good', 'solid', 'in-depth', 'thorough', 'proven', 'prior', 'practical', 'working'] as const;
