/** The month of use as its panel shows it. */
import type { CostQuestion } from '../core/cost/types.ts';
import type { Messages } from '../i18n/index.ts';
import { MAX_MONTHS, USAGE_FIELDS, type Preset, type UsageChoice, type UsageField } from './usage.address.ts';

/** A preset as a page hands it to the island: short, because it stands in the HTML. */
export type PresetProp = readonly [id: string, name: string, origin: string, services: string, ...figures: readonly number[]];

export interface NamedPreset extends Preset {
  readonly name: string;
  readonly origin: string;
  /** Services it is made for. */
  readonly services: readonly string[];
}

export function presetOf([
  id,
  name,
  origin,
  services,
  dataMb = 0,
  hotspotMb = 0,
  roamingMb = 0,
  minutes = 0,
  messages = 0,
]: PresetProp): NamedPreset {
  return { id, name, origin, services: services.split(' '), usage: { dataMb, hotspotMb, roamingMb, minutes, messages } };
}

/** Volumes are typed in GB, everything else as it is counted. */
const perUnit = (field: UsageField): number => (field === 'minutes' || field === 'messages' ? 1 : 1000);

/** The figure of a number input. */
export const shownFigure = (field: UsageField, value: number): number => value / perUnit(field);
/** Largest figure of a number input. */
export const mostShown = (field: UsageField): number => USAGE_FIELDS[field].max / perUnit(field);

/** A typed figure; null while it cannot be read. Out of range is clamped. */
export function typedFigure(field: UsageField, text: string): number | null {
  const typed = Number(text);
  if (text.trim() === '' || !Number.isFinite(typed)) return null;
  return Math.min(USAGE_FIELDS[field].max, Math.max(0, Math.round(typed * perUnit(field))));
}

export function typedMonths(text: string): number | null {
  const typed = Number(text);
  if (text.trim() === '' || !Number.isFinite(typed)) return null;
  return Math.min(MAX_MONTHS, Math.max(1, Math.round(typed)));
}

/** What a slider says: "20 GB", "140 minutes". */
export function figureWords(field: UsageField, value: number, { format, islands: { usage } }: Messages): string {
  if (field === 'minutes') return usage.minutes(value);
  return field === 'messages' ? usage.messages(value) : value === 0 ? `0 GB` : format.volume(value);
}

/** One changed figure; a preset is then no longer what is asked. */
export function withFigure({ question }: UsageChoice, field: UsageField, value: number): UsageChoice {
  return { question: { ...question, usage: { ...question.usage, [field]: value } }, basket: null };
}

export const withPreset = ({ question }: UsageChoice, { id, usage }: Preset): UsageChoice => ({
  question: { ...question, usage },
  basket: id,
});

/** Months and promotion are no part of a preset. */
export const withQuestion = (choice: UsageChoice, change: Partial<Pick<CostQuestion, 'months' | 'promotion'>>): UsageChoice => ({
  ...choice,
  question: { ...choice.question, ...change },
});

/** One line: "20 GB · 24 months · as signed today". */
export function summaryWords({ question: { usage, months, promotion } }: UsageChoice, m: Messages): string {
  const total = usage.dataMb + usage.hotspotMb;
  const parts = [
    total > 0 || (usage.minutes === 0 && usage.messages === 0 && usage.roamingMb === 0) ? figureWords('dataMb', total, m) : null,
    usage.roamingMb > 0 ? m.cost.use.roaming(m.format.volume(usage.roamingMb)) : null,
    usage.minutes > 0 ? m.islands.usage.minutes(usage.minutes) : null,
    usage.messages > 0 ? m.islands.usage.messages(usage.messages) : null,
    m.words.months(months),
    m.cost.promotions[promotion].label,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
