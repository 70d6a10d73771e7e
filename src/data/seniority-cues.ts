/**
 * Wordings of a body that speak for or against a senior, with points for each mention (three at most count). They decide
 * where a title states no level and five years are asked for, which is a senior at one employer and not at the next.
 * Points: a logistic regression of senior titles against titles without a level over 2,833 public posts of 2016 to 2026,
 * title left out, times ten and rounded. `*` ends any word that so begins.
 */
export const SENIORITY_CUES = [
  { name: 'mentoring', points: 6, phrases: ['mentor', 'mentors', 'mentoring', 'mentorship', 'coach', 'coaching', 'train junior', 'training junior', 'guide junior', 'guiding junior'] },
  { name: 'leading', points: 4, phrases: ['technical lead', 'technical leadership', 'technical direction', 'leadership skills', 'leadership experience', 'leadership role', 'leadership qualities', 'take the lead', 'taking the lead', 'thought lead*', 'leading the', 'leading a', 'leading and', 'leading projects', 'leading teams', 'leading role', 'lead the', 'lead a', 'lead in', 'lead on', 'lead and', 'lead or', 'lead by', 'lead our', 'lead project*', 'lead team*', 'lead technical', 'lead complex', 'lead cross', 'lead design*'] },
  { name: 'architecture', points: 4, phrases: ['architect', 'architecting', 'architects', 'architecture', 'architectures', 'architectural'] },
  { name: 'ownership', points: 2, phrases: ['drive', 'champion', 'influence', 'spearhead', 'own', 'ownership', 'roadmap', 'strategy', 'strategic', 'strategies', 'vision for'] },
  { name: 'depth', points: 2, phrases: ['deep', 'deeply', 'expert', 'expertise', 'extensive', 'advanced', 'proven', 'track record', 'in-depth', 'mastery', 'seasoned', 'subject matter'] },
  { name: 'first steps', points: -2, phrases: ['basic', 'familiar', 'familiarity', 'exposure', 'understanding of', 'willing to learn', 'willingness to learn', 'desire to learn', 'eager', 'quick learner', 'training provided', 'training will be provided', 'entry', 'no experience', 'diploma', 'high school', 'ged', "associate's degree", 'associate degree'] },
  { name: 'users and tickets', points: -2, phrases: ['ticket', 'tickets', 'phone', 'help desk', 'helpdesk', 'service desk', 'end user', 'end users', 'end-user', 'end-users', 'desktop', 'desktops', 'printer', 'printers', 'laptops'] },
] as const; // biome-ignore format: one row a cue
