/**
 * Words by which a line that ends in a colon is itself a demand or a duty, whose parts the list below it names
 * ("Experience with monitoring platforms:", "Design and run pipelines that:"), and no heading. Lower case.
 */
export const LEAD_DEMANDS = [
  'experience', 'knowledge', 'familiarity', 'proficiency', 'understanding', 'expertise', 'mastery', 'command', 'exposure',
  'background', 'ability', 'passion', 'proficient', 'familiar', 'experienced', 'skilled', 'competence', 'understands',
]; // biome-ignore format: a list of words

/** What stands between such a word and what is demanded. */
export const LEAD_JOINTS = ['of', 'with', 'in', 'to', 'for', 'on', 'creating', 'managing', 'using', 'working', 'building', 'assessing']; // biome-ignore format: a list of words

export const LEAD_VERBS = [
  'administer', 'analyze', 'analyse', 'architect', 'assist', 'automate', 'build', 'collaborate', 'conduct', 'configure',
  'contribute', 'coordinate', 'create', 'define', 'deliver', 'deploy', 'design', 'develop', 'document', 'drive', 'ensure',
  'establish', 'evaluate', 'implement', 'improve', 'install', 'integrate', 'investigate', 'lead', 'maintain', 'manage',
  'mentor', 'migrate', 'monitor', 'operate', 'optimize', 'optimise', 'oversee', 'own', 'participate', 'patch', 'perform',
  'plan', 'prepare', 'provide', 'resolve', 'respond', 'review', 'scale', 'secure', 'support', 'test', 'track', 'train',
  'troubleshoot', 'tune', 'upgrade', 'write',
]; // biome-ignore format: a list of words

/** Words that name nothing to know or to do: "Experience in the following areas:" is a heading. */
export const EMPTY_WORDS = [
  'a', 'an', 'and', 'or', 'the', 'these', 'this', 'those', 'any', 'all', 'each', 'at', 'least', 'more', 'most', 'many',
  'one', 'two', 'three', 'some', 'several', 'both', 'following', 'below', 'above', 'area', 'areas', 'field', 'fields',
  'tool', 'tools', 'technology', 'technologies', 'skill', 'skills', 'topics', 'subjects', 'requirements', 'required',
  'preferred', 'desired', 'desirable', 'plus', 'is', 'are', 'be', 'but', 'not', 'also', 'such', 'as', 'like', 'including',
  'includes', 'include', 'eg', 'important', 'success', 'role', 'position', 'job', 'work', 'working', 'using', 'their',
  'of', 'with', 'in', 'to', 'for', 'on', 'by', 'from', 'that', 'which', 'you', 'we', 'our', 'your', 'us', 'other',
  'years', 'year', 'knowledge', 'experience', 'expertise', 'responsibilities', 'duties', 'qualifications', 'abilities',
]; // biome-ignore format: a list of words
