/**
 * Titles whose trade turns what tools are for: a red team is given a directory to break into, not to run; a data engineer
 * writes Python for pipelines. `titles`: the starts of words, lower case. `roles`: the roles of the body for which the title
 * counts; every one where there are none. `except`: words of titles that make it another trade all the same. `only`: nothing is offered for capabilities that are not named here.
 * `unless`: the starts of words beside the tools by which they serve the work itself.
 * `turns`: the capability of the tools, then the one whose sentences are offered; null where none holds.
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
    },
  },
  {
    id: 'threat-intelligence',
    titles: ['threat intel', 'intelligence analyst', 'threat research', 'malware', 'reverse engineer'],
    roles: ['security-engineer'],
    turns: {
      'threat-detection': 'threat-research',
      'malware-analysis': 'malware-analysis',
      siem: 'threat-research',
    },
  },
  {
    id: 'sign-on',
    titles: ['single[- ]sign', 'sso\\b'],
    turns: { 'directory-and-identity': 'single-sign-on' },
  },
  {
    id: 'monitoring',
    titles: ['monitoring'],
    except: ['back-?end', 'front-?end', 'full[- ]?stack', 'software'],
    turns: {
      'operating-system': 'monitoring',
      virtualization: 'monitoring',
    },
  },
  {
    id: 'network-automation',
    titles: ['automation'],
    roles: ['network-engineer'],
    turns: {
      'routing-and-switching': 'network-automation',
      'programming-language': 'network-automation',
      'scripting-language': 'network-automation',
      'ci-cd': 'network-automation',
    },
  },
  {
    id: 'release-engineering',
    titles: ['release', 'build'],
    roles: ['devops-engineer', 'platform-engineer'],
    turns: { 'operating-system': 'build-tools', 'cloud-platform': 'ci-cd' },
  },
  {
    id: 'product-support',
    titles: ['technical support', 'tech support', 'customer support', 'product support', 'production support', 'application support', 'support engineer', 'customer (?:engineer|reliability|success)'],
    except: ['it support', 'help ?desk', 'service ?desk', 'desktop'],
    roles: ['it-support-specialist'],
    turns: {
      office: null,
      'operating-system': null,
      'endpoint-management': null,
      'email-and-collaboration': null,
      'routing-and-switching': null,
      'directory-and-identity': null,
      'remote-support': null,
      'programming-language': null,
      'scripting-language': null,
    },
  },
  {
    id: 'service-platform',
    titles: ['service[- ]?now', 'helix', 'remedy', 'itsm (?:architect|developer|engineer)'],
    turns: { 'service-desk': 'service-platform', 'erp-and-business': 'service-platform' },
  },
  {
    id: 'systems-software',
    titles: ['hypervisor', 'kernel', 'firmware', 'embedded', 'compiler', 'device driver'],
    except: ['administrator', 'support', 'security'],
    turns: { 'programming-language': null, 'operating-system': null },
  },
  {
    // What such a one writes is the product, whatever role its work is.
    id: 'software',
    titles: ['software (?:development )?engineer', '(?<!for )developers?\\b', 'programmer', 'swe\\b'],
    unless: ['automat', 'script', 'tool(?!s? such|s? like|s? including)'],
    turns: { 'programming-language': null, 'scripting-language': null, 'web-framework': null, 'backend-framework': null },
  },
] as const;
