import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/ats/page.ts';
import { type AtsJob, readAts } from '../../src/ats/read.ts';
import type { VendorId } from '../../src/ats/types.ts';
import { JdlintError } from '../../src/model/error.ts';
import type { JobPost } from '../../src/model/post.ts';
import { parse } from '../../src/parse/post.ts';
import { fixture, fixtureText } from './helpers.ts';

const postOf = (job: AtsJob | undefined): JobPost => {
  if (!job?.post) throw job?.error ?? new Error('no job');
  return parse(job.post.source, job.post.options);
};
const fieldsOf = ({ title, company, location, salary, workArrangement, date }: JobPost) =>
  Object.fromEntries(
    Object.entries({ title, company, location, salary, workArrangement, date }).flatMap(([key, field]) =>
      field ? [[key, field.value]] : [],
    ),
  );
/** "requirements: Your profile" and its statements. */
const outlineOf = ({ sections, statements }: JobPost) =>
  sections.map(({ kind, heading, statements: { start, end } }) => [
    `${kind}: ${heading?.text ?? ''}`.trim(),
    ...statements.slice(start, end).map(({ text }) => text),
  ]);
const errorOf = (run: () => unknown): JdlintError => {
  try {
    run();
  } catch (error) {
    if (error instanceof JdlintError) return error;
    throw error;
  }
  throw new Error('no error');
};

