/**
 * Words by which a post says where its systems run. One of any kind is enough: "hybrid" says it as well as "on-premises".
 *
 * `phrases`: whole words, any letter case. `capabilities`: a named tool of one of them tells too (AWS: a cloud; an array:
 * the employer's own room). "Hybrid" alone is a way of working, not an estate.
 */
export const ENVIRONMENTS = [
  {
    id: 'on-premises',
    phrases: ['on premises', 'on premise', 'on prem', 'onprem', 'onpremise', 'onpremises', 'data center', 'data centers', 'datacenter', 'datacenters', 'data centre', 'data centres', 'datacentre', 'datacentres', 'server room', 'server rooms', 'bare metal', 'colocation', 'colo', 'co location', 'self hosted', 'private cloud', 'physical servers', 'air gapped', 'physical infrastructure', 'rack and stack', 'server hardware', 'server farm', 'server farms', 'computer room', 'campus network', 'branch offices', 'own hardware', 'legacy hardware', 'lan', 'wan', 'lan wan', 'wlan', 'switches', 'routers', 'mainframe', 'mainframes', 'hpc', 'physical and virtual', 'virtual and physical', 'physical hardware', 'desktops', 'workstations', 'classified networks', 'shipboard', 'plant floor', 'point of sale'],
    capabilities: ['hardware-servers', 'storage-arrays', 'san', 'hyperconverged', 'virtualization', 'dcim', 'mainframe', 'routing-and-switching', 'wireless', 'industrial-control'],
  },
  {
    id: 'cloud',
    phrases: ['cloud', 'clouds', 'cloud based', 'cloud native', 'iaas', 'paas', 'saas', 'serverless', 'aws', 'azure', 'gcp', 'google cloud', 'ec2', 's3', 'hosted', 'google workspace', 'g suite', 'okta', 'slack', 'vpc', 'vpcs', 'software as a service', 'infrastructure as a service', 'productivity tools', 'business applications', 'microsoft 365', 'office 365', 'm365', 'o365', 'kubernetes'],
    capabilities: ['cloud-platform', 'cloud-compute', 'cloud-network', 'cloud-storage', 'cloud-database', 'cloud-security', 'cloud-cost', 'serverless'],
  },
  {
    id: 'hybrid',
    phrases: ['hybrid cloud', 'hybrid environment', 'hybrid environments', 'hybrid infrastructure', 'hybrid estate', 'hybrid estates', 'hybrid it', 'hybrid network', 'hybrid networks'],
    capabilities: [],
  },
  {
    id: 'multi-cloud',
    phrases: ['multi cloud', 'multicloud', 'multiple clouds', 'several clouds', 'cross cloud', 'cloud agnostic', 'multi cloud environments'],
    capabilities: [],
  },
] as const; // biome-ignore format: one kind of words a row

/** Roles whose posts are expected to say it: the systems are theirs to run, and what that means hangs on where they stand. */
export const ENVIRONMENT_ROLES = ['systems-administrator', 'infrastructure-engineer', 'network-engineer', 'storage-engineer', 'database-administrator'] as const; // biome-ignore format: one list
