/** What the link to a chart carries: what is drawn, and how. `#p=a,b&chart=speed&lang=zh&theme=dark&max=50&width=960`. */
import { CHARTS, drawsPlans, type ChartKind } from '../../charts/figure.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { idsInAddress } from '../selection.ts';

/** `auto` follows the reader's own setting. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Widths of the picture in CSS pixels: a phone, a column, a page, a share image. */
export const WIDTHS = [360, 640, 960, 1200] as const;
export type Width = (typeof WIDTHS)[number];
const USUAL_WIDTH: Width = 640;

/** The most a data axis can be asked to show, in GB. */
export const MOST_GB = 5000;

export interface Choice {
  readonly chart: ChartKind;
  /** Ids of plans, each once, in the order drawn; not cut to what a chart holds. */
  readonly plans: readonly string[];
  readonly rulebook: string | null;
  readonly lang: Lang;
  readonly theme: ThemeChoice;
  /** Right end of the data axis in GB; null = chosen from the data. */
  readonly maxGb: number | null;
  readonly width: Width;
}

const oneOf = <T extends string>(list: readonly T[], text: string | null, otherwise: T): T =>
  list.find((value) => value === text) ?? otherwise;

/** What was typed as the end of an axis: GB above 0, rounded to 10 MB; null for anything else. */
export function gigabytes(text: string | null): number | null {
  const gb = Math.round(Number(text?.trim() || NaN) * 100) / 100;
  return gb > 0 && gb <= MOST_GB ? gb : null;
}

/**
 * What an address asks for.
 * @param lang language of the page, which is that of the chart where nothing else is said
 */
export function readChoice(params: URLSearchParams, lang: Lang): Choice {
  return {
    chart: oneOf(CHARTS, params.get('chart'), CHARTS[0]),
    plans: idsInAddress(params.toString()),
    rulebook: params.get('rulebook') || null,
    lang: oneOf(LANGS, params.get('lang'), lang),
    theme: oneOf(THEMES, params.get('theme'), 'auto'),
    maxGb: gigabytes(params.get('max')),
    width: WIDTHS.find((width) => String(width) === params.get('width')) ?? USUAL_WIDTH,
  };
}

/** The parameters of a choice; what is usual is left out. */
export function choiceParams({ chart, plans, rulebook, lang, theme, maxGb, width }: Choice, pageLang: Lang): URLSearchParams {
  const params = new URLSearchParams();
  if (plans.length > 0) params.set('p', plans.join(','));
  if (rulebook !== null) params.set('rulebook', rulebook);
  if (chart !== CHARTS[0]) params.set('chart', chart);
  if (lang !== pageLang) params.set('lang', lang);
  if (theme !== 'auto') params.set('theme', theme);
  if (maxGb !== null) params.set('max', String(maxGb));
  if (width !== USUAL_WIDTH) params.set('width', String(width));
  return params;
}

/** Ids of what the chosen chart draws. */
export const subjectsOf = ({ chart, plans, rulebook }: Choice): readonly string[] =>
  drawsPlans(chart) ? plans : rulebook === null ? [] : [rulebook];

/** Charts with an axis of data whose end can be chosen. */
export const drawsDataAxis = (chart: ChartKind): boolean => chart === 'strips' || chart === 'cost' || chart === 'speed';
