import type { Analysis } from '../model/analysis.ts';
import { JdlintError } from '../model/error.ts';
import type { JobPost, Range } from '../model/post.ts';
import { Lines } from '../source/lines.ts';
import type { PhraseHit } from '../words/phrase-automaton.ts';
import type { Catalogue } from './catalogue.ts';
import { DisabledRegions } from './disabled-regions.ts';
import { Finding, type Place } from './finding.ts';
import type { ActiveRule, ResolvedSettings } from './resolve.ts';
import { type AnyReport, type RuleContext, type RuleSettings, ruleUrl } from './rule.ts';
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
  readonly #findings: Finding[] = [];
  #lines: Lines | null = null;

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
    return this.#findings.sort(byPlace);
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
        if (disabled.covers(id, place ? Math.min(place.start, source.length) : null)) return;
        this.#findings.push(this.#finding(active, editable(report, id, disabled), place));
      },
    };
    try {
      rule.check(context as never);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const hint =
        'This is a bug in the rule, not in the post: please report it with the post, and turn the rule off meanwhile.';
      throw new JdlintError('RULE_CRASH', `The rule "${id}" failed: ${reason}.`, { hint, cause });
    }
  }

  #finding({ rule, severity }: ActiveRule, report: AnyReport, range: Range | null): Finding {
    const { id } = rule.meta;
    const message = rule.messages[report.messageId];
    if (!message) throw new TypeError(`There is no message "${report.messageId}"`);
    const data = report.data ?? {};
    const title = message.suggestion === undefined ? '' : fillTemplate(message.suggestion, data);
    return new Finding({
      ruleId: id,
      messageId: report.messageId,
      severity,
      reason: fillTemplate(message.reason, data),
      note: fillTemplate([message.note].flat().join(' '), data),
      place: range && this.#place(range),
      actual: report.actual ?? null,
      expected: report.expected ?? [],
      suggestions: (report.suggestions ?? []).map((suggestion) => ({
        title: suggestion.title ?? title,
        place: this.#place(suggestion.place),
        text: suggestion.text,
      })),
      fix: report.fix ? { place: this.#place(report.fix.place), text: report.fix.text } : null,
      related: (report.related ?? []).map(({ place, text }) => ({ place: this.#place(place), text })),
      confidence: report.confidence ?? null,
      because: report.because ?? [],
      needsReview: report.needsReview ?? null,
      url: rule.meta.url ?? ruleUrl(id),
    });
  }

  #rangeOf(report: AnyReport): Range | null {
    if (report.range) return this.#post.places.toSource(report.range.start, report.range.end);
    return report.place ?? null;
  }

  #place({ start, end }: Range): Place {
    this.#lines ??= new Lines(this.#post.source);
    return { start: this.#lines.pointAt(start), end: this.#lines.pointAt(end) };
  }
}

/** The report without the edits that disable comments forbid: what a finding carries may be applied. */
function editable(report: AnyReport, ruleId: string, disabled: DisabledRegions): AnyReport {
  const { fix, suggestions = [], ...rest } = report;
  const allowed = ({ place }: { readonly place: Range }) => !disabled.forbidsEdit(ruleId, place);
  return { ...rest, suggestions: suggestions.filter(allowed), ...(fix && allowed(fix) ? { fix } : {}) } as AnyReport;
}

const offsetOf = (finding: Finding, side: 'start' | 'end') => (finding.place as Place | undefined)?.[side].offset ?? -1;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function byPlace(a: Finding, b: Finding): number {
  return (
    offsetOf(a, 'start') - offsetOf(b, 'start') ||
    offsetOf(a, 'end') - offsetOf(b, 'end') ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.messageId, b.messageId)
  );
}
