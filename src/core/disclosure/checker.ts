/**
 * Puts the questions of rulebooks to plans, one by one, and to carriers at the end. What holds for every rule is decided here, so that
 * no rule can forget it: country, window of validity, conditions, excerpts, languages that are not read, rules that throw.
 */
import type { Plan } from '../model/index.ts';
import { NOT_ASKED, UNTESTED } from './answer.ts';
import { CONDITIONS } from './conditions.ts';
import { daySpan, within } from './day.ts';
import type { Answer, CarrierQuestion, CarrierRule, DaySpan, PublishedRow, Rule, Rulebook, Subject } from './types.ts';

export interface CheckQuestion {
  /** The rulebooks asked for, in order. */
  readonly rulebooks: readonly Rulebook[];
  /** True when somebody named them: then they are also put to plans that name no country. */
  readonly named: boolean;
  /** Ids of the rulebooks each country names, by lower-case code; a country that is not listed has `EVERYWHERE`. */
  readonly byCountry: ReadonlyMap<string, readonly string[]>;
  /** The day undated plans are judged at, ISO 8601; with `fixedDay` all of them. */
  readonly day: string;
  readonly fixedDay: boolean;
}

/** Rulebooks put to every plan, whatever its country. */
export const EVERYWHERE: readonly string[] = ['core-unlimited'];

/** Where a finding belongs: to a plan, or to a carrier (plan null). */
export interface Asked {
  readonly rulebook: Rulebook;
  readonly rule: Rule;
  readonly carrier: Plan['carrier'];
  readonly plan: Plan | null;
}

export interface CheckSink {
  readonly finding: (asked: Asked, answer: Answer) => void;
  /** A rule threw: a fault of ours. The finding is untested, and everybody else still reports. */
  readonly fault: (asked: Asked, error: unknown) => void;
}

export interface Checker {
  readonly see: (plan: Plan, row: PublishedRow) => void;
  /** Asks the questions about carriers; call once, after the last plan. */
  readonly end: () => void;
}

export function checker(question: CheckQuestion, sink: CheckSink): Checker {
  const day = daySpan(question.day) ?? { from: question.day, to: question.day };
  const books = numbered(question.rulebooks);
  const carriers = new Map<string, CarrierState>();
  return {
    see: (plan, row) => {
      const subject: Subject = { plan, row, day: question.fixedDay ? day : (daySpan(plan.asOf) ?? day) };
      let state = carriers.get(plan.carrier.id);
      if (state === undefined) carriers.set(plan.carrier.id, (state = { carrier: plan.carrier, entries: [] }));
      // A rule that stands in two rulebooks answers once.
      const answers: (Answer | undefined)[] = [];
      for (const book of books) seePlan(book, outsideOf(book.rulebook, subject, question), subject, answers, state, sink);
    },
    end: () => {
      for (const state of carriers.values()) settleCarrier(state, sink);
    },
  };
}

interface NumberedBook {
  readonly rulebook: Rulebook;
  /** `number` is that of the rule, whatever rulebook it stands in; `slot` that of its place. */
  readonly rules: readonly { readonly rule: Rule; readonly number: number; readonly slot: number }[];
}

function numbered(rulebooks: readonly Rulebook[]): readonly NumberedBook[] {
  const numbers = new Map<Rule, number>();
  let slot = 0;
  return rulebooks.map((rulebook) => ({
    rulebook,
    rules: rulebook.rules.map((rule) => {
      const number = numbers.get(rule) ?? numbers.size;
      numbers.set(rule, number);
      return { rule, number, slot: slot++ };
    }),
  }));
}

interface CarrierState {
  readonly carrier: Plan['carrier'];
  /** By slot. */
  readonly entries: (CarrierEntry | undefined)[];
}

/** One rule about one carrier: the question while it lasts, or the answer where it is not asked. */
interface CarrierEntry {
  readonly rulebook: Rulebook;
  readonly rule: CarrierRule;
  question: CarrierQuestion | null;
  /** Given when no plan of the carrier is asked. */
  otherwise: Answer;
  seen: Seen;
}

interface Seen {
  excerpt: boolean;
  broken: boolean;
}

function seePlan(
  { rulebook, rules }: NumberedBook,
  outside: Answer | null,
  subject: Subject,
  answers: (Answer | undefined)[],
  state: CarrierState,
  sink: CheckSink,
): void {
  const { plan } = subject;
  for (const { rule, number, slot } of rules) {
    if (rule.level === 'carrier') {
      state.entries[slot] ??= newEntry(rulebook, rule);
      seeForCarrier(state.entries[slot], subject, outside, sink);
      continue;
    }
    const asked: Asked = { rulebook, rule, carrier: plan.carrier, plan };
    sink.finding(asked, outside ?? (answers[number] ??= answerOf(rule, subject, asked, sink)));
  }
}

