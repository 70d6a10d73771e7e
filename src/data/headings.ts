/**
 * Headings of job posts by what they announce, lower case. A line that is one of these is a heading even where nothing
 * in the format says so. Drawn from the headings of some 4,500 posts (job boards, ATS feeds, public bodies), 2014 to 2026.
 */
export const HEADINGS = {
  summary: [
    'about the role', 'about this role', 'about the job', 'about the position', 'about the opportunity', 'the role',
    'the position', 'the opportunity', 'the job', 'job description', 'job summary', 'job overview', 'position summary',
    'position overview', 'position description', 'role summary', 'role overview', 'role description', 'role purpose',
    'summary of role', 'overview', 'summary', 'description', 'purpose of job', 'purpose of the role', 'job purpose',
    'job description summary', 'the role in a nutshell', 'your role', 'about the team', 'the team', 'our team',
    'meet the team', 'your team', 'what is the opportunity', 'an overview of this role', 'at a glance', 'position purpose',
    'project description', 'about the project', 'what is this role', 'the challenge', 'your mission', 'job brief',
  ],
  responsibilities: [
    'responsibilities', 'responsibility', 'key responsibilities', 'main responsibilities', 'core responsibilities',
    'primary responsibilities', 'essential responsibilities', 'job responsibilities', 'position responsibilities',
    'role responsibilities', 'your responsibilities', 'roles and responsibilities', 'role and responsibilities',
    'duties', 'main duties', 'job duties', 'key duties', 'primary duties', 'duties and responsibilities',
    'essential duties', 'essential duties and responsibilities', 'essential functions', 'essential job functions',
    'primary job functions', 'key tasks', 'tasks', 'your tasks', 'tasks and responsibilities', 'key objectives',
    'key accountabilities', 'accountabilities', 'scope of work', 'scope', 'day to day', 'your day to day', 'day to day responsibilities',
    'what you will do', "what you'll do", 'what you will be doing', "what you'll be doing", "what you'd be doing",
    'what you do', 'what will you do', 'what will you be doing', 'what you get to do', "what you'll work on",
    'what you will work on', 'what you can expect to do', "what you'll own", "what you'll achieve", 'your impact',
    "the impact you'll have", 'the impact you will have', "how you'll make an impact", 'how you will make an impact', 'in this role you will',
    "in this role you'll", 'as a member of our team you will', 'the work', 'your work', 'your job', 'the day to day',
    'what does the job entail', 'main tasks', 'job functions', 'responsibilities include', 'your responsibilities will include',
    'you will be responsible for', 'you are responsible for', 'areas of responsibility', 'challenges you will solve',
    'what you would do', 'role & responsibilities', 'roles & responsibilities', 'duties & responsibilities', 'key result areas',
    'what will your job look like', 'a day in the life', 'what success looks like', 'outcomes', 'expected outcomes',
    'goals', 'objectives', 'what you will accomplish', "what you'll accomplish", 'the day-to-day', 'job scope', 'job role',
    'essential functions/responsibilities', 'essential duties & responsibilities', 'specific duties', 'role accountabilities',
  ],
  requirements: [
    'requirements', 'requirement', 'qualifications', 'qualification', 'minimum qualifications', 'basic qualifications',
    'required qualifications', 'minimum requirements', 'basic requirements', 'job requirements', 'key requirements',
    'key qualifications', 'general requirements', 'technical requirements', 'additional requirements', 'position requirements',
    'required skills', 'required experience', 'required skills and experience', 'required skills and qualifications',
    'skills', 'skills required', 'technical skills', 'technical expertise', 'skills and experience', 'skills and qualifications',
    'skills & experience', 'skills & qualifications', 'skills and abilities', 'experience', 'experience required',
    'education', 'education and experience', 'experience and education', 'education requirements', 'your experience', 'your profile',
    'your qualifications', 'your skills', 'essential', 'essential skills', 'essential criteria', 'person specification',
    'who you are', 'about you', 'you are', 'you have', "you'll have", 'you will have', 'you bring', "what you'll bring",
    'what you will bring', 'what you bring', 'what you bring to the team', 'what you bring to the table', "what you'll need",
    'what you will need', 'what you need', 'what you have', 'what you should have', 'what you must have', "what we're looking for",
    'what we are looking for', "who we're looking for", 'who we are looking for', 'what are we looking for',
    'what we look for', 'what we need to see', 'what we expect', 'what we expect from you', 'we expect you to have', 'must have', 'must haves', 'must-haves',
    'mandatory', 'mandatory skills', 'required', 'knowledge', 'knowledge skills and abilities', 'competencies', 'soft skills',
    'ideal candidate', 'the ideal candidate', 'candidate profile', 'certifications', 'you might thrive in this role if you',
    'you should apply if', 'you may be a good fit if you', "you're a great fit if", 'what makes you successful',
    'what you need to succeed', 'what you need for this position', "what you'll need to succeed", 'to be successful in this role', 'how do i qualify', 'tech stack', 'our tech stack', 'technologies we use',
    'security clearance', 'clearance requirements', 'minimum required skills', 'expectations', 'criteria', 'selection criteria',
    'knowledge & experience', 'knowledge and experience', 'qualifications and skills', 'qualifications & experience',
    'qualifications and experience', 'technical qualifications', 'job qualifications', 'job requirement', 'prerequisites', 'primary skills',
    'key skills', 'core skills', 'skill set', 'skillset', 'physical requirements', 'physical demands', 'job specification', 'the person',
  ],
  preferred: [
    'preferred', 'preferred qualifications', 'preferred skills', 'preferred experience', 'preferred skills and experience',
    'preferred requirements', 'preferred certifications', 'nice to have', 'nice to haves', 'nice-to-have', 'nice-to-haves', 'nice to have skills', 'good to have',
    'bonus', 'bonus points', 'bonus points if', 'bonus points if you have', 'bonus points for', 'bonus skills', 'bonus qualifications', 'pluses', 'plus',
    'desired', 'desired skills', 'desired experience', 'desired qualifications', 'desired characteristics', 'desired skills and experience',
    'desirable', 'desireable', 'desirable skills', 'desireable skills', 'desireable experience', 'desirable experience', 'desirable criteria', 'desirable qualifications', 'ways to stand out from the crowd',
    'what sets you apart', 'what will set you apart', 'highly preferred', 'optional experience', 'additional qualifications', 'advantages',
    'would be a plus', 'it would be great if you have', 'even better', 'extra credit', 'secondary skills', 'it is a plus if you have',
    'the following are considered a plus', 'an ideal candidate also has', 'preferred but not required', 'nice to have but not required', 'asset', 'assets',
  ],
  benefits: [
    'benefits', 'benefit', 'our benefits', 'perks', 'perks and benefits', 'benefits and perks', 'perks & benefits', 'benefits & perks', 'work perks and benefits',
    'what we offer', 'what we offer you', 'we offer', 'our offer', 'what you get', "what you'll get", "what's in it for you", 'what is in it for you', 'what we will offer you',
    'why join us', 'why work with us', 'top reasons to work with us', 'reasons to work with us', 'why work for us', 'why you will love working here', "why you'll love this role", 'what you can expect',
    'time off', 'health and wellbeing', 'financial benefits', 'additional benefits', 'employee benefits', 'total rewards', 'some of our benefits',
    'benefits include', 'we offer a competitive salary and benefits', "what's on offer", 'benefits and growth', 'life at', 'our perks', 'rewards',
  ],
  pay: [
    'salary', 'compensation', 'pay', 'salary range', 'pay range', 'base pay range', 'base salary range', 'compensation range', 'pay transparency',
    'compensation and benefits', 'compensation & benefits', 'annual salary', 'hiring range', 'pay range transparency', 'salary and location', 'rate', 'pay rate',
    'salary and benefits', 'remuneration', 'equity', 'hourly rate', 'base salary', 'estimated salary', 'salary information',
  ],
  company: [
    'about us', 'who we are', 'about the company', 'company description', 'company overview', 'the company', 'our company', 'our mission', 'our culture', 'our values',
    'our story', 'culture', 'company', 'what we do', 'who are we', 'how we work', 'our vision', 'about the department', 'our core values', 'why us', 'our investors',
    'about our company', 'company profile', 'about the organization', 'about our client', 'about the client', 'who is', 'client', 'core values', 'about our team', 'our approach',
  ],
  'equal-opportunity': [
    'equal opportunity', 'equal opportunities', 'equal opportunity employer', 'equal employment opportunity', 'eeo statement', 'eeo', 'eoe',
    'diversity', 'diversity and inclusion', 'diversity equity and inclusion', 'diversity inclusion and belonging', 'our commitment to diversity',
    'our commitment to diversity and inclusion', 'accommodations', 'reasonable accommodation', 'accessibility statement', 'accommodation',
    'equal opportunity statement', 'dei statement', 'inclusion', 'inclusion and belonging', 'we value diversity', 'non-discrimination',
    'commitment to equal opportunity', 'our commitment', 'accessibility', 'diversity statement', 'equality',
  ],
  process: [
    'how to apply', 'apply', 'apply now', 'applying', 'application', 'application process', 'hiring process', 'interview process', 'our hiring process', 'our interview process',
    'the interview process', 'selection process', 'next steps', 'what happens next', 'recruitment process', 'additional information', 'more information',
    'other information', 'who may apply', 'contact', 'contact us', 'privacy notice', 'privacy statement', 'privacy policy', 'disclaimer', 'note', 'please note', 'travel', 'travel requirements', 'travel required',
    'location', 'locations', 'work location', 'job location', 'work schedule', 'schedule', 'working hours', 'hours', 'shift', 'job type', 'job details', 'employment type', 'position type',
    'type', 'duration', 'start date', 'job title', 'job id', 'req id', 'department', 'reports to', 'reporting to', 'work environment', 'working conditions', 'visa sponsorship',
    'sponsorship', 'background check', 'candidate privacy notice', 'basic information', 'instructions', 'work model', 'office', 'eligibility requirements', 'stay connected', 'itar requirements',
  ],
} as const; // biome-ignore format: one phrase after another

