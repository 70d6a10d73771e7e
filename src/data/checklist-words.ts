/**
 * Words around the tools of a checklist ("strong hands-on experience with tools such as …"): they carry no demand of
 * their own, so that a proposal may leave them out. Lower case.
 */
export const STOCK_WORDS = [
  'a', 'able', 'about', 'across', 'additional', 'additionally', 'advanced', 'all', 'also', 'an', 'and', 'any', 'appreciated', 'appropriate', 'applicable', 'are', 'area', 'areas', 'as', 'advantage', 'regarded', 'well-regarded', 'valued', 'desirable', 'asset', 'aware', 'bonus', 'clear', 'definite',
  'at', 'available', 'awareness', 'background', 'based', 'basic', 'basics', 'be', 'been', 'beginner', 'being', 'both', 'broad', 'but', 'by', 'candidate', 'candidates', 'common',
  'comparable', 'order', 'preference', 'comfort', 'comfortable', 'command', 'competence', 'competency', 'competent', 'comprehensive', 'concepts', 'considerable', 'core', 'current', 'currently', 'day', 'deep', 'demonstrable',
  'demonstrated', 'demonstrates', 'desired', 'detailed', 'direct', 'e.g', 'e.g.', 'eg', 'either', 'enterprise', 'environment', 'environments', 'equivalent', 'equivalents', 'alternative', 'alternatives', 'variants', 'variant', 'commercial', 'especially', 'essential', 'etc', 'etc.',
  'excellent', 'exceptional', 'experience', 'experienced', 'expert', 'expertise', 'exposure', 'extensive', 'familiar', 'familiarity', 'features', 'fluency', 'fluent', 'following', 'for',
  'framework', 'frameworks', 'from', 'functional', 'fundamentals', 'general', 'good', 'great', 'grasp', 'hand', 'hands', 'hands-on', 'has', 'have', 'having', 'high', 'highly', 'i.e', 'i.e.', 'ideal', 'ideally',
  'in', 'include', 'includes', 'including', 'industry', 'in-depth', 'in-house', 'intermediate', 'into', 'is', 'it', 'its', 'job', 'key', 'know', 'know-how', 'knowledge', 'knowledgeable', 'language',
  'languages', 'large', 'latest', 'least', 'level', 'like', 'limited', 'major', 'mandatory', 'master', 'mastery', 'minimum', 'min', 'modern', 'more', 'most', 'multiple', 'must', 'must-have', 'need', 'needed',
  'not', 'of', 'on', 'one', 'or', 'other', 'others', 'our', 'over', 'particularly', 'platform', 'platforms', 'plus', 'popular', 'possess', 'practical', 'practice', 'practices', 'preferably', 'preferred', 'previous',
  'prior', 'product', 'products', 'production', 'professional', 'proficiency', 'proficient', 'programs', 'proven', 'public', 'real-world', 'recent', 'related', 'relevant', 'require', 'required', 'requirement', 'requires', 'role',
  'seasoned', 'service', 'services', 'significant', 'similar', 'skill', 'skilled', 'skills', 'software', 'solid', 'solution', 'solutions', 'some', 'sound', 'specifically', 'stack', 'standard', 'strong',
  'subject', 'substantial', 'such', 'suite', 'system', 'systems', 'technical', 'technologies', 'technology', 'than', 'that', 'the', 'their', 'these', 'this', 'thorough', 'to', 'tool', 'toolchain', 'tooling', 'tools', 'toolset',
  'track', 'record', 'two', 'type', 'types', 'understand', 'understanding', 'us', 'use', 'used', 'using', 'utilities', 'various', 'variety', 'vendor', 'vendors', 'very', 'via', 'well', 'well-versed', 'versed', 'will', 'with', 'within',
  'expert-level', 'advanced-level', 'professional-level', 'intermediate-level', 'entry-level', 'enterprise-level', 'production-level', 'enterprise-grade', 'production-grade', 'work', 'worked', 'working', 'would', 'year', 'years', 'yrs', 'you', 'your', "you'll", "you've", 'yoe',
] as const;