const newEntry = (rulebook: Rulebook, rule: CarrierRule): CarrierEntry => ({
  rulebook,
  rule,
  question: null,
  otherwise: NOT_ASKED['condition-not-met'],
  seen: { excerpt: false, broken: false },
});

/** Why none of a rulebook's rules asks anything of this plan; null when they do. */
function outsideOf({ id, inForce }: Rulebook, { plan, day }: Subject, { byCountry, named }: CheckQuestion): Answer | null {
  // A plan that names no country is judged by the rulebooks somebody named for it.
  const own = plan.country === null ? (named ? [id] : EVERYWHERE) : (byCountry.get(plan.country.toLowerCase()) ?? EVERYWHERE);
  return own.includes(id) ? outsideWindow(day, inForce) : NOT_ASKED['other-country'];
}

function outsideWindow(day: DaySpan, window: Rulebook['inForce']): Answer | null {
  const place = within(day, window);
  return place === 'inside' ? null : place === 'outside' ? NOT_ASKED['not-in-force'] : UNTESTED['date-unclear'];
}

/** Why a rule is not put to a plan; null when it is. */
export function notPut(rule: Rule, subject: Subject): Answer | null {
  if (rule.grade === 'unverified') return UNTESTED['rule-disabled'];
  const outside = outsideWindow(subject.day, rule.inForce);
  if (outside !== null) return outside;
  let unclear = false;
  for (const name of rule.when) {
    const holds = CONDITIONS[name].holds(subject);
    if (holds === false) return NOT_ASKED['condition-not-met'];
    if (holds === null) unclear = true;
  }
  return unclear ? UNTESTED['condition-unclear'] : null;
}

function answerOf(rule: Extract<Rule, { level: 'plan' }>, subject: Subject, asked: Asked, sink: CheckSink): Answer {
  try {
    return notPut(rule, subject) ?? temper(rule.check(subject), subject.plan);
  } catch (error) {
    sink.fault(asked, error);
    return UNTESTED.fault;
  }
}

/**
 * Absence proves nothing on an excerpt, nor where the words could not be read. On an excerpt nothing worse than untested is said
 * at all: what looks vague or contradictory may be our excerpt's doing.
 */
function temper(answer: Answer, { coverage, unreadTerms }: Pick<Plan, 'coverage' | 'unreadTerms'>): Answer {
  const { outcome } = answer;
  if (outcome !== 'absent' && outcome !== 'vague' && outcome !== 'conflicting') return answer;
  if (coverage === 'excerpt') return untestedFor('excerpt', answer);
  return unreadTerms && outcome !== 'conflicting' ? untestedFor('language-not-read', answer) : answer;
}

const untestedFor = (reason: 'excerpt' | 'language-not-read', answer: Answer): Answer =>
  answer.evidence.length === 0 && answer.missing.length === 0 ? UNTESTED[reason] : { ...answer, outcome: 'untested', reason, note: null };

function seeForCarrier(entry: CarrierEntry, subject: Subject, outside: Answer | null, sink: CheckSink): void {
  const { rulebook, rule, seen } = entry;
  if (seen.broken) return;
  try {
    const unput = outside ?? notPut(rule, subject);
    if (unput !== null) {
      // Of several reasons not to ask, the one that leaves the matter open is kept.
      if (entry.otherwise.outcome !== 'untested') entry.otherwise = unput;
      return;
    }
    entry.question ??= rule.collect();
    seen.excerpt ||= subject.plan.coverage === 'excerpt';
    entry.question.see(subject);
  } catch (error) {
    seen.broken = true;
    sink.fault({ rulebook, rule, carrier: subject.plan.carrier, plan: subject.plan }, error);
  }
}

function settleCarrier({ carrier, entries }: CarrierState, sink: CheckSink): void {
  for (const entry of entries) {
    if (entry === undefined) continue;
    const { rulebook, rule, question, otherwise, seen } = entry;
    const asked: Asked = { rulebook, rule, carrier, plan: null };
    sink.finding(
      asked,
      settle(question, otherwise, seen, (error) => sink.fault(asked, error)),
    );
  }
}

function settle(question: CarrierQuestion | null, otherwise: Answer, seen: Seen, fault: (error: unknown) => void): Answer {
  if (seen.broken) return UNTESTED.fault;
  if (question === null) return otherwise;
  try {
    return temper(question.answer(), { coverage: seen.excerpt ? 'excerpt' : 'full', unreadTerms: false });
  } catch (error) {
    fault(error);
    return UNTESTED.fault;
  }
}
