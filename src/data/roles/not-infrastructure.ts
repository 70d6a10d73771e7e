export const notInfrastructure = {
  id: 'not-infrastructure',
  name: 'Not infrastructure',
  titles: {
    entry: 'Junior Software Engineer',
    mid: 'Software Engineer',
    senior: 'Senior Software Engineer',
    lead: 'Staff Software Engineer',
    manager: 'Software Engineering Manager',
  },
  about:
    'Any job outside IT infrastructure: software, data, testing, product, project, sales and every other trade. The titles stand for the most frequent of them.',
  neighbours: [
    {
      id: 'platform-engineer',
      differs: 'A software engineer builds what customers use; the platform engineer what engineers use.',
    },
    {
      id: 'devops-engineer',
      differs:
        'A developer who also deploys is still a developer; the DevOps engineer’s product is the delivery itself.',
    },
    {
      id: 'database-administrator',
      differs: 'Data engineers and database developers work with data; the administrator runs the databases.',
    },
    {
      id: 'infrastructure-manager',
      differs:
        'Project, product and program managers deliver things; the infrastructure manager runs a team and a service.',
    },
    {
      id: 'security-engineer',
      differs: 'Physical security, fraud and compliance protect other things than systems and networks.',
    },
  ],
  aliases: [
    'software engineer',
    'software developer',
    'web developer',
    'backend engineer',
    'frontend engineer',
    'full stack developer',
    'data engineer',
    'data scientist',
    'machine learning engineer',
    'qa engineer',
    'product manager',
    'project manager',
    'business analyst',
    'sales engineer',
    'account executive',
    'technical writer',
    'mechanical engineer',
    'recruiter',
    'scrum master',
    'ux designer',
    'embedded software engineer',
    'data analyst',
    'accountant',
    'marketing manager',
  ],
  duties: [],
  capabilities: [],
  tools: [],
  certifications: [],
  years: [],
  pay: [],
  codes: {
    onet: [
      { code: '15-1252.00', name: 'Software Developers' },
      { code: '15-1253.00', name: 'Software Quality Assurance Analysts and Testers' },
      { code: '15-1211.00', name: 'Computer Systems Analysts' },
    ],
    esco: [],
  },
  depth: [],
  metrics: [],
} as const;