describe('fields and reading order', () => {
  it('Greenhouse: content decoded once, pay in hundredths, blurbs under pay', () => {
    const [first, second] = readAts(fixture('greenhouse-board.json'));
    expect([first?.vendor, first?.pointer, second?.pointer, first?.id]).toEqual([
      'greenhouse',
      '/jobs/0',
      '/jobs/1',
      4100000,
    ]);
    const post = postOf(first);
    expect(fieldsOf(post)).toEqual({
      title: 'Site Reliability Engineer',
      company: 'Harrow & Pike',
      location: 'Leeds, United Kingdom',
      date: '2026-02-10',
    });
    expect(post.statements[0]?.text).toBe('Harrow & Pike runs the ticket offices of 140 theatres.');
    expect(post.statements.map(({ text }) => text)).toContain('Must know Prometheus, Grafana & Terraform');
    const single = postOf(readAts(fixture('greenhouse-job.json'))[0]);
    expect(single.salary?.value).toEqual({ min: 72000, max: 88000, currency: 'GBP', period: 'year' });
    expect(outlineOf(single).at(-1)).toEqual([
      'pay: Leeds salary range (yearly)',
      'The range is what we pay today; where you start depends on your last three years.',
    ]);
  });

  it('Greenhouse: content that is no longer escaped (Harvest) is not decoded again', () => {
    const data = { internal_job_id: 1, title: 'DBA', content: '<p>Write &lt;b&gt; for bold &amp;amp; more.</p>' };
    expect(postOf(readAts(data)[0]).statements[0]?.text).toBe('Write <b> for bold &amp; more.');
  });

  it('Lever: lists under their headings, description once, pay text last', () => {
    const post = postOf(readAts(fixture('lever-postings.json'))[0]);
    expect(fieldsOf(post)).toEqual({
      title: 'Systems Administrator',
      location: 'Utrecht; Ghent',
      salary: { min: 42000, max: 54000, currency: 'EUR', period: 'year' },
      workArrangement: 'hybrid',
      date: '2026-02-02',
    });
    expect(outlineOf(post)).toEqual([
      ['unknown:', 'Veldman builds greenhouses, and its 300 people need their systems from five in the morning.'],
      [
        "responsibilities: What you'll do",
        'Run our Windows and Linux servers and keep them patched',
        'Bring the time to restore a file server below four hours, tested each quarter',
        "Own accounts, mail and the help desk's second line",
      ],
      [
        'unknown: What we ask',
        'Must know VMware, Veeam and Active Directory',
        'Three years of running servers for a firm of this size',
      ],
      ['unknown:', 'Two talks, one afternoon with the team, an answer in a week.'],
      ['pay:', 'Plus a thirteenth month and the train.'],
    ]);
  });

  it('Lever: twins without markup where there is nothing else', () => {
    const data = { text: 'SRE', hostedUrl: 'x', openingPlain: 'First <T>.', descriptionBodyPlain: 'Second.' };
    const post = postOf(readAts(data)[0]);
    expect(post.statements.map(({ text }) => text)).toEqual(['First <T>.', 'Second.']);
  });

  it('Ashby: pay of the summary, none where candidates do not see it', () => {
    const [first, second] = readAts(fixture('ashby-board.json')).map(postOf);
    expect(fieldsOf(first as JobPost)).toEqual({
      title: 'Database Administrator',
      location: 'Denver, CO; Remote (US)',
      salary: { min: 118000, max: 139000, currency: 'USD', period: 'year' },
      workArrangement: 'onsite',
      date: '2026-04-01',
    });
    expect(second?.salary).toBeNull();
    expect(second?.workArrangement?.value).toBe('remote');
  });

  it('SmartRecruiters: sections by their own headings, else by their names', () => {
    const post = postOf(readAts(fixture('smartrecruiters-posting.json'))[0]);
    expect(fieldsOf(post)).toMatchObject({
      title: 'IT Support Specialist',
      company: 'Lantern Foods',
      workArrangement: 'hybrid',
    });
    expect(outlineOf(post).map(([heading]) => heading)).toEqual([
      'company: Company Description',
      'summary: Job Description',
      'requirements: Your profile',
      'process: Additional Information',
    ]);
  });

  it('Workable: description, requirements, benefits; the full description only where they are missing', () => {
    const post = postOf(readAts(fixture('workable-job.json'))[0]);
    expect(fieldsOf(post)).toMatchObject({
      location: 'Athens, Attica, Greece',
      salary: { min: 38000, max: 46000, currency: 'EUR', period: 'year' },
      workArrangement: 'onsite',
    });
    expect(outlineOf(post).map(([heading, ...rest]) => `${heading} ${rest.length}`)).toEqual([
      'unknown: 2',
      'requirements: 2',
      'benefits: 1',
    ]);
    const full = { shortcode: 'A', title: 'DBA', full_description: '<p>All.</p>', description: '<p>Part.</p>' };
    expect(postOf(readAts(full)[0]).statements.map(({ text }) => text)).toEqual(['All.']);
    const nested = { job: { shortcode: 'A', details: { description: '<p>One.</p>', requirements: '<p>Two.</p>' } } };
    const [job] = readAts(nested);
    expect(postOf(job).origin?.parts.map(({ pointer }) => pointer)).toEqual([
      '/job/details/description',
      '/job/details/requirements',
    ]);
    expect(postOf(readAts(fixture('workable-widget.json'))[0]).company?.value).toBe('Tessera');
  });

  it('Recruitee: requirements are requirements without a heading; pay written as text', () => {
    const post = postOf(readAts(fixture('recruitee-offers.json'))[0]);
    expect(fieldsOf(post)).toMatchObject({
      salary: { min: 4200, max: 5300, currency: 'EUR', period: 'month' },
      workArrangement: 'hybrid',
      location: 'Antwerp, Belgium; Antwerp; Ghent',
    });
    expect(outlineOf(post).at(-1)).toEqual([
      'requirements:',
      'AWS, Azure and GCP',
      'Experience with Pulumi, Ansible and Packer',
      'Dutch or French',
    ]);
  });

  it('schema.org: fields that repeat the description are read once', () => {
    const post = postOf(readAts(fixture('jobposting.json'))[0]);
    expect(fieldsOf(post)).toEqual({
      title: 'Platform Engineer',
      company: 'Ostrava Rail',
      location: 'Ostrava, Moravia, CZ; Czechia; Slovakia',
      salary: { min: 80000, max: 105000, currency: 'CZK', period: 'month' },
      workArrangement: 'remote',
      date: '2026-04-18',
    });
    expect(outlineOf(post).slice(1)).toEqual([
      [
        'responsibilities: Responsibilities:',
        'Halve the time from commit to production, now at 90 minutes',
        'Offer one paved road to Kubernetes instead of five',
      ],
      ['requirements:', 'Kubernetes, Helm and Argo CD', 'You have built something that other developers chose to use'],
      ['requirements:', 'Go, Rust, Bash'],
    ]);
  });

  it('schema.org: a graph, an escaped description, a page', () => {
    const [job, more] = readAts(fixture('jobposting-graph.json'));
    expect([job?.pointer, more]).toEqual(['/@graph/1', undefined]);
    expect(postOf(job).statements[0]?.text).toBe('You build the platform that 60 developers of timetables deploy on.');
    const page = readPage(fixtureText('jobposting-page.html'));
    expect(page?.map(({ pointer }) => pointer)).toEqual(['/1']);
    expect(postOf(page?.[0]).text).not.toContain('Similar jobs');
    expect(readPage('<p>JobPosting application/ld+json</p>')).toBeNull();
    expect(readPage('<!-- <script type="application/ld+json">{"@type":"JobPosting"}</script> -->')).toBeNull();
  });
});

