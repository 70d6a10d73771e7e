export const dataCenterTechnician = {
  id: 'data-center-technician',
  name: 'Data Center Technician',
  titles: {
    entry: 'Junior Data Center Technician',
    mid: 'Data Center Technician',
    senior: 'Senior Data Center Technician',
    lead: 'Lead Data Center Technician',
    manager: 'Data Center Operations Manager',
  },
  about: 'Works with their hands on the hardware of a data centre: racks, cables, installs, replaces and decommissions servers, storage and network gear.',
  neighbours: [
    {
      id: 'systems-administrator',
      differs: 'The administrator logs in to servers; the technician opens them.',
    },
    {
      id: 'network-engineer',
      differs: 'The network engineer configures switches; the technician mounts and patches them.',
    },
    {
      id: 'it-support-specialist',
      differs: 'Support works at desks with users; the technician in aisles with racks.',
    },
    {
      id: 'storage-engineer',
      differs: 'The storage engineer plans arrays; the technician swaps their disks.',
    },
    {
      id: 'not-infrastructure',
      differs: 'Facilities, HVAC and electrical trades keep the building powered and cool; the technician works on the IT inside.',
    },
  ],
  aliases: [
    'data center technician', 'data centre technician', 'datacenter technician', 'data center operations technician', 'data center engineer',
    'data center operations engineer', 'data center operations specialist', 'data center specialist', 'dco technician', 'server technician',
    'data center hardware technician', 'data center operator', 'data center analyst', 'data center support technician', 'colocation technician',
    'rack and stack technician', 'smart hands technician', 'data center installation technician', 'data center cabling technician',
    'critical environment technician',
  ],
  duties: [
    'rack, cable and power up servers, storage and network gear',
    'diagnose and replace failed parts',
    'run and label copper and fibre',
    'decommission hardware and destroy media',
    'work through tickets within their time limit',
    'act as remote hands for engineers and customers',
    'keep the inventory and the rack plans exact',
    'receive, stage and ship equipment',
    'walk the floor and check power, temperature and alarms',
    'escort visitors and vendors',
    'follow change and safety procedures',
    'work in shifts around the clock',
  ],
  capabilities: ['storage-arrays', 'routing-and-switching', 'monitoring', 'service-desk'],
  tools: ['Dell PowerEdge', 'HPE ProLiant', 'Cisco UCS', 'iDRAC', 'HPE iLO', 'IPMI', 'Linux', 'ServiceNow', 'NetBox', 'Sunbird DCIM'],
  certifications: ['CompTIA Server+', 'CompTIA A+', 'CompTIA Network+', 'CDCP', 'CDCS', 'BICSI Technician', 'FOA CFOT', 'OSHA 10', 'CCT'],
  years: [],
  pay: [],
  codes: {
    onet: [
      { code: '15-1231.00', name: 'Computer Network Support Specialists' },
      { code: '15-1232.00', name: 'Computer User Support Specialists' },
    ],
    esco: [],
  },
  depth: [
    {
      name: 'A and B feeds',
      phrases: ['A and B feeds', 'A/B power', 'redundant power', 'dual-corded', 'PDU load', 'phase balancing', 'N+1', '2N'],
      suggestion: 'You balance loads over A and B feeds so that losing one drops nothing.',
    },
    {
      name: 'Airflow and heat',
      phrases: ['hot aisle', 'cold aisle', 'blanking panels', 'containment', 'rack density', 'liquid cooling', 'delta T'],
      suggestion: 'You think of airflow when you fill a rack: blanking panels, containment and density.',
    },
    {
      name: 'Fibre hygiene',
      phrases: ['inspect and clean', 'fibre inspection', 'fiber inspection', 'OTDR', 'light levels', 'polarity', 'bend radius', 'MPO'],
      suggestion: 'You inspect and clean every fibre before you plug it, and read light levels before you blame optics.',
    },
    {
      name: 'Methods of procedure',
      phrases: ['method of procedure', 'MOP', 'MOPs', 'two-person rule', 'change window', 'lockout tagout', 'EOP', 'SOP'],
      suggestion: 'You follow a written method of procedure, step by step, and stop when reality differs.',
    },
    {
      name: 'Evidence before a swap',
      phrases: ['SEL', 'system event log', 'POST codes', 'SMART data', 'ECC errors', 'component isolation', 'no fault found'],
      suggestion: 'You read event logs and isolate the part before you swap it.',
    },
    {
      name: 'Chain of custody',
      phrases: ['chain of custody', 'media destruction', 'degauss', 'shred', 'asset tracking', 'serial number audit'],
      suggestion: 'You account for every disk from rack to shredder.',
    },
  ],
  metrics: [
    {
      name: 'time to repair',
      phrases: ['time to repair', 'mean time to repair', 'MTTR', 'turnaround time', 'SLA'],
      outcome: 'Replace failed hardware within [target] hours of the ticket.',
    },
    {
      name: 'first-time fix rate',
      phrases: ['first-time fix', 'first time fix', 'repeat repairs', 'no fault found'],
      outcome: 'Fix [target] % of faults on the first visit.',
    },
    {
      name: 'racks ready on time',
      phrases: ['racks delivered', 'deployment rate', 'on-time deployment', 'capacity delivered', 'time to rack'],
      outcome: 'Bring [number] racks a month into service on the promised day.',
    },
    {
      name: 'incidents by human hand',
      phrases: ['human error', 'zero incidents', 'unplanned outages', 'procedure violations', 'safety incidents'],
      outcome: 'Work [target] months in a row without an outage or injury caused by our hands.',
    },
    {
      name: 'accuracy of the inventory',
      phrases: ['inventory accuracy', 'asset accuracy', 'audit accuracy', 'DCIM accuracy'],
      outcome: 'Keep inventory and cabling records [target] % right in every audit.',
    },
  ],
} as const;
