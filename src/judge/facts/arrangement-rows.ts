import type { WorkArrangement } from '../../model/kinds.ts';

/**
 * What the surroundings of a word make of it; of a list the first row that matches decides. In what is matched, `§`
 * stands for the word itself (`§ly` for "remotely"). An arrangement of null: the word does not speak of the job's place.
 */
type Row = readonly [pattern: RegExp, arrangement: WorkArrangement | null, weight: 1 | 2 | 3];

const NEGATED =
  /(?:\bnot (?:a |an |eligible for |open to |available (?:as|for) |offer(?:ing)? |consider(?:ing)? |allow(?:ing)? |suitable for )?(?:fully |100% )?(?:remote or |hybrid or )?|\bno |\bnon-|cannot be |can't be |without )§|§(?: (?:or|and|\/) (?:hybrid|remote))?(?:[ -](?:work(?:ing)?|role|roles|position|candidates|option|options|applicants))*(?: (?:is|are|will be|will))? (?:not (?:be )?(?:available|possible|considered|offered|allowed|permitted|an option|accepted|eligible|supported)|unavailable|no\b)/i;

/** "· Remote ·", "(Hybrid)", a line of its own: a field of the post. */
const ALONE = /(?:^|[·|•(/\n]|: )\s{0,9}§\s{0,9}(?:$|[·|•)\n.])/;
/** A company that has every arrangement says nothing of this job. */
const ANY_KIND =
  /depending on (?:the )?(?:role|position|team)[^.\n]{0,40}§|§[^.\n]{0,40}(?:may be available|depending on (?:the )?(?:role|position|team))|§ workforce|(?:roles?|positions?) (?:that are )?designated as[^.\n]{0,16}§|to (?:fully )?§,? depending on|§, (?:hybrid|office)[^.\n]{0,40} depending on|unable to (?:\w+ )?§|personas?:|designated as §,|if the posting is|fake §|§[^.\n]{0,30}(?:roles? may also|by exception|exceptional basis)/i;
const DAYS = String.raw`(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or) ?(?:[1-5]|three|four))?\*{0,2}(?: core| full| choice)? days?`;

const REMOTE: readonly Row[] = [
  [/(?:some|certain|occasional|limited|part(?:ly|ially)?|in New York City).{0,12}§|§ work in New York/i, null, 1],
  [ANY_KIND, null, 1],
  [NEGATED, 'onsite', 3],
  [/§[ -](?:cach|execution|build|telemetry|assistant|event|interactions|collaborat|socials)|§ (?:and|or|\/|&) in[- ]person|in[- ]person (?:and|or|\/|&) §|(?:events?|initiatives|socials|activities),? \(?§|(?:events?|initiatives|socials|activities) \((?:in[- ]person\/|both )?§/i, null, 1],
  [/our § working possib/i, 'hybrid', 1],
  [/§-friendly (?:environment|culture)/i, 'remote', 1],
  [/§ work(?:ing)?[^.\n]{0,24} up to [1-4]|§ eligible (?:for )?(?:[1-4]|one|two|three|four) days/i, 'hybrid', 2],
  [/(?:remainder|rest|most|bulk|majority|remaining part) of (?:the|your) (?:work|time)[\w ]{0,24} §/i, 'remote', 3],
  [/(?:^|\n)\W{0,4}§ ?:(?! ?no\b)|#LI§|ability to work (?:fully|100 ?%) §/i, 'remote', 3],
  [/\bwe(?:['’]re| are) (?:an? |all |now |completely )?§(?=[.,;!]| ?\n|$)/i, 'remote', 2],
  [/§-first (?:organi[sz]ation|compan|culture|team|environment)/i, 'remote', 2],
  [/hybrid(?: of)? §|§ type\W{1,4}hybrid/i, null, 1],
  [/#§|\b(?:LI|BI)[- ]?§|§-li\b/i, 'remote', 3],
  [/(?:location|locations|workplace|work type|work model|model|job type|type|arrangement|headquarters|place of work|setting|set-?up|remote|office)s?\*{0,2} ?[:–-][^.\n:#]{0,32}§(?!ly)/i, 'remote', 3],
  [/\(for § opportunit|whether[^.\n]{0,20} or §|§(?:ly)?,? (?:when|if|as) (?:needed|required)|§(?:ly)? (?:and|or|\/|&) on-? ?site (?:tech|support|trouble|user|staff|employee|team|client|customer|maintenance)|§ (?:and|or|\/|&) on-?site \w+ (?:tech|support|trouble)|on-? ?site (?:and|or|\/|&) §/i, null, 1],
  [/\b(?:proficient|ability|able|experience|comfortable|skills?|excel|success|effective\w*|thrive)\b[^.\n:#]{0,45}(?<!\b(?:fully|100 ?%) )§(?!ly in a dedicated|ly from)|(?<!\b(?:fully|100 ?%) )§ (?:environment|setting|and primarily|colleagues|stipend|expenses)|§ (?:team|teams)(?! members?)|(?:interviews?|process) [\w ]{0,20}§/i, 'remote', 1],
  [/§[ -](?:hands|sites?\b|offices?|branch|access|desktop|monitoring|servers?|users?|devices?|administration|control|sensing|assistance|troubleshooting|connect|procedure|code|debug|audit|probe|diagnos|install|deploy|infrastructure|networks?|vpn|workforce are|workers?|clients?|customers?|execution|repositor|session|working solutions|areas?\b|data|plants?|facilit|state|terminal|computing|config|storage|hosts?|machines?|equipment|patient|console|kvm|calls?|interview|video|file|apis?\b|management|and (?:over the phone|branch)|systems?|technical|technician|support\b(?! (?:engineer|specialist|role|position))|dba|locations? (?:support|as needed)|help)/i, null, 1],
  [/\d{1,2} ?% § ?workforce|\b(?:monitor|manag(?!er)|administ(?!rators?\b)|troubleshoot|deploy|configur|install|access|connect|control|resolv|diagnos|perform|activities|users?|servers?|fix|carried out|both|on-?site|in-person|phone|support)\w*[^\w\n]{0,3}(?:and |or |\/ ?|& )?§|\b(?:monitor|manag|administ|troubleshoot|deploy|configur|install|access|control|resolv|diagnos|perform|support|fix|assist)\w* [\w ]{0,24}§ly/i, null, 1],
  [/§ly (?:and locally|manage|monitor|support|administer|troubleshoot|deploy|install|configur|access|control|connect|diagnos|resolv|assist|located|hosted|distributed)/i, null, 1],
  [new RegExp(String.raw`\b[1-9]\d ?% §|§ ?\(?\d{1,2} ?%|§ ?[,/]? ?${DAYS}|partial(?:ly)? §|${DAYS} (?:a|per) week §`, 'i'), 'hybrid', 2],
  [/(?:100 ?%|\bfully|\bfull|completely|entirely|permanent(?:ly)?|\ball|globally|purely|totally|exclusively)[ -]*§/i, 'remote', 3],
  [/§(?:ly)? ?[-–(,:]? ?(?:in|within|from)? ?(?:the )?(?:US\b|USA|U\.S|United|UK\b|EU\b|Europe|EMEA|Canada|India|Poland|Spain|Germany|anywhere|worldwide|global|eligible|opportunit|role\b|position|job\b|contract|applicants|candidates|employee|team member|based (?:role|position)|type fully)/i, 'remote', 3],
  [/[a-z]{2}(?: ?[-–,(] ?| or )§(?!ly)|(?:this|role|position|job|opportunity) (?:is|can be|may be|will be|has the ability to be)[\w ]{0,27} §|\bor (?:work )?(?:fully )?§|§(?:ly)? ?[,/&] ?(?:in-office|hybrid|office|on-?site)|§(?:ly)? (?:or|and) (?:hybrid|in|on-?site|office)|hybrid(?: and|,| or|\/) §/i, 'remote', 3],
  [/§\/flexible|§(?:ly)?[ -](?:first|only|native|based|friendly|work|working|workforce|option|options|culture|company|possib|flexib|in a dedicated|from|within|out of)|(?:work(?:ing|s)?|based|live and work|accomplished|hire) (?:\w+ )?§|(?:option|offer|flexible|flexibility|open to|working) (?:\w+ )?§/i, 'remote', 2],
  [/[,–-] §\s{0,9}(?:$|[·|•)\n.])|§ \((?:EST|CST|PST|ET|PT|CET|UTC|GMT|U)|(?:^|[·|•(/\n]|: )\s{0,9}§\s{0,9}(?:$|[·|•)\n.])/, 'remote', 3],
  [/./, 'remote', 1],
]; // biome-ignore format: one row a line

const HYBRID: readonly Row[] = [
  [/§[ -]?(?:[/-] ?)?(?:cloud|multi|infrastructure|it\b|network|azure|aws|identity|architect|database|data|storage|solution|kubernetes|vmware|exchange|platform|deploy|system|estate|host|ai\b|approach to|apps?\b|application|mobile|threat|and cloud|connect|topolog|search|setup of|on-prem|environments?(?! (?:with|where|that allows))(?!$))|(?:public|private|multi-?cloud|cloud|on-prem\w*|multi)(?:,| and| or|\/| &)* §(?! (?:work|model|schedule|role|flex))|§,? (?:public|private|(?:and|or) multi|aws|azure|windows|on-prem)/i, null, 1],
  [ANY_KIND, null, 1],
  [NEGATED, null, 1],
  [/(?:\bas|available as|individuals preferring a) (?:our |a )?§ (?:work model|\/flex|role)/i, 'hybrid', 1],
  [new RegExp(String.raw`(?:operat\w{1,9} as|is|are|return to office) (?:a |an )?§ work|§ (?:policy|workplace)\b(?! with)|§ remote|§ ?[-–(,:] ?[\w ]{0,27}${DAYS}`, 'i'), 'hybrid', 3],
  [/flexible,? (?:and )?§|§,? (?:and|or|\/) flexible/i, 'hybrid', 2],
  [/(?:remote|on-? ?site|office),? (?:and |or |\/ ?)?§|§,? ?(?:and|or|\/) ?(?:fully )?(?:remote|on-? ?site|office|in-)|(?:onsite|remote|office), §/i, 'hybrid', 1],
  [/#(?:LI|BI)-?§|\b(?:LI|BI)-§|§[ -]*(?:(?:&|and) ?(?:flexible)?[ -]*|flexible[ -]*)?(?:work|model|schedule|role|position|arrangement|set-?up|office|environment|approach|basis|manner|pattern|fashion|based|from|policy|contract|job|opportunity|option|team|\d)|(?:location|workplace|type|model|setting|arrangement)\w{0,9}\*{0,2}(?::| -)[^.\n:#]{0,32}§|(?:type|model|arrangement|workplace) ?[:-]*\s{1,3}§|\(§|in a § of/i, 'hybrid', 2],
  [ALONE, 'hybrid', 2],
  [/./, null, 1],
]; // biome-ignore format: one row a line

const ONSITE: readonly Row[] = [
  [ANY_KIND, null, 1],
  [/(?:minimal|occasional|limited|infrequent|little|rarely|virtual) §|travel §/i, null, 1],
  [/#(?:LI|BI)-?§|\b(?:LI|BI)-§/i, 'onsite', 2],
  [/(?:identified as|outside of) (?:positions )?[\w ]{0,18}(?:100 ?% )?§|100 ?% §\W*no\b|§ ?(?:requirement)?\W{0,3}(?:- )?(?:y\/n|0\b|no\b)|days §|final|(?:option to|ability to|opportunity to) (?:join|be|work) §|regular § meetings|§ (?:as often|with flexibility|parking|gym|cafeteria|fitness|dining|daycare|child)|(?:work|works) §,/i, null, 1],
  [new RegExp(String.raw`${DAYS} (?:a|per|each|\/) ?week[\w ]{0,18} § |${DAYS} §|§(?: at [^.\n]{0,40})?[\w ]{0,27} ${DAYS}`, 'i'), 'hybrid', 2],
  [/(?:fully|100 ?%|entirely|strictly|full[ -]time|is an?|are an?|be|being|must (?:be|work|sit)|position type|role type|type|model)\W{0,4}§ ?(?:role|position|contract|job|team|only|$|\n|[.,;(-]| in | at | at$|in\b|\bpresence|regularly)|§[ -](?:role|position|contract|job\b|only|opportunity)|(?:requir(?:es?|ed|ing)|need(?:ed)?)[\w ]{0,36} (?:to be |being |working |work )?§|requir(?:es?|ed|ing) §|§ presence|time §: ?(?:yes|100)|location:? ?§|(?:^|\n|[-•*] ?)§ work\b|(?:work(?:ing)?|performed|present|presence|based) (?:\w+ )?§(?! (?:and|or|as needed|with customers|meetings))/i, 'onsite', 2],
  [ALONE, 'onsite', 2],
  [/./, null, 1],
]; // biome-ignore format: one row a line

const OFFICE: readonly Row[] = [
  [/(?:microsoft|ms|open|libre|back|front|home|post|virtual|medical|law|head|remote|branch|program|project management) §|§ (?:365|suite|hours|supplies|equipment|administration|manager|of\b|products|applications|software|space\b)/i, null, 1],
  [new RegExp(String.raw`${DAYS}[^.\n]{0,24} (?:in|at|from)(?: the| our| an?)?(?: \w+)? §|(?:from|in|at|to)(?: the| our)?(?: \w+)? §[^.\n]{0,40} ${DAYS}|§(?: days)? (?:\d|two|three|four) (?:times|days)|§ (?:once|twice) (?:a|per) week`, 'i'), 'hybrid', 3],
  [/§[^.\n]{0,40}\b(?:two|three|four|[2-4]) times (?:a|per|each) week/i, 'hybrid', 3],
  [/(?:five|5) days (?:a|per|each|\/) ?week,? (?:in|at|from)(?: the| our)? §/i, 'onsite', 3],
  [/\b(?:role|position|job) is based (?:in|at|out of) our §/i, 'onsite', 1],
  [/(?:needed|position|role|job|based|located|opening) (?:is )?(?:in|at) (?:the|our) [A-Z][a-z]+(?: [A-Z][a-z]+)?(?:, [A-Z]{2})? §/, 'onsite', 1],
  [/(?:from|in) the § (?:full[ -]time|five days|5 days|every day)/i, 'onsite', 2],
  [/(?:in|at|from) (?:the|our)(?: new)?(?: downtown)?(?: [A-Z][a-z]+){1,2} § *(?:location|\.|,|and|but|in|$)/, 'onsite', 1],
  [/./, null, 1],
]; // biome-ignore format: one row a line

const IN_OFFICE: readonly Row[] = [
  [ANY_KIND, null, 1],
  [new RegExp(String.raw`${DAYS}[^.\n]{0,24}§|§[^.\n]{0,44}${DAYS}|${DAYS}\W+(?:a|per) week\W+§`, 'i'), 'hybrid', 3],
  [/(?:is|be|as) (?:an? )?§ (?:position|role|job)|§ (?:position|role|job)|fully §|100 ?% §|5 days[^.\n]{0,20}§|we work § at/i, 'onsite', 2],
  [ALONE, 'onsite', 2],
  [/./, null, 1],
]; // biome-ignore format: one row a line

const HOME: readonly Row[] = [
  [/(?:five|5) days (?:a|per|each) week §/i, 'remote', 3],
  [new RegExp(`${DAYS} (?:a|per|each) week §`, 'i'), 'hybrid', 3],
  [new RegExp(String.raw`§[^.\n]{0,40} (?:up to )?${DAYS} (?:a|per|each) week`, 'i'), 'hybrid', 3],
  [/§[- ](?:stipend|reimbursement|allowance|set-?up|equipment|budget|expense|bonus|support|furni|station)|(?:virtual|your|a|dream) § (?:set|stip)|(?:occasional|sometimes|some|limited|setting up|set up|outfit|equip|dream|setup of)[\w' ]{0,14}§|§[- ]?(?:office)? (?:balance|\d|one|two|three|days)|§[^.\n]{0,40} (?:up to|for) \d+ days|§ up to \d/i, null, 1],
  [/(?:flex[^,.\n]{0,20}|insurance|leave|pto|time off|bonus|pension), §,/i, null, 1],
  [/100 ?% §|§ 100|, forever|choose § |(?:freedom|ability|able) to choose §/i, 'remote', 3],
  [/./, 'remote', 2],
]; // biome-ignore format: one row a line

/** "In the office, at home or a bit of both". */
const BOTH: readonly Row[] = [[/\b(?:office|home)\b/i, 'hybrid', 2]]; // biome-ignore format: one row a line

/** The rows for one of the words that `arrangement-cues.ts` looks for, given in lower case. */
export function rowsFor(word: string): readonly Row[] {
  if (word.startsWith('remote')) return REMOTE;
  if (word === 'hybrid') return HYBRID;
  if (word.startsWith('on')) return ONSITE;
  if (word === 'visit the site') return OFFICE;
  if (word === 'bit of both') return BOTH;
  if (/^(?:office[- ]opt|virtual)/.test(word)) return HOME;
  if (word.startsWith('office')) return OFFICE;
  return word.startsWith('in') ? IN_OFFICE : HOME;
}
