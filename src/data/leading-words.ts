/** Words by which a statement says that the person leads people: a verb of leading beside a word for those who are led. */
export const LEADING_VERBS = [
  'lead', 'leads', 'leading', 'leadership', 'manage', 'manages', 'managing', 'direct', 'guide', 'guiding',
  'supervise', 'supervises', 'supervising', 'supervision', 'supervisory', 'mentor', 'mentors', 'mentoring',
  'coach', 'coaching', 'hire', 'hiring', 'recruit', 'recruiting', 'grow', 'growing',
]; // biome-ignore format: a list of words

export const PEOPLE_LED = [
  'team', 'teams', 'engineers', 'staff', 'personnel', 'members', 'employees', 'reports', 'people', 'talent', 'managers',
]; // biome-ignore format: a list of words
