import type { Analysis } from '../model/analysis.ts';
import { JdlintError } from '../model/error.ts';
import type { JobPost, Range } from '../model/post.ts';
import { Lines } from '../source/lines.ts';
import { partAt, within } from '../source/parts.ts';
import type { PhraseHit } from '../words/phrase-automaton.ts';
import type { Catalogue } from './catalogue.ts';
import { DisabledRegions } from './disabled-regions.ts';
import { type Finding, makeFinding, type Place } from './finding.ts';
import type { ActiveRule, ResolvedSettings } from './resolve.ts';
import { type AnyReport, type RuleContext, type RuleMeta, type RuleSettings, isOfPlugin, ruleUrl } from './rule.ts';
import { fillTemplate } from './template.ts';

/** The findings of all active rules, by place and then by rule; the same input gives the same findings in the same order. */
export function runRules(
  post: JobPost,
  analysis: Analysis,
  resolved: ResolvedSettings,
  catalogue: Catalogue,
): Finding[] {
  return new RuleRun(post, analysis, resolved, catalogue).findings();
}

class RuleRun {
  readonly #post: JobPost;
  readonly #analysis: Analysis;
  readonly #resolved: ResolvedSettings;
  readonly #catalogue: Catalogue;
  readonly #settings: RuleSettings;
  readonly #findings: Placed[] = [];
  /** By where the text starts that they count the lines of: the source, or a part of it. */
  readonly #lines = new Map<number, Lines>();