/**
 * Words beside tools that say how they are used or of what make they are, and ask for nothing more: with the stock words,
 * those that a proposal may leave out. Lower case.
 */
export const HARMLESS_WORDS = [
  'cutting-edge', 'declarative', 'effective', 'effectively', 'efficiently', 'enterprise-class', 'industry-leading', 'industry-standard', 'mid-level', 'well-known',
  'administrative', 'applied', 'automated', 'aws', 'considered', 'cross-platform', 'deployed', 'built', 'es', 'ex', 'gcp', 'high-quality', 'iaac', 'jobs', 'maintainable', 'modules', 'new', 'orchestration', 'overall', 'past', 'providing', 'purposes', 'read', 'reading', 'robust', 'saas', 'should', 'sme', 'specialization', 'tech', 'techniques', 'them', 'through', 'user', 'we', 'what',
  'ability', 'adept', 'amazon', 'another', 'apache', 'application', 'applications', 'architecture', 'architectures', 'around', 'best', 'big', 'cloud', 'cloud-based', 'cloud-native', 'cluster', 'clusters', 'code', 'coding', 'commonly', 'components', 'computing', 'containerized', 'continuous', 'custom',
  'delivery', 'depth', 'developer', 'devops', 'distribution', 'distributions', 'distro', 'distros', 'ecosystem', 'ecosystems', 'engineer', 'engineering', 'example', 'examples', 'firm', 'foundational', 'general-purpose', 'google', 'high-level', 'higher-level', 'hosted', 'if', 'implementations', 'infrastructure', 'infrastructures', 'instances',
  'leading', 'leverage', 'leveraging', 'libraries', 'line', 'linux', 'linux-based', 'mainly', 'mainstream', 'matter', 'methodologies', 'microsoft', 'moderate', 'native', 'nice', 'offerings', 'open', 'open-source', 'operational', 'os', 'pipeline', 'pipelines', 'points', 'primarily', 'principles', 'private', 'process', 'processes', 'programming', 'programing', 'projects', 'provide', 'provider', 'providers', 'purpose',
  'relational', 'repositories', 'resources', 'runtime', 'script', 'scripting', 'scripts', 'server', 'servers', 'several', 'shell', 'source', 'stacks', 'strongly', 'tasks', 'templates', 'top', 'unix', 'usage', 'utilize', 'utilizing', 'version', 'versions', 'virtual', 'way', 'web', 'widely', 'windows', 'windows-based', 'workflow', 'workflows', 'workloads', "years'", 'years’', 'you’ll', 'you’re', "you're", 'you’ve',
] as const;

/** Stock words that narrow what is asked for all the same: "multiple clouds", "the latest versions". */
export const QUALIFYING_WORDS = ['large', 'latest', 'multiple'] as const;

/** Words that make what follows a demand of another kind, which a proposal about tools must not drop. Roots. */
export const OTHER_DEMANDS = [
  'abilit', 'able to', 'computer(?! languages?\\b)', 'laptop', 'internet connection', 'reasons', 'agile', 'analytical', 'attention', 'bachelor', 'capab', 'ccie', 'ccna', 'ccnp', 'certif', 'cissp', 'comptia', 'jnci', 'lpic', 'mcsa', 'mcse', 'oscp', 'rhce', 'rhcsa', 'citizen', 'clearance', 'collaborat(?!ion (?:apps?|platforms?|software|suites?|tools?)\\b)', 'communicat', 'contribut', 'culture', 'curio', 'customer', 'degree', 'diploma', 'exams?\\b', 'document', 'driver',
  'along with', 'as well as', 'english', 'hipaa', 'how ', 'influenc', 'interact', 'interpersonal', 'negotiat', 'third part', 'want to', 'itil', 'lead(?!ing\\b)', 'learn(?!ing)', 'desire to', 'eager', 'keen', 'interest in', 'interested', 'licen', 'manage people', 'master’s', "master's", 'mentor', 'mindset', 'motivat', 'must be', 'on-call', 'passion', 'pci', 'present', 'problem', 'shift',
  'soft skill', 'stakeholder', 'travel', 'troubleshoot(?!ing tools?\\b)', 'verbal', 'visa', 'weekend', 'willing', 'written',
] as const;

