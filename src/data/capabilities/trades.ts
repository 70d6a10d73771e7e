/**
 * Titles whose trade turns what tools are for: a red team is given a directory to break into, not to run; a data engineer
 * writes Python for pipelines. `titles`: the starts of words, lower case. `roles`: the roles of the body for which the title
 * counts; every one where there are none. `except`: words of titles that make it another trade all the same. `only`: nothing is offered for capabilities that are not named here.
 * `turns`: the capability of the tools, then the one whose sentences are offered.
 */
export const TITLE_TRADES = [
  {
    id: 'offensive-security',
    titles: ['red[- ]?team', 'penetration', 'pen[- ]?test', 'offensive', 'ethical hack', 'exploit', 'adversary'],
    except: ['back-?end', 'front-?end', 'full[- ]?stack', 'counter'],
    only: true,
    turns: {
      'penetration-testing': 'penetration-testing',
      'vulnerability-management': 'penetration-testing',
      'application-security': 'penetration-testing',
      'threat-detection': 'attack-simulation',
      'endpoint-security': 'attack-simulation',
      siem: 'attack-simulation',
      'directory-and-identity': 'attack-on-identity',
      'single-sign-on': 'attack-on-identity',
      'privileged-access': 'attack-on-identity',
      'cloud-platform': 'attack-on-cloud',
      'cloud-security': 'attack-on-cloud',
      'operating-system': 'attack-on-hosts',
      'endpoint-management': 'attack-on-hosts',
      'container-orchestration': 'attack-on-clusters',
      'container-runtime': 'attack-on-clusters',
      'container-security': 'attack-on-clusters',
      'web-framework': 'attack-on-applications',
      'api-tools': 'attack-on-applications',
      blockchain: 'attack-on-applications',
      mobile: 'attack-on-applications',
      'programming-language': 'attack-tooling',
      'scripting-language': 'attack-tooling',
    },
  },
  {
    id: 'systems-software',
    titles: ['hypervisor', 'kernel', 'firmware', 'embedded', 'compiler', 'device driver'],
    except: ['administrator', 'support'],
    turns: { 'programming-language': 'software-development' },
  },
  {
    id: 'machine-learning',
    titles: ['machine learning', 'ml\\b', 'mlops', 'deep learning', 'ai(?:/ml)? (?:engineer|developer)', 'llm'],
    except: ['back-?end', 'front-?end', 'full[- ]?stack'],
    roles: ['not-infrastructure'],
    turns: { 'programming-language': 'machine-learning', 'scripting-language': 'machine-learning' },
  },
  {
    id: 'data-engineering',
    titles: ['data (?:&|and) |data (?:engineer|platform|warehouse|pipeline|architect|integration|migration)', 'big ?data', 'etl\\b', 'analytics engineer'],
    except: ['software (?:&|and)', 'javascript', 'front-?end', 'full[- ]?stack'],
    roles: ['not-infrastructure'],
    turns: { 'programming-language': 'data-pipelines', 'scripting-language': 'data-pipelines' },
  },
  {
    id: 'test-automation',
    titles: ['qa\\b', 'quality', 'sdet', 'test(?:er|ing)?\\b', 'automation test'],
    roles: ['not-infrastructure'],
    turns: { 'programming-language': 'testing', 'scripting-language': 'testing', mobile: 'testing' },
  },
] as const;
