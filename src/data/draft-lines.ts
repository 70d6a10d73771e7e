/**
 * Sentences that every starting post is put together from, beside those of the role catalogue. Square brackets are blanks
 * for the author. Lines of `levels` go under what the person does, at that level.
 */
export const DRAFT_LEVELS = {
  entry: [
    'Learn the work beside [name], who has time set aside for it, and take over your first system after [number] weeks.',
  ],
  mid: ['Plan and finish changes of your own, and ask early where a decision concerns other teams.'],
  senior: ['Lead a change from design to handover, and review the designs and changes of colleagues.'],
  lead: ['Set the technical direction for [number] teams, and write down why we decided as we did.'],
  manager: [
    'Lead, hire and develop a team of [number] people.',
    'Turn business goals into a roadmap, and plan and hold the budget.',
    'Select vendors and negotiate contracts.',
    'Report service levels and risk to executives.',
    'Organise on-call so that it is fair and sustainable.',
  ],
} as const;

/** What a post says of each area that its role is expected to cover, unless its own lines say so already. */
export const DRAFT_AREAS = {
  automation: 'Automate the recurring work that costs us most time, starting with [task].',
  cloud: 'Look after our services in the cloud and on premises: [which].',
  security: 'Keep security in mind in every change: least privilege, patches within [number] days, no shared passwords.',
  observability: 'See from our monitoring what users will notice, and act before they call.',
  communication: 'Tell engineers and executives in plain words what happened in an incident, and document what we learned.',
} as const;

/** What is asked of a person: problems solved before, not products known. */
export const DRAFT_DEMANDS = [
  'You have done work of this kind before, here or elsewhere, and can tell us of [number] results and how you reached them.',
  'You can show how you find the cause of a fault in a system that you did not build.',
  'You write so that a colleague can follow it without asking.',
] as const;

/** The same for those who start. */
export const DRAFT_ENTRY_DEMANDS = [
  'You have set up or repaired systems, at work, in training or at home, and can tell us what you learned from it.',
  'You ask when you do not know, and write down the answer.',
] as const;

/** The parts that are much the same in every post. */
export const DRAFT_PARTS = {
  outcome: 'Bring [measure] of [service or process] from [today] to [target] by [date].',
  opening: 'At [employer] you join a team of [number], which [what the team is there for, in one sentence].',
  environment: 'Our systems run [on premises, in one cloud, in several clouds, or hybrid]: about [number] of them for [number] users.',
  arrangement: 'Work arrangement: hybrid, [number] days a week in our office in [city].',
  onCall: 'On-call duty: one week in [number], paid with [amount].',
  benefits: 'Benefits: [health insurance], [number] days of paid leave, [retirement plan] and [number] days a year for learning.',
  apply: 'Apply with your résumé, or with a few lines on what you have done, to [address] by [date].',
  steps: 'We answer within [number] days. The steps are a talk, an exercise from our daily work, and an offer.',
  equal: 'We are an equal opportunity employer. Tell us if you need a reasonable accommodation to apply.',
} as const;