  constructor(post: JobPost, analysis: Analysis, resolved: ResolvedSettings, catalogue: Catalogue) {
    this.#post = post;
    this.#analysis = analysis;
    this.#resolved = resolved;
    this.#catalogue = catalogue;
    this.#settings = {
      headcount: post.headcount?.value ?? analysis.facts.headcount?.value ?? resolved.headcount,
      place: resolved.place,
      currency: resolved.currency,
      allows: resolved.allows,
    };
  }

  findings(): Finding[] {
    const { active, known, phrases } = this.#resolved;
    const disabled = new DisabledRegions(this.#post, known.has.bind(known), active.has.bind(active));
    const hits = phrases?.match(this.#post.words) ?? new Map<string, PhraseHit[]>();
    const ordered = [...active.values()].sort(
      (a, b) => Number(a.rule.meta.last ?? false) - Number(b.rule.meta.last ?? false),
    );
    for (const entry of ordered) this.#check(entry, hits.get(entry.rule.meta.id) ?? [], disabled);
    return this.#findings.sort(byPlace).map(({ finding }) => finding);
  }

  #check(active: ActiveRule, hits: readonly PhraseHit[], disabled: DisabledRegions): void {
    const { rule, options } = active;
    const { id, last } = rule.meta;
    const { source, text } = this.#post;
    const allowed = hits.filter(({ start, end }) => !this.#settings.allows(text.slice(start, end)));
    const context: RuleContext<never, unknown, unknown> = {
      post: this.#post,
      analysis: this.#analysis,
      options,
      hits: allowed,
      catalogue: this.#catalogue,
      settings: this.#settings,
      directives: last ? disabled.uses : [],
      report: (report: AnyReport) => {
        if (report.actual !== undefined && this.#settings.allows(report.actual)) return;
        const place = this.#rangeOf(report);
        checkReport(report, place, rule.meta, source.length);
        if (disabled.covers(id, place)) return;
        const finding = this.#finding(active, editable(report, id, disabled), place);
        this.#findings.push({ finding, range: place });
      },
    };
    try {
      const done: unknown = rule.check(context as never);
      if (typeof (done as PromiseLike<unknown> | undefined)?.then === 'function') {
        (done as PromiseLike<unknown>).then(undefined, () => undefined);
        throw new TypeError('its check is asynchronous');
      }
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const whose = isOfPlugin(id) ? 'its plugin' : 'jdlint';
      const hint = `This is a bug in the rule, not in the post: please report it to ${whose}, and turn the rule off meanwhile.`;
      throw new JdlintError('RULE_CRASH', `The rule "${id}" failed: ${reason}.`, { hint, cause });
    }
  }

  #finding({ rule, severity }: ActiveRule, report: AnyReport, range: Range | null): Finding {
    const { id } = rule.meta;
    const message = rule.messages[report.messageId];
    if (!message) throw new TypeError(`There is no message "${report.messageId}"`);
    const data = report.data ?? {};
    const title = message.suggestion === undefined ? '' : fillTemplate(message.suggestion, data);
    const { place, pointer = this.#post.origin?.pointer } = range ? this.#place(range) : { place: null };
    return makeFinding({
      ruleId: id,
      messageId: report.messageId,
      severity: report.hint ? 'info' : severity,
      reason: fillTemplate(message.reason, data),
      note: fillTemplate([message.note].flat().join(' '), data),
      pointer: pointer ?? null,
      place,
      actual: report.actual ?? null,
      expected: report.expected ?? [],
      suggestions: (report.suggestions ?? []).map((suggestion) => ({
        title: suggestion.title ?? title,
        ...this.#place(suggestion.place),
        text: suggestion.text,
      })),
      fix: report.fix ? { ...this.#place(report.fix.place), text: report.fix.text } : null,
      related: (report.related ?? []).map((related) => ({ ...this.#place(related.place), text: related.text })),
      confidence: report.confidence ?? null,
      because: report.because ?? [],
      needsReview: report.needsReview ?? null,
      url: ruleUrl(rule.meta),
    });
  }

  #rangeOf(report: AnyReport): Range | null {
    if (report.range) return this.#post.places.toSource(report.range.start, report.range.end);
    return report.place ?? null;
  }

  /** A range for people: in the source, or in the field of the data that holds it. */
  #place(range: Range): { readonly place: Place; readonly pointer?: string } {
    const { source, origin } = this.#post;
    const part = origin && partAt(origin, range.start);
    const base = part?.start ?? 0;
    let lines = this.#lines.get(base);
    if (!lines) this.#lines.set(base, (lines = new Lines(part ? source.slice(base, part.end) : source)));
    const { start, end } = part ? within(part, range) : range;
    const place = { start: lines.pointAt(start), end: lines.pointAt(end) };
    return part ? { place, pointer: part.pointer } : { place };
  }
}

/** Refuses what the rule's meta says that it does not do, and places that there are not. Throws TypeError. */
function checkReport(
  { fix, suggestions = [], related = [] }: AnyReport,
  place: Range | null,
  meta: RuleMeta,
  length: number,
): void {
  if (fix && !meta.fixable) throw new TypeError('it reports a fix, and is not fixable');
  if (suggestions.length > 0 && !meta.suggests) throw new TypeError('it reports suggestions, and has none');
  for (const range of [place, fix?.place, ...[...suggestions, ...related].map((other) => other.place)]) {
    if (range && !isWithin(range, length))
      throw new TypeError(`it reports the place ${range.start} to ${range.end} of a source of ${length} code units`);
  }
}

const isWithin = ({ start, end }: Range, length: number) =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;

/** The report without the edits that disable comments forbid: what a finding carries may be applied. */
function editable(report: AnyReport, ruleId: string, disabled: DisabledRegions): AnyReport {
  const { fix, suggestions = [], ...rest } = report;
  const allowed = ({ place }: { readonly place: Range }) => !disabled.forbidsEdit(ruleId, place);
  return { ...rest, suggestions: suggestions.filter(allowed), ...(fix && allowed(fix) ? { fix } : {}) } as AnyReport;
}

/** A finding, and where it stands in the whole source: findings of one part after those of the part before. */
interface Placed {
  readonly finding: Finding;
  readonly range: Range | null;
}
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function byPlace(a: Placed, b: Placed): number {
  return (
    (a.range?.start ?? -1) - (b.range?.start ?? -1) ||
    (a.range?.end ?? -1) - (b.range?.end ?? -1) ||
    compare(a.finding.ruleId, b.finding.ruleId) ||
    compare(a.finding.messageId, b.finding.messageId)
  );
}
