import { arrangementOf, dayAt, flagged, payAt, placeOf } from '../facts.ts';
import type { BodyField, Path, Vendor } from '../types.ts';
import { firstText, has, idOf, type JsonObject, textAt, stated } from '../value.ts';

/** Public widget and SPI v3. https://workable.readme.io/reference/jobs */
export const workable: Vendor = {
  id: 'workable',
  name: 'Workable',
  escapes: false,
  bodyHint: 'Add ?details=true to the address of the widget, or fetch each job by its shortcode.',
  isJob: (job) => has(job, 'shortcode') || has(job, 'full_description') || has(job, 'full_title'),
  read: (job, root) => ({
    id: idOf(job['shortcode'], job['id'], job['code']),
    title: stated(firstText(job, ['title'], ['full_title'])),
    company: account(root),
    location: placeOf(
      [textAt(job, 'location', 'location_str')],
      ['city', 'region', 'country'].map((key) => textAt(job, 'location', key)),
      ['city', 'state', 'country'].map((key) => textAt(job, key)),
    ),
    salary: payAt(job, ['salary'], {
      min: ['salary_from'],
      max: ['salary_to'],
      currency: ['salary_currency'],
      period: ['salary_period'],
    }),
    workArrangement:
      arrangementOf(firstText(job, ['location', 'workplace_type'], ['workplace_type'])) ??
      flagged(job, [
        [['telecommuting'], 'remote'],
        [['location', 'telecommuting'], 'remote'],
      ]),
    date: dayAt(job, ['published_on'], ['created_at']),
    body: body(job),
  }),
};

/** The widget names the company beside the jobs. */
function account(root: unknown) {
  const name = textAt(root, 'name');
  return name && textAt(root, 'jobs', 0, 'shortcode') ? { value: name.text.trim(), path: [], text: null } : null;
}

/** `full_description` is the other three in one: it counts where they say no more than the description. */
function body(job: JsonObject): (BodyField | null)[] {
  const field = (key: string, section: BodyField['section'] & string): BodyField | null => {
    const paths: readonly Path[] = [[key], ['details', key]];
    const found = firstText(job, ...paths);
    return found && { ...found, as: 'markup', section };
  };
  const requirements = field('requirements', 'requirements');
  const benefits = field('benefits', 'benefits');
  const description = field('description', 'unknown');
  if (description && (requirements || benefits)) return [description, requirements, benefits];
  return [field('full_description', 'unknown') ?? description, ...(description ? [] : [requirements, benefits])];
}
