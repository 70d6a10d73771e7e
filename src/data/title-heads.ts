/**
 * Head nouns of titles: the word that says what kind of work it is, before any field is named.
 * Classes are read by `src/judge/title`; a `weak` head counts only where the phrase has no other.
 */
export const titleHeads = {
  engineer: {
    weak: false,
    phrases: [
      'engineer', 'engineers', 'engineering', 'engr', 'eng', 'ingenieur', 'ingénieur', 'ingenieurin', 'ingeniero',
      'ingeniera', 'engenheiro', 'ingegnere', 'inżynier', 'sme', 'subject matter expert', 'technologist', 'researcher', 'responder', 'tester', 'hunter', 'hacker', 'assessor', 'ingénieure', 'engineerin',
    ],
  },
  /** Engineers of software firms: there "production engineering" is no factory work. */
  technical: {
    weak: false,
    phrases: ['mts', 'member of technical staff', 'member of the technical staff', 'members of technical staff', 'technical staff', 'smts', 'lmts', 'pmts'],
  },
  architect: { weak: false, phrases: ['architect', 'architects', 'architekt', 'architecture', 'arquitecto'] },
  administrator: {
    weak: false,
    phrases: [
      'administrator', 'administrators', 'admin', 'admins', 'administration', 'adm', 'administrateur', 'administratorin',
      'administrador', 'amministratore', 'beheerder',
    ],
  },
  technician: {
    weak: false,
    phrases: ['technician', 'technicians', 'techniker', 'technikerin', 'technicien', 'repairer', 'installer', 'repairman', 'tech', 'techs'],
  },
  analyst: { weak: false, phrases: ['analyst', 'analysts', 'analyste', 'analista'] },
  operator: { weak: false, phrases: ['operator', 'operators'] },
  consultant: { weak: true, phrases: ['consultant', 'consultants', 'consulting', 'advisor', 'adviser', 'berater', 'contractor'] },
  specialist: {
    weak: true,
    phrases: [
      'specialist', 'specialists', 'spezialist', 'expert', 'experts', 'professional', 'professionals', 'generalist',
      'associate', 'officer', 'executive', 'coordinator', 'assistant', 'intern', 'internship', 'interns', 'trainee',
      'apprentice', 'student', 'graduate', 'representative', 'rep', 'agent', 'staff', 'fellow', 'member',
      'practitioner', 'resource', 'co op', 'coop', 'werkstudent', 'strategist', 'integrator', 'planner', 'position', 'lead',
      'technical lead', 'tech lead', 'practice lead', 'engineer lead', 'guru', 'ninja', 'wizard', 'hero', 'rockstar',
      'guy', 'person', 'superstar', 'principal', 'distinguished', 'champion', 'jedi', 'geek', 'whiz', 'handyman', 'worker',
      'jobs', 'job', 'pro', 'all rounder', 'evangelist', 'responsible', 'responsable', 'mitarbeiter', 'aide', 'helper',
    ],
  },
  software: {
    weak: false,
    phrases: [
      'developer', 'developers', 'programmer', 'programmers', 'coder', 'dev', 'devs', 'développeur', 'entwickler',
      'entwicklerin', 'desarrollador', 'desarrolladora', 'desenvolvedor', 'sviluppatore', 'ontwikkelaar', 'swe', 'sde',
      'developper', 'software engineer', 'software engineers', 'software engineering', 'sw engineer',
      'software development engineer', 'software developer', 'software development', 'programmer analyst',
      'software architect', 'software dev', 'software designer', 'application developer', 'applications developer',
      'app developer', 'web developer', 'game developer', 'software programmer',
    ],
  },
  manager: {
    weak: false,
    phrases: [
      'manager', 'managers', 'mgr', 'manger', 'mgmt', 'management', 'director', 'head', 'vp', 'svp', 'evp', 'avp',
      'vice president', 'supervisor', 'chief', 'leiter', 'leiterin', 'leader', 'leaders', 'superintendent', 'foreman',
      'direktor', 'directeur', 'gerente', 'president', 'leadership', 'engineering manager', 'engineering director',
      'director of engineering', 'head of engineering', 'vp of engineering', 'vp engineering', 'cio', 'chief information officer', 'ciso', 'chief information security officer', 'chief security officer',
      'service delivery manager', 'delivery manager', 'service manager', 'technical manager', 'functional manager',
      'people manager', 'teamleiter', 'abteilungsleiter', 'chief officer', 'superviser', 'dir',
    ],
  },
  lead: { weak: false, phrases: ['team lead', 'team leader', 'teamlead', 'team leads', 'team manager', 'squad lead', 'shift lead', 'shift leader'] },
  /** Designers of something: of what, the field before it tells; with none, it is no infrastructure. */
  making: { weak: false, phrases: ['design engineer', 'design engineers', 'development engineer', 'commissioning engineer', 'designer', 'designers'] },
  project: {
    weak: false,
    phrases: [
      'project manager', 'project managers', 'project mgr', 'project management', 'program manager', 'programme manager',
      'program management', 'project lead', 'project leader', 'project coordinator', 'project engineer', 'projektleiter',
      'pmo', 'project director', 'program director', 'projektmanager', 'project administrator',
    ],
  },
  /** Heads that mean other work whatever stands before them. */
  foreign: {
    weak: false,
    phrases: [
      'engineer in test', 'engineers in test', 'developer in test', 'software engineer in test', 'development engineer in test', 'sdet',
      'product manager', 'product management', 'product owner', 'product lead', 'product director', 'product designer', 'product engineer', 'product engineers', 'product engineering', 'manufacturing engineer', 'process engineer', 'quality engineer', 'sustaining engineer', 'test engineer',
      'technical program manager', 'technical program management', 'tpm', 'technical project manager', 'technical product manager',
      'technical product owner', 'scrum master', 'agile coach', 'delivery lead', 'business analyst', 'business partner', 'scientist', 'scientists',
      'writer', 'editor', 'author', 'marketer', 'recruiter', 'sourcer', 'accountant', 'auditor', 'audit', 'bookkeeper',
      'salesperson', 'seller', 'account executive', 'account manager', 'account director', 'account management', 'sales engineer',
      'sales manager', 'sales representative', 'sales specialist', 'sales executive', 'sales director', 'business development manager',
      'marketing manager', 'brand manager', 'community manager', 'category manager', 'channel manager', 'partner manager',
      'customer success manager', 'success manager', 'office manager', 'facility manager', 'facilities manager',
      'facilities technician', 'property manager', 'site manager', 'store manager', 'construction manager', 'plant manager',
      'case manager', 'risk manager', 'event manager', 'general manager', 'hr manager', 'finance manager', 'content manager',
      'production manager', 'warehouse manager', 'inventory manager', 'asset manager', 'contract manager', 'contracts manager',
      'procurement manager', 'vendor manager', 'portfolio manager', 'relationship manager', 'change manager', 'quality manager',
      'security guard', 'guard', 'guards', 'security officer guard', 'bouncer', 'watchman', 'police officer', 'driver', 'teacher',
      'trainer', 'instructor', 'tutor', 'professor', 'lecturer', 'nurse', 'physician', 'doctor', 'therapist', 'lawyer', 'attorney',
      'paralegal', 'counsel', 'cashier', 'clerk', 'receptionist', 'secretary', 'buyer', 'merchandiser', 'planner buyer', 'welder',
      'plumber', 'electrician', 'carpenter', 'mechanic', 'machinist', 'chef', 'cook', 'barista', 'waiter', 'cleaner', 'janitor',
      'copywriter', 'journalist', 'photographer', 'videographer', 'artist', 'animator', 'illustrator', 'translator', 'interpreter',
      'economist', 'statistician', 'actuary', 'biologist', 'chemist', 'physicist', 'mathematician', 'surveyor', 'inspector',
      'estimator', 'scheduler', 'dispatcher', 'underwriter', 'broker', 'trader', 'banker', 'cto', 'ceo', 'cfo', 'coo', 'cmo', 'cpo',
      'developer advocate', 'developer evangelist', 'developer relations', 'advocate', 'modeler', 'modeller', 'moderator', 'biller',
      'pharmacist', 'dentist', 'veterinarian', 'stylist', 'hairdresser', 'dental assistant', 'medical assistant', 'caregiver',
      'pilot', 'captain', 'sailor', 'soldier', 'firefighter', 'paramedic', 'executive assistant', 'administrative assistant',
      'personal assistant', 'data entry', 'demand planner', 'growth hacker', 'anwalt', 'verkäufer', 'vertriebsmitarbeiter',
      'buchhalter', 'fahrer', 'pfleger', 'controller', 'treasurer', 'librarian', 'solutions seller',
    ],
  },
  /** Selling and advising on solutions: what the work is cannot be told from the title. */
  solutions: {
    weak: false,
    phrases: [
      'solution architect', 'solutions architect', 'solution architects', 'solutions architects', 'solution architecture',
      'solutions architecture', 'solution engineer', 'solutions engineer', 'solution engineering', 'solutions engineering',
      'solution consultant', 'solutions consultant', 'customer engineer', 'field engineer', 'field engineering',
      'field service engineer', 'field services engineer', 'implementation engineer', 'implementation consultant',
      'implementation specialist',      'solution specialist', 'solutions specialist', 'resident engineer', 'professional services engineer',
      'professional services consultant', 'customer success engineer', 'technical consultant', 'technology consultant',
      'technical account manager', 'solution lead', 'solutions lead', 'integration engineer', 'integration architect',
    ],
  },
} as const;
