import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeOnce } from '../../src/ats/compose.ts';
import { readPage } from '../../src/ats/page.ts';
import { readAts } from '../../src/ats/read.ts';
import { VENDOR_IDS } from '../../src/ats/types.ts';
import { lint } from '../../src/index.ts';
import { JdlintError } from '../../src/model/error.ts';
import { checkFrozen, checkPost } from '../parse/helpers/check.ts';
import { fixture, fixtureNames } from './helpers.ts';

/** Reads and lints whatever can be; throws nothing but what jdlint says of data that it cannot read. */
function swallow(data: unknown, vendor: (typeof VENDOR_IDS)[number] | null = null): number {
  try {
    let read = 0;
    for (const { post } of readAts(data, { vendor })) {
      if (!post) continue;
      const result = lint(post.source, post.options);
      checkPost(result.post);
      checkFrozen(result.post);
      read++;
    }
    return read;
  } catch (error) {
    if (error instanceof JdlintError) return 0;
    throw error;
  }
}

describe('hostile data', () => {
  it.each(fixtureNames(true))('%s is read as far as it can be', (name) =>
    expect(swallow(fixture(name))).toBeGreaterThan(0));

  it('values of wrong types say nothing', () => {
    const [job, empty] = readAts(fixture('hostile/wrong-types.json'));
    expect([job?.id, job?.title]).toEqual(['/jobs/0', null]);
    expect(job?.post?.options.fields).toEqual({ title: null });
    expect(empty?.error?.code).toBe('BODY_MISSING');
    const [numbers] = readAts(fixture('hostile/numbers.json'));
    expect(numbers?.post?.options.fields).not.toHaveProperty('salary');
    expect(numbers?.post?.options.fields).not.toHaveProperty('date');
  });

  it('keys of the prototype are keys like others', () => {
    const [job] = readAts(fixture('hostile/prototype-keys.json'));
    expect(job?.post?.options.fields).not.toHaveProperty('location');
    expect(({} as Record<string, unknown>)['offers']).toBeUndefined();
    expect(swallow(JSON.parse('{"@type": "JobPosting", "description": {"__proto__": {"length": 9}}}'))).toBe(0);
    for (const key of ['constructor', '__proto__', 'toString']) expect(swallow({ [key]: [{ text: 'x' }] })).toBe(0);
  });

  it('deep nesting ends', () => {
    const deep = (open: string, close: string) =>
      JSON.parse(`${open.repeat(50_000)}1${close.repeat(50_000)}`) as unknown;
    expect(swallow(deep('[', ']'))).toBe(0);
    expect(swallow(deep('{"jobs":[', ']}'))).toBe(0);
    expect(swallow(deep('{"data":', '}'))).toBe(0);
    const pay = deep('{"min":', '}');
    expect(
      swallow({ text: 'DBA', hostedUrl: 'x', description: 'Tune queries.', salaryRange: { min: 1, max: 2, pay } }),
    ).toBe(1);
  });

  it('any JSON, under any vendor', () => {
    const keys = fc.constantFrom(
      'jobs', 'offers', 'content', 'title', 'text', 'lists', 'description', 'requirements', 'categories', 'location', 'name',
      '@type', '@graph', 'jobAd', 'sections', 'jobDescription', 'salaryRange', 'min', 'max', 'compensation', 'shortcode',
      'descriptionHtml', 'absolute_url', 'careers_url', 'internal_job_id', 'hostedUrl', '__proto__', 'baseSalary', 'value',
      'pay_input_ranges', 'blurb', 'body', 'skills', 'payload', 'job',
    ); // biome-ignore format: one list
    const leaf = fc.oneof(
      fc.constantFrom('JobPosting', '<p>Must know Nagios</p>', '&lt;p&gt;x&lt;/p&gt;', '', '<', '&', '\ud800', 'Salary'),
      fc.double(), fc.boolean(), fc.constant(null), fc.string(),
    ); // biome-ignore format: one list
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4, depthSize: 'medium' },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 9 }),
      ),
    }));
    const root = fc.dictionary(keys, value, { minKeys: 4, maxKeys: 20 });
    let read = 0;
    fc.assert(
      fc.property(root, fc.option(fc.constantFrom(...VENDOR_IDS)), (data, vendor) => {
        read += swallow(data, vendor);
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(10);
  });

  it('large texts take time in proportion', () => {
    const time = (size: number) => {
      const content = `&lt;p&gt;${'&amp;lt; &ampx &#38 &'.repeat(size)}&lt;/p&gt;`;
      const start = performance.now();
      readAts({ jobs: [{ internal_job_id: 1, title: 'x', content }] });
      readAts({ '@type': 'JobPosting', description: '<'.repeat(size * 20), skills: ['&'.repeat(size * 20)] });
      return performance.now() - start;
    };
    time(1000);
    expect(time(40_000)).toBeLessThan(2000);
    expect(decodeOnce('&amp;'.repeat(100_000))).toHaveLength(100_000);
  });

  it('pages of scripts that are no JSON', () => {
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    expect(readPage(script('{"@type": "JobPosting"'))).toBeNull();
    const job = '{"@type": "JobPosting", "description": "Tune queries."}';
    expect(readPage(script('{') + script(job))?.map(({ pointer }) => pointer)).toEqual(['/1']);
    expect(readPage(`${'<div>'.repeat(20_000)}${script(job)}`)).toHaveLength(1);
  });
});
