/** Currency signs and codes, ISO 4217, as posts write them beside a sum. Longer signs stand before those they hold. */
export const CURRENCY_SIGNS = [
  ['US$', 'USD'], ['USD$', 'USD'], ['CA$', 'CAD'], ['CAD$', 'CAD'], ['C$', 'CAD'], ['AU$', 'AUD'], ['AUD$', 'AUD'], ['A$', 'AUD'],
  ['NZ$', 'NZD'], ['NZD$', 'NZD'], ['S$', 'SGD'], ['SGD$', 'SGD'], ['HK$', 'HKD'], ['R$', 'BRL'], ['MX$', 'MXN'], ['Rs.', 'INR'], ['Rs', 'INR'], ['$', 'USD'],
  ['€', 'EUR'], ['£', 'GBP'], ['₹', 'INR'], ['₪', 'ILS'], ['¥', 'JPY'], ['₱', 'PHP'], ['zł', 'PLN'], ['zl', 'PLN'], ['P', 'PHP'], ['kr', null],
] as const; // biome-ignore format: one list

/** Codes that stand beside a sum; `NIS` is what posts write for `ILS`. */
export const CURRENCY_CODES = {
  USD: 'USD', EUR: 'EUR', GBP: 'GBP', CAD: 'CAD', AUD: 'AUD', NZD: 'NZD', SGD: 'SGD', HKD: 'HKD', INR: 'INR', CHF: 'CHF', PLN: 'PLN',
  SEK: 'SEK', NOK: 'NOK', DKK: 'DKK', ILS: 'ILS', NIS: 'ILS', JPY: 'JPY', CNY: 'CNY', RMB: 'CNY', BRL: 'BRL', MXN: 'MXN', ZAR: 'ZAR', PHP: 'PHP',
  MYR: 'MYR', IDR: 'IDR', THB: 'THB', VND: 'VND', AED: 'AED', SAR: 'SAR', TRY: 'TRY', RON: 'RON', HUF: 'HUF', CZK: 'CZK', BGN: 'BGN', UAH: 'UAH',
  EURO: 'EUR', EUROS: 'EUR', PESOS: 'PHP', PKR: 'PKR', BDT: 'BDT', LKR: 'LKR', KES: 'KES', NGN: 'NGN', EGP: 'EGP', COP: 'COP', ARS: 'ARS', CLP: 'CLP',
} as const; // biome-ignore format: one list

/** Places whose own dollar a bare `$` means there; every other `$` is taken for US. */
export const DOLLAR_PLACES = [
  ['CAD', ['canada', 'ontario', 'toronto', 'vancouver', 'montreal', 'ottawa', 'calgary', 'alberta', 'quebec', 'british columbia', 'edmonton', 'waterloo', 'winnipeg', 'halifax']],
  ['AUD', ['australia', 'sydney', 'melbourne', 'brisbane', 'perth', 'adelaide', 'canberra']],
  ['NZD', ['new zealand', 'auckland', 'wellington', 'christchurch']],
  ['SGD', ['singapore', 'central region', 'jurong', 'tampines', 'changi', 'woodlands', 'bugis', 'kallang']],
  ['HKD', ['hong kong']],
] as const; // biome-ignore format: one row a currency

/** Words before a sum that make it pay, lower case. */
export const PAY_CUES = [
  'salary', 'salaries', 'salaried', 'pay', 'compensation', 'remuneration', 'wage', 'wages', 'base', 'ote', 'ctc', 'earn', 'earnings', 'rate', 'hiring range',
  'range for this', 'per annum', 'gross', 'package', 'total cash', 'basic', 'budget upto', 'budget:', 'payrate', 'pay range', 'salary range',
] as const; // biome-ignore format: one list

/** Words before a sum that make it something else: what the company earns, raises, pays for, or gives beside the salary. */
export const OTHER_SUMS_BEFORE = [
  'revenue', 'revenues', 'funding', 'funded', 'raised', 'raise', 'raising', 'valuation', 'valued', 'invested', 'investment', 'investors', 'assets', 'market size', 'market cap', 'market of', 'market worth', 'arr', 'turnover',
  'premiums', 'transactions', 'donation', 'donations', 'budget of', 'budgets', 'spend', 'bonus of', 'bonuses', 'bonus up to', 'bonus:', 'stipend', 'allowance', 'reimburse', 'reimbursement',
  'reimbursed', 'referral', 'voucher', 'credit', 'match up to', 'matching', 'contribution', 'perks', 'tuition', 'wellness', 'fitness', 'gym', 'equipment', 'laptop', 'insurance', 'deductible', 'relocation', 'commuter',
  'fertility', 'discount', 'gift', 'incentives', 'incentive', 'contracts', 'fine', 'fee', 'prize', 'grants', 'grant of', 'sign on', 'signing', 'hsa', 'fsa', '401k', 'per diem', 'setup', 'scale', 'saved', 'saving',
  'training', 'development', 'phone', 'loan', 'loyalty', 'compensate', 'exceeding', 'donate', 'generated', 'generating', 'managing', 'manages', 'worth', 'over', 'more than', 'coverage', 'sum insured', 'insured',
] as const; // biome-ignore format: one list

/** Words right after a sum that do the same. */
export const OTHER_SUMS_AFTER = [
  'revenue', 'revenues', 'funding', 'in funding', 'valuation', 'series', 'arr', 'bonus', 'stipend', 'allowance', 'reimbursement', 'referral', 'voucher', 'credit', 'match', 'contribution', 'training', 'learning', 'development',
  'wellness', 'fitness', 'equipment', 'laptop', 'home office', 'budget', 'annual budget', 'sign', 'signing', 'donation', 'relocation', 'tuition', 'employees', 'customers', 'users', 'people', 'professionals', 'companies', 'members', 'in assets', 'of assets',
  'worth', 'in rewards', 'rewards', 'per successful', 'per referral', 'per hire', 'monthly allowance', 'annual allowance', 'annual wellness', 'annual learning', 'digital', 'cell phone', 'for new', 'fertility', 'in sales', 'in premiums', 'every', 'travel', 'off', 'cameras', 'records', 'requests', 'servers', 'devices', 'lines', 'to spend',
] as const; // biome-ignore format: one list

/** How posts name the time that a sum pays for, lower case. */
export const PERIOD_WORDS = {
  hour: ['hour', 'hourly', 'hr', 'hrs', 'ph', 'p/h'],
  day: ['day', 'daily', 'diem', 'pd', 'p/d'],
  week: ['week', 'weekly', 'wk', 'pw', 'p/w'],
  month: ['month', 'monthly', 'mo', 'mth', 'pcm', 'pm', 'p/m', 'p.m'],
  year: ['year', 'yearly', 'annum', 'annually', 'annual', 'yr', 'yrs', 'pa', 'p/a', 'p.a', 'lpa', 'ctc'],
} as const;
