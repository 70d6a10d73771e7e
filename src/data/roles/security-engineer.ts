export const securityEngineer = {
  id: 'security-engineer',
  name: 'Security Engineer',
  titles: {
    entry: 'Junior Security Engineer',
    mid: 'Security Engineer',
    senior: 'Senior Security Engineer',
    lead: 'Principal Security Engineer',
    manager: 'Information Security Manager',
  },
  about:
    'Protects systems, networks and data: designs controls, finds and closes weaknesses, detects attacks and responds to them.',
  neighbours: [
    {
      id: 'network-engineer',
      differs: 'The network engineer carries traffic and may run the firewalls; the security engineer decides what may pass and watches for what should not.',
    },
    {
      id: 'systems-administrator',
      differs: 'The administrator patches and grants access; the security engineer says what is urgent, and checks.',
    },
    {
      id: 'devops-engineer',
      differs: 'A DevSecOps engineer builds pipelines with checks in them; the security engineer owns the threat model that they answer to.',
    },
    {
      id: 'cloud-engineer',
      differs: 'The cloud engineer builds the estate; the cloud security engineer sets and proves its guardrails.',
    },
    {
      id: 'not-infrastructure',
      differs: 'Physical security, fraud and pure compliance work protect other things; a software engineer in security writes a product.',
    },
  ],
  aliases: [
    'security engineer', 'information security engineer', 'cybersecurity engineer', 'cyber security engineer', 'network security engineer',
    'cloud security engineer', 'application security engineer', 'infrastructure security engineer', 'security analyst',
    'information security analyst', 'soc analyst', 'security operations engineer', 'security architect', 'detection engineer',
    'incident responder', 'penetration tester', 'vulnerability management engineer', 'iam engineer', 'identity and access management engineer',
    'threat hunter', 'it security specialist', 'product security engineer', 'security administrator', 'information security manager',
    'cybersecurity analyst', 'security researcher', 'siem engineer', 'information security officer', 'offensive security engineer', 'ciso',
  ],
  duties: [
    'design and review security controls for systems and networks',
    'detect and investigate threats',
    'respond to security incidents and contain them',
    'run vulnerability management from scan to fix',
    'harden operating systems, clouds and identities',
    'administer SIEM, EDR and other defences',
    'model threats with development and infrastructure teams',
    'test defences by attack',
    'manage identities, privileged access and keys',
    'automate detection and response',
    'support audits and certifications',
    'teach colleagues to build and behave safely',
  ],
  capabilities: ['siem', 'vulnerability-management', 'firewalls', 'directory-and-identity', 'logging', 'cloud-platform', 'endpoint-management'],
  tools: [
    'Splunk', 'CrowdStrike', 'Microsoft Sentinel', 'Microsoft Defender', 'Palo Alto Networks', 'Nessus', 'Qualys', 'Okta', 'CyberArk',
    'Burp Suite', 'Wireshark', 'Python', 'Wiz', 'HashiCorp Vault',
  ],
  certifications: ['CISSP', 'CISM', 'CompTIA Security+', 'OSCP', 'GCIH', 'CEH', 'CCSP', 'AWS Certified Security - Specialty', 'GSEC', 'CISA'],
  years: [],
  pay: [],
  codes: {
    onet: [
      { code: '15-1212.00', name: 'Information Security Analysts' },
      { code: '15-1299.05', name: 'Information Security Engineers' },
      { code: '15-1299.04', name: 'Penetration Testers' },
    ],
    esco: [],
  },
  depth: [
    {
      name: 'Threat modelling',
      phrases: ['threat model', 'threat models', 'threat modeling', 'threat modelling', 'STRIDE', 'attack tree', 'abuse cases', 'trust boundary'],
      suggestion: 'You model threats with the team before the design is final, and the model outlives the meeting.',
    },
    {
      name: 'Detection as code',
      phrases: ['detection as code', 'detection-as-code', 'Sigma rules', 'MITRE ATT&CK', 'ATT&CK', 'detection coverage', 'false positive rate', 'purple team'],
      suggestion: 'You write detections as tested code, map them to ATT&CK, and count what they miss.',
    },
    {
      name: 'Risk-ranked remediation',
      phrases: ['EPSS', 'known exploited', 'KEV', 'risk-based vulnerability', 'exploitability', 'remediation SLA', 'compensating control'],
      suggestion: 'You rank findings by exploitability and exposure, not by CVSS alone, and agree dates with those who fix them.',
    },
    {
      name: 'Zero trust and identity',
      phrases: ['zero trust', 'phishing-resistant', 'FIDO2', 'conditional access', 'just-in-time access', 'privileged access', 'least privilege', 'device posture'],
      suggestion: 'You move us to phishing-resistant sign-in and access that expires by itself.',
    },
    {
      name: 'Incident response that is rehearsed',
      phrases: ['tabletop exercise', 'tabletop', 'containment', 'dwell time', 'chain of custody', 'forensic', 'playbooks', 'NIST 800-61'],
      suggestion: 'You rehearse incidents with executives and engineers, and lead the real ones calmly.',
    },
    {
      name: 'Secure by default for developers',
      phrases: ['secure by default', 'shift left', 'guardrails', 'SAST', 'SBOM', 'secure defaults', 'paved road', 'software supply chain'],
      suggestion: 'You make the secure way the easy one, so that teams need fewer reviews from you.',
    },
    {
      name: 'Lateral movement',
      phrases: ['lateral movement', 'segmentation', 'microsegmentation', 'Kerberoasting', 'credential theft', 'attack path', 'BloodHound', 'tier 0'],
      suggestion: 'You think in attack paths and cut those that lead from a laptop to the domain.',
    },
  ],
  metrics: [
    {
      name: 'time to detect and contain',
      phrases: ['mean time to detect', 'MTTD', 'time to contain', 'dwell time', 'mean time to respond'],
      outcome: 'Detect an intruder within [target] minutes and contain them within [target] hours, measured by exercises.',
    },
    {
      name: 'time to remediate',
      phrases: ['time to remediate', 'remediation SLA', 'patched within', 'open vulnerabilities', 'critical vulnerabilities'],
      outcome: 'Have internet-facing critical vulnerabilities fixed within [target] days.',
    },
    {
      name: 'detection coverage',
      phrases: ['detection coverage', 'ATT&CK coverage', 'log coverage', 'blind spots'],
      outcome: 'Raise tested detection coverage of the techniques that matter to us from [today] to [target] %.',
    },
    {
      name: 'false alarms',
      phrases: ['false positives', 'alert fatigue', 'alert volume', 'signal to noise'],
      outcome: 'Halve false alarms within [target] months without losing a true one.',
    },
    {
      name: 'strong sign-in coverage',
      phrases: ['MFA coverage', 'phishing-resistant', 'privileged accounts', 'standing access'],
      outcome: 'Bring phishing-resistant sign-in to [target] % of staff and standing administrator access to zero.',
    },
    {
      name: 'audit findings',
      phrases: ['audit findings', 'SOC 2', 'ISO 27001', 'compliance gaps', 'certification achieved'],
      outcome: 'Pass [standard] by [date] with no major finding.',
    },
    {
      name: 'risk removed',
      phrases: ['risk reduction', 'reduce risk', 'attack surface', 'exposure', 'attack paths closed'],
      outcome: 'Close the [number] attack paths to our most valuable data by [date].',
    },
  ],
} as const;
