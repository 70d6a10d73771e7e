/**
 * Words by which a post sells the newest technology.
 *
 * Each appeal is one of `ways` before one of `newest` before one of `things`, `fillers` between the first two or not
 * ("work with some of the latest tools"). `phrases` stand alone. Duties to learn ("keep up with the latest
 * technologies") are no appeal, nor is what the company makes.
 */
export const NOVELTY_APPEALS = {
  ways: ['work with', 'working with', 'work on', 'working on', 'play with', 'playing with', 'you use', 'you will use', "you'll use", 'will be using', 'opportunity to use', 'chance to use', 'you get to use', 'access to', 'exposure to', 'experience with', 'passionate about', 'passion for', 'excited by', 'excited about', 'love', 'hands on experience with', 'adopt', 'adopting', 'embrace', 'embracing', 'interest in', 'interested in', 'learning', 'learn', 'trying', 'try', 'experiment with', 'experimenting with', 'dive into', 'eager to use', 'build with', 'including', 'benefits including', 'environment with'],
  fillers: ['the', 'very', 'all', 'some', 'of', 'our', 'exciting', 'innovative', 'and', 'new', 'truly', 'a', 'wide', 'range'],
  newest: ['latest', 'newest', 'cutting edge', 'bleeding edge', 'leading edge', 'state of the art', 'latest and greatest', 'hottest', 'coolest', 'most modern', 'newest and coolest', 'latest cutting edge'],
  things: ['technologies', 'technology', 'tech', 'tools', 'tech stack', 'technology stack', 'stack', 'stacks', 'frameworks', 'platforms', 'toys', 'tooling', 'cloud technologies', 'web technologies', 'devops tools', 'cloud technology'],
  phrases: ['bleeding edge technology', 'bleeding edge technologies', 'bleeding edge tech', 'latest and greatest technologies', 'latest and greatest tools', 'latest and greatest tech', 'newest technologies', 'shiny new tools', 'shiny new technologies', 'hottest technologies', 'always on the latest', 'never touch legacy', 'no legacy', 'zero legacy', 'no legacy code'],
  except: ['no legacy support', 'no legacy systems experience'],
} as const; // biome-ignore format: one kind of words a row

/** What a post that values what lasts speaks of: the three virtues that outweigh the newest tool. */
export const LASTING_VIRTUES = [
  {
    name: 'stability',
    phrases: ['stable', 'stability', 'reliable', 'reliably', 'reliability', 'uptime', 'availability', 'available', 'high availability', 'highly available', 'resilient', 'resilience', 'resiliency', 'robust', 'maintainable', 'maintainability', 'sre', 'slo', 'slos', 'sla', 'slas', 'disaster recovery', 'business continuity', 'long term support', 'incident response', 'mean time to recovery', 'mttr', 'fault tolerant', 'fault tolerance', 'error budget', 'redundancy', 'failover', 'backup', 'backups'],
  },
  {
    name: 'documentation',
    phrases: ['document', 'documents', 'documented', 'documenting', 'documentation', 'runbook', 'runbooks', 'playbook', 'playbooks', 'knowledge base', 'knowledge articles', 'wiki', 'technical writing', 'design documents', 'adr', 'adrs', 'standard operating procedures', 'sop', 'sops', 'postmortem', 'postmortems', 'post mortem', 'post mortems'],
  },
  {
    name: 'ownership',
    phrases: ['own', 'owns', 'owned', 'owner', 'owners', 'ownership', 'owning', 'accountable', 'accountability', 'end to end responsibility', 'take responsibility', 'you build it you run it', 'responsible for', 'on call', 'stewardship', 'lifecycle', 'life cycle', 'long term'],
  },
] as const; // biome-ignore format: one virtue a row