/** Words that an item of a list may end in without being part of its name. */
export const ITEM_TAILS = ['a', 'are', 'desired', 'expertise', 'domain', 'etc', 'experience', 'is', 'knowledge', 'must', 'plus', 'preferred', 'required', 'similar', 'skills'] as const;

/** Words in "-ing" that name a field, where other such words say what to do. */
export const FIELDS_IN_ING = [
  'caching', 'clustering', 'computing', 'engineering', 'imaging', 'load-balancing', 'logging', 'messaging', 'monitoring', 'networking', 'programming', 'provisioning', 'routing',
  'scripting', 'streaming', 'switching', 'testing', 'tracing', 'alerting', 'patching', 'versioning', 'debugging', 'profiling',
] as const;

/** Verbs that an item of a list may start with: it is then no thing to know, but something to do. */
export const DOING = [
  'administer', 'assist', 'automate', 'build', 'debug', 'document', 'integrate', 'orchestrate', 'provision', 'release', 'test', 'troubleshoot', 'use', 'configure', 'create', 'define', 'deploy', 'design', 'develop', 'ensure', 'handle', 'help', 'implement', 'improve', 'install', 'maintain', 'manage', 'migrate',
  'monitor', 'operate', 'optimize', 'perform', 'provide', 'run', 'scale', 'secure', 'set', 'solve', 'support', 'train', 'tune', 'upgrade', 'write',
] as const;

/** Stock words that may begin the name of an item, and then stay with it ("enterprise storage"). */
export const NAME_STARTS = [
  'command', 'core', 'data', 'enterprise', 'framework', 'frameworks', 'functional', 'general', 'industry', 'job', 'large', 'language', 'languages', 'modern', 'platform', 'product', 'production', 'public', 'service', 'services',
  'software', 'solution', 'solutions', 'standard', 'system', 'systems', 'technical', 'tool', 'tools', 'vendor', 'work',
] as const;

/** Common nouns that end some spellings of a name: "Kubernetes clusters" stands for Kubernetes. */
export const NAME_ENDS = [
  'administration', 'administrator', 'architect', 'engineer', 'cloud', 'development', 'developer', 'developers', 'cluster', 'clusters', 'coding', 'database', 'databases', 'environment', 'environments', 'firewall', 'firewalls', 'language', 'languages', 'operating', 'pipeline', 'pipelines', 'platform', 'platforms', 'product', 'products',
  'programming', 'queries', 'query', 'router', 'routers', 'script', 'scripting', 'scripts', 'server', 'servers', 'service', 'services', 'stack', 'suite', 'switch', 'switches', 'system', 'systems', 'technologies', 'technology', 'tool', 'tools',
] as const;

/** Words, and nouns behind them, of items that name no thing in particular: "DevOps tools", "production environments", "best practices". */
export const HOLLOW_WORDS = ['and', 'backend', 'back-end', 'css', 'frontend', 'front-end', 'ui', 'automation', 'best', 'cloud', 'deployment', 'developer', 'development', 'devops', 'devsecops', 'distributed', 'engineering', 'enterprise', 'industry', 'infrastructure', 'integration', 'internal', 'it', 'modern', 'open', 'open-source', 'source', 'operational', 'orchestration', 'production', 'related', 'reliability', 'software', 'technical'] as const;
export const HOLLOW_NOUNS = ['concepts', 'environments?', 'features', 'frameworks', 'infrastructure', 'methodologies', 'paradigms', 'practices', 'principles', 'processes', 'solutions', 'stack', 'systems', 'technologies', 'tooling', 'tools'] as const;

