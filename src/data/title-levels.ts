/**
 * Words of a title that state a level. Explicit words beat numerals ("Senior Engineer I" is senior).
 * `architect` and `manager` are heads and state a level by themselves; see `src/judge/title/level.ts`.
 */
export const titleLevels = {
  entry: [
    'junior', 'jr', 'jnr', 'entry level', 'entry', 'graduate', 'grad', 'new grad', 'new graduate', 'new grads', 'university graduate', 'fresh grad', 'fresh graduate', 'fresh grads', 'fresher', 'freshers', 'recent graduate', 'college graduate', 'early career', 'early careers', 'campus hire', 'intern', 'interns',
    'internship', 'trainee', 'apprentice', 'apprenticeship', 'co op', 'coop', 'student', 'working student', 'werkstudent', 'praktikant', 'stagiaire', 'alternance', 'associate', 'no experience', 'no experience needed', 'beginner', 'azubi', 'ausbildung', 'phd graduate', 'bs graduate', 'summer intern', 'launch intern', 'débutant', 'placement student', 'fresh grad welcomed', 'academy', 'junior level', 'becario',
  ],
  mid: ['mid', 'mid level', 'middle', 'middle level', 'midlevel', 'intermediate', 'medior', 'regular', 'semi senior', 'confirmé', 'experienced', 'ssr', 'intermediate level'],
  senior: ['senior', 'sr', 'snr', 'sen', 'senior level', 'seasoned', 'expérimenté', 'sênior', 'sénior', 'mid senior', 'smts'],
  lead: ['staff', 'principal', 'lead', 'leading', 'distinguished', 'fellow', 'senior staff', 'sr staff', 'senior principal', 'sr principal', 'lmts', 'pmts', 'prin', 'technical lead', 'tech lead', 'practice lead', 'team lead', 'teamlead', 'team leader', 'squad lead', 'shift lead', 'chief architect', 'chief engineer'],
} as const;

/** Numerals after a head noun. Engineers at some firms count to six; above four it is rarely a level that others share. */
export const titleGrades = {
  i: 'entry', ii: 'mid', iii: 'senior', iv: 'senior', v: 'lead', vi: 'lead',
  '1': 'entry', '2': 'mid', '3': 'senior', '4': 'senior', '5': 'lead', '6': 'lead',
  l1: 'entry', l2: 'mid', l3: 'senior', l5: 'senior', l6: 'lead', l7: 'lead',
  t1: 'entry', t2: 'mid', t3: 'senior',
  e3: 'entry', e4: 'mid', e5: 'senior', e6: 'lead', e7: 'lead',
} as const;
