/** What a law asks of a post. */
export type PayDemand =
  /** A pay range or a fixed rate. */
  | 'pay'
  /** A general description of benefits. */
  | 'benefits'
  /** When the application window closes, or that it does not. */
  | 'deadline'
  /** A spread of at most $50,000 between the ends of the range, unless it ends above $200,000. */
  | 'spread'
  /** Whether the post is for an existing vacancy. */
  | 'vacancy'
  /** No demand for experience in Canada. */
  | 'no-canadian-experience'
  /** No question about what the candidate earns or earned. */
  | 'no-pay-history';

/** A law on what a post says of pay. Facts for a linter, not legal advice. */
export interface PayLaw {
  /** ISO 3166, or `EU`. */
  readonly place: string;
  /** The place for people. */
  readonly name: string;
  readonly law: string;
  /** Day from which the demands hold, ISO 8601. */
  readonly since: string;
  /** Fewest employees of an employer that it binds. */
  readonly employees: number;
  readonly demands: readonly PayDemand[];
  readonly url: string;
}

/** Day on which the table was last checked, and for which posts without a date are judged. */
export const LAWS_AS_OF = '2026-11-26';

/**
 * Laws on pay in job posts, one row for each set of demands. Of towns and counties only what their state asks for is
 * here. Not in the table: statements on screening by machine (Ontario), which only the employer can know the need of.
 */
export const PAY_LAWS: readonly PayLaw[] = [
  { place: 'US-CO', name: 'Colorado', law: 'Equal Pay for Equal Work Act', since: '2021-01-01', employees: 1, demands: ['pay', 'benefits'], url: 'https://cdle.colorado.gov/dlss/equalpaytransparency' },
  { place: 'US-CO', name: 'Colorado', law: 'Ensure Equal Pay for Equal Work Act (SB 23-105)', since: '2024-01-01', employees: 1, demands: ['deadline'], url: 'https://leg.colorado.gov/bills/sb23-105' },
  { place: 'US-CA', name: 'California', law: 'Labor Code § 432.3 (SB 1162)', since: '2023-01-01', employees: 15, demands: ['pay'], url: 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202120220SB1162' },
  { place: 'US-WA', name: 'Washington', law: 'Equal Pay and Opportunities Act, RCW 49.58.110', since: '2023-01-01', employees: 15, demands: ['pay', 'benefits'], url: 'https://app.leg.wa.gov/rcw/default.aspx?cite=49.58.110' },
  { place: 'US-NY', name: 'New York', law: 'Labor Law § 194-b', since: '2023-09-17', employees: 4, demands: ['pay'], url: 'https://dol.ny.gov/pay-transparency' },
  { place: 'US-HI', name: 'Hawaii', law: 'Act 203 of 2023', since: '2024-01-01', employees: 50, demands: ['pay'], url: 'https://www.capitol.hawaii.gov/session/archives/measure_indiv_Archives.aspx?billtype=SB&billnumber=1057&year=2023' },
  { place: 'US-DC', name: 'the District of Columbia', law: 'Wage Transparency Omnibus Amendment Act of 2023', since: '2024-06-30', employees: 1, demands: ['pay'], url: 'https://lims.dccouncil.gov/Legislation/B25-0194' },
  { place: 'US-MD', name: 'Maryland', law: 'Equal Pay for Equal Work, Wage Range Transparency', since: '2024-10-01', employees: 1, demands: ['pay', 'benefits'], url: 'https://mgaleg.maryland.gov/mgawebsite/Legislation/Details/hb0649?ys=2024RS' },
  { place: 'US-IL', name: 'Illinois', law: 'Equal Pay Act of 2003 as amended by HB 3129', since: '2025-01-01', employees: 15, demands: ['pay', 'benefits'], url: 'https://labor.illinois.gov/laws-rules/conmed/equal-pay-act.html' },
  { place: 'US-MN', name: 'Minnesota', law: 'Minn. Stat. § 181.173', since: '2025-01-01', employees: 30, demands: ['pay', 'benefits'], url: 'https://www.revisor.mn.gov/statutes/cite/181.173' },
  { place: 'US-VT', name: 'Vermont', law: 'Act 155 of 2024', since: '2025-07-01', employees: 5, demands: ['pay'], url: 'https://legislature.vermont.gov/bill/status/2024/H.704' },
  { place: 'US-NJ', name: 'New Jersey', law: 'Pay and Benefit Transparency Act, P.L. 2024, c. 91', since: '2025-06-01', employees: 10, demands: ['pay', 'benefits'], url: 'https://www.nj.gov/labor/wageandhour/' },
  { place: 'US-MA', name: 'Massachusetts', law: 'Frances Perkins Workplace Equity Act', since: '2025-10-29', employees: 25, demands: ['pay'], url: 'https://www.mass.gov/info-details/pay-transparency-in-massachusetts' },
  { place: 'US-DE', name: 'Delaware', law: 'House Bill 105', since: '2027-09-26', employees: 26, demands: ['pay', 'benefits'], url: 'https://legis.delaware.gov/BillDetail?LegislationId=141973' },
  { place: 'CA-ON', name: 'Ontario', law: 'Employment Standards Act, 2000, part III.1', since: '2026-01-01', employees: 25, demands: ['pay', 'spread', 'vacancy', 'no-canadian-experience'], url: 'https://www.ontario.ca/laws/statute/00e41' },
  { place: 'EU', name: 'the European Union', law: 'Directive (EU) 2023/970, article 5', since: '2026-06-07', employees: 1, demands: ['no-pay-history'], url: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj' },
]; // biome-ignore format: one row a law