/** Nouns that may follow a name with a capital and are no part of it: "AWS Infrastructure", "SharePoint Administration". */
export const PLAIN_NOUNS = ['administration', 'cloud', 'clouds', 'cluster', 'clusters', 'coding', 'deployment', 'deployments', 'development', 'ecosystem', 'ecosystems', 'environment', 'environments', 'iaas', 'infrastructure', 'language', 'languages', 'networking', 'operating', 'os', 'paas', 'programming', 'scripting', 'server', 'servers', 'workloads'] as const;

/** Words that make an item a wave of the hand: "and other monitoring tools", "or a comparable language". */
export const AND_SO_ON = [
  'another', 'other', 'others', 'similar', 'comparable', 'related', 'equivalent', 'equivalents', 'alternative', 'alternatives', 'any', 'etc', 'like', 'more',
] as const;

/** Words that begin another demand where they follow a word without a stop: what stood on two lines was run together. */
export const RUN_ON_STARTS = [
  'Ability', 'Able', 'Bachelor', 'Excellent', 'Have', 'Knowledgable', 'Knowledgeable', 'Experience', 'Experienced', 'Familiar', 'Familiarity', 'Good', 'If you', 'Knowledge', 'Must', 'Nice to have', 'Our', 'Proficiency', 'Proficient', 'Qualifications', 'Requirements', 'Responsibilities', 'Solid', 'Strong', 'Understanding', 'We', 'What', 'Working knowledge', 'You have', 'You will', 'Your',
] as const;

/** Nouns that say what kind of thing is asked for and name none: "programming languages, such as Go". */
export const COLLECTIVES = [
  'administration', 'applications', 'infrastructure', 'automation', 'back-end', 'backend', 'front-end', 'frontend', 'cloud', 'clouds', 'coding', 'configuration', 'containers', 'deployment', 'deployments', 'design', 'development', 'ecosystem', 'ecosystems', 'engineering', 'features', 'frameworks', 'libraries', 'language', 'languages', 'management', 'operations', 'platforms', 'programming', 'providers', 'scripting', 'software', 'tasks', 'technologies', 'tools', 'tooling', 'vendors', 'workflow', 'workflows',
] as const;

/** Words that begin the examples of what was named before. */
export const EXAMPLE_STARTS = ['e.g', 'eg', 'especially', 'ideally', 'including', 'like', 'mainly', 'namely', 'particularly', 'preferably', 'primarily', 'specifically', 'such'] as const;

/** Words that ask for little: what is proposed then asks for a part in the result, not for the result. Roots. */
export const BASICS = ['acquaint', 'appreciation', 'aware', 'basic', 'basics', 'beginner', 'elementary', 'entry-level', 'exposure', 'familiar', 'fundamental', 'general knowledge', '(?<!not )limited', 'some (?:exposure|experience|familiarity|knowledge|understanding)'] as const;

/** Nouns for people at work, in which no name of a thing ends: "as a DevOps Engineer". */
export const PEOPLE = ['administrator', 'administrators', 'analyst', 'architect', 'architects', 'consultant', 'developer', 'developers', 'engineer', 'engineers', 'manager', 'managers', 'specialist', 'sre', 'sres', 'team', 'teams', 'technician', 'users'] as const;

/** Nouns for work, which no tool stands beside: "Linux and Windows system administration". */
export const ACTIVITIES = ['administration', 'design', 'development', 'engineering', 'management', 'operations', 'programming', 'structures', 'support', 'unit testing', 'unit tests'] as const;

/** Words of a heading under which a post says what is in use, and asks for nothing: "Our tech stack". Roots. */
export const IN_USE_HEADINGS = ['stack', 'currently working with', 'currently us', 'technologies we', 'tech we', 'tools we', 'tools and tech', 'tools & tech', 'toolbox', 'be working with', 'will work with', 'will use', "you'll use", 'you’ll use', 'get to work with', "you'll work with", 'you’ll work with', 'our environment', 'technical environment', 'our tools', 'our technolog', 'what we use', 'used (?:by|in|within) (?:our|the) team', 'we use', 'we work on', 'we rely on', 'technolog\\w+ we', '(?:we|you)(?:[’\']re| are| have been) (?:currently |now )?using'] as const;