describe('finding the jobs', () => {
  it('in lists of several vendors, in wrappers, in keys that need escaping', () => {
    const list = [fixture('workable-job.json'), ...(fixture('lever-postings.json') as unknown[])];
    expect(readAts(list).map(({ vendor }) => vendor)).toEqual(['workable', 'lever', 'lever']);
    const hook = { action: 'job_updated', payload: { job: fixture('greenhouse-job.json') } };
    expect(readAts(hook).map(({ pointer }) => pointer)).toEqual(['/payload/job']);
  });

  it('takes a vendor that was said by its word', () => {
    const bare = { jobs: [{ title: 'DBA', content: '&lt;p&gt;Tune queries.&lt;/p&gt;' }] };
    expect(errorOf(() => readAts(bare)).code).toBe('DATA_NOT_A_POST');
    expect(postOf(readAts(bare, { vendor: 'greenhouse' })[0]).statements[0]?.text).toBe('Tune queries.');
    expect(errorOf(() => readAts(bare, { vendor: 'taleo' as VendorId }))).toMatchObject({ code: 'OPTION_INVALID' });
  });

  it.each([
    ['greenhouse-without-content.json', /a Greenhouse feed whose 2 jobs have no body/, /\?content=true/],
    ['smartrecruiters-list.json', /a SmartRecruiters feed whose one job has no body/, /fetch each posting/],
  ])('refuses a feed without bodies: %s', (name, message, hint) => {
    const error = errorOf(() => readAts(fixture(name)));
    expect(error.code).toBe('BODY_MISSING');
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });

  it.each([
    [{ internal_job_id: 1, title: 'DBA', pay_input_ranges: [{ title: 'Pay', blurb: '<p>Pay is $90,000 a year.</p>' }] }, 'a Greenhouse job'],
    [{ id: 'x', text: 'DBA', hostedUrl: 'x', categories: {}, salaryDescription: '<p>Pay is $90,000.</p>' }, 'a Lever job'],
    [{ id: 'x', title: 'DBA', jobUrl: 'x', isRemote: true, isListed: true }, 'an Ashby job'],
  ])('takes what is said of pay for no body: %#', (job, message) => {
    expect(errorOf(() => readAts(job))).toMatchObject({ code: 'BODY_MISSING', message: expect.stringContaining(message) });
  }); // biome-ignore format: rows

  it('says of one job among others that it has none', () => {
    const { jobs } = fixture('greenhouse-board.json') as { jobs: object[] };
    const [, second] = readAts({ jobs: [jobs[0], { ...jobs[1], content: ' ' }] }, { name: 'board.json' });
    expect(second?.error).toMatchObject({
      code: 'BODY_MISSING',
      message: 'board.json#/jobs/1 is a Greenhouse job without a body.',
    });
  });

  it.each([[{ jobs: [] }], [[]]])('refuses an empty feed: %j', (data) => {
    expect(errorOf(() => readAts(data)).message).toBe('The data holds no jobs.');
  });

  it.each([[null], [3], ['text'], [{}], [{ name: 'x' }], [[1, 2]]])('refuses what holds no job: %j', (data) => {
    expect(errorOf(() => readAts(data)).code).toBe('DATA_NOT_A_POST');
  });
});