/**
 * Words that tell what a heading announces where it is not listed above; the first row that matches wins.
 * Each entry is a phrase of whole words, lower case.
 */
export const HEADING_WORDS = [
  ['equal-opportunity', ['equal opportunity', 'equal employment', 'eeo', 'diversity', 'inclusion', 'inclusive', 'accommodation', 'accommodations', 'accessibility', 'discrimination', 'eeoc', 'belong']],
  ['preferred', ['preferred', 'nice to have', 'nice to haves', 'bonus points', 'bonus', 'desirable', 'desireable', 'desired', 'plus', 'pluses', 'stand out', 'extra credit', 'advantageous', 'ideally', 'good to have', 'optional', 'sets you apart', 'set you apart', "we'd love it if"]],
  ['pay', ['salary', 'pay', 'compensation', 'compensating', 'remuneration', 'hiring range', 'hiring ranges', 'pay range']],
  ['benefits', ['benefits', 'benefit', 'perks', 'we offer', 'our offer', 'in it for you', 'why join', 'why work', 'why you should join', 'time off', 'wellness', 'wellbeing', 'rewards', "you'll enjoy", 'on offer', "you'll love", 'we can offer', 'take care of you', 'we provide', 'support you', 'paid', 'holiday', 'insurance']],
  ['responsibilities', ['responsibilities', 'responsibility', 'responsible for', 'duties', 'tasks', "you'll do", 'you will do', "you'll be doing", 'you will be doing', 'you be doing', 'you do', 'will you do', 'day to day', 'your impact', 'make an impact', "you'll own", 'you will own', "you'll work on", 'work on', 'job functions', 'essential functions', 'accountabilities', "you'll contribute", 'in this role', 'you will', "you'll", 'objectives', 'success looks like', 'outcomes', 'mission', 'what you can do', 'job entail', 'expect to do', 'will look like', 'day in the life', 'challenges', 'you get to do', 'where you come in', 'deliverables']],
  ['requirements', ['requirements', 'requirement', 'qualifications', 'qualification', 'required', 'skills', 'skill', 'experience', 'education', 'you have', 'you bring', "you'll bring", 'you will bring', "you'll need", 'you will need', 'you need', 'need to succeed', 'looking for', 'look for', 'who you are', 'about you', 'you are', "you'll have", 'must have', 'must haves', 'criteria', 'competencies', 'competency', 'knowledge', 'expertise', 'profile', 'thrive', 'good fit', 'great fit', 'a match if', 'qualify', 'certifications', 'certification', 'successful', 'we need', 'we expect', 'tech stack', 'background', 'candidate', 'attributes', 'abilities', 'clearance', 'technologies', 'expect you']],
  ['process', ['apply', 'applying', 'application', 'interview', 'hiring process', 'process', 'privacy', 'disclaimer', 'location', 'locations', 'schedule', 'hours', 'travel', 'contact', 'shift', 'how to', 'eligibility', 'sponsorship', 'vacancies', 'fraud', 'scam', 'notice', 'background check', 'ai usage', 'relocation', 'stay connected', 'instructions', 'time zone']],
  ['company', ['about us', 'who we are', 'our mission', 'our culture', 'our values', 'our story', 'company', 'our vision', 'culture', 'values', 'what we do', 'why', 'our customers', 'our investors', 'awards', 'best places']],
  ['summary', ['role', 'position', 'job', 'opportunity', 'overview', 'summary', 'description', 'team', 'purpose', 'project']],
  ['company', ['about', 'more on', 'life at', 'working at']],
] as const; // biome-ignore format: one row a kind

