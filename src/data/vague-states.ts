/**
 * States that duties promise things will be in, and that nobody could check: "ensure our systems are robust and secure".
 *
 * `said`: words for the state behind "is", "are", "remain" and their like, or, as adverbs, behind "run" and its like; small
 * letters, a hyphen also standing for a space. `ofThings`: only of what can be measured. `never`: of what no figure holds. `needs`, `ofLoad`, `noMeans` and `instead` as for platitudes: `{object}` is what is to be in that state.
 */
export const VAGUE_STATES = [
  {
    id: 'available',
    said: ['available', 'healthy', 'reliable', 'resilient', 'robust', 'stable', 'up and running'],
    adverbs: ['correctly', 'flawlessly', 'properly', 'reliably', 'seamlessly', 'smoothly'],
    needs: 'a share of time, or a number of outages, that one can count',
    instead: 'keep {object} available {uptime} of the time',
  },
  {
    id: 'secure',
    said: ['protected', 'safe', 'secure', 'secured'],
    adverbs: ['safely', 'securely'],
    noMeans: true,
    needs: 'a time to patch, a share of controls met, or a number of audit findings',
    instead: 'close critical vulnerabilities in {object} within [target] days',
  },
  {
    id: 'fast',
    said: ['efficient', 'fast', 'high-performing', 'optimized', 'performant', 'responsive'],
    adverbs: ['efficiently', 'optimally'],
    ofLoad: true,
    never: '(?:infrastructures?|networks?)$',
    needs: 'a response time, a throughput or a load that one can measure',
    instead: 'keep response times of {object} under [target] ms at peak load',
  },
  {
    id: 'scalable',
    said: ['scalable'],
    adverbs: [],
    ofLoad: true,
    needs: 'the load to carry, and what may not get worse under it',
    instead: 'keep response times of {object} under [target] ms at [number] times today’s load',
  },
  {
    id: 'current',
    said: ['current', 'up-to-date', 'well-maintained'],
    adverbs: [],
    ofThings: true,
    needs: 'a time from a release to its installation, and the share that must meet it',
    instead: 'update {object} within [target] days of a release',
  },
  {
    id: 'good',
    said: ['clean', 'effective', 'high-quality', 'maintainable', 'sustainable', 'user-friendly', 'well-structured', 'world-class'],
    adverbs: ['effectively'],
    needs: 'what counts as a fault, and how many are too many',
    instead: null,
  },
] as const;

/** Verbs that promise a state, in the base form. */
export const STATE_VERBS = ['ensure', 'guarantee', 'keep', 'make sure'] as const;

/** Who is kept up to date or safe is told something; no system is. */
export const PEOPLE_IN_STATES = ['clients?', 'colleagues?', 'customers?', 'developers?', 'everyone', 'leadership', 'management', 'managers?', 'members?', 'others', 'people', 'stakeholders?', 'teams?', 'them', 'us', 'users?', 'you', 'yourself'] as const;

/** What the states of availability, speed and the like can be measured of; the last word of what a duty names, or the one before. */
export const MEASURED_THINGS = ['apis?', 'applications?', 'apps?', 'clusters?', 'data ?bases?', 'environments?', 'infrastructures?', 'networks?', 'pipelines?', 'platforms?', 'products?', 'servers?', 'services?', 'sites?', 'software', 'storage', 'systems?', 'technology stack', 'websites?', 'workloads?'] as const;

/** Work whose efficiency is a matter of hours. */
export const WORK_THAT_TAKES_HOURS = ['deployments?', 'maintenance', 'onboarding', 'operations', 'process(?:es)?', 'releases?', 'tasks?', 'workflows?'] as const;