/**
 * Wording that tells what a statement belongs to where no heading does, whole words, lower case.
 * Strong enough to hold against the section that the statement stands in.
 */
export const SECTION_WORDING = [
  ['equal-opportunity', ['equal opportunity employer', 'equal opportunities employer', 'equal employment opportunity', 'affirmative action employer', 'without regard to race', 'regardless of race', 'regardless of age', 'protected veteran status', 'sexual orientation', 'gender identity', 'reasonable accommodation', 'reasonable accommodations', 'reasonable adjustments', 'protected by law', 'protected characteristic', 'legally protected', 'all qualified applicants', 'national origin']],
  ['pay', ['salary range', 'pay range', 'base salary', 'base pay', 'annual salary', 'compensation range', 'hourly rate', 'salary for this', 'starting salary']],
  ['benefits', ['401k', '401 k', 'paid time off', 'parental leave', 'health insurance', 'dental', 'life insurance', 'medical insurance', 'paid holidays', 'wellness stipend', 'stock options', 'pension', 'annual leave', 'unlimited pto', 'tuition reimbursement', 'gym membership', 'rsus', 'competitive salary']],
  ['process', ['to apply', 'please apply', 'send your resume', 'send your cv', 'submit your', 'cover letter', 'interview process', 'hiring process', 'background check', 'privacy policy', 'recruitment agencies', 'apply now', 'click apply', 'visa sponsorship', 'e verify']],
] as const; // biome-ignore format: one row a kind
