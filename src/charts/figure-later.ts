/** The same door for pages that show one chart in one language: they fetch the code of that chart and the words of that language only. */
import type { FigureMessages } from '../i18n/figure-words.ts';
import type { Lang } from '../i18n/lang.ts';
import { subjectsOf } from './figure-subjects.ts';
import type { Figure, FigureRequest, Plotted } from './types.ts';

const WORDS: Record<Lang, () => Promise<FigureMessages>> = {
  en: async () => (await import('../i18n/en/figure-messages.ts')).figureMessagesEn,
  zh: async () => (await import('../i18n/zh/figure-messages.ts')).figureMessagesZh,
};

const OF_PLANS = {
  strips: async () => (await import('./figures/strips.ts')).stripsFigure,
  cost: async () => (await import('./figures/cost.ts')).costFigure,
  speed: async () => (await import('./figures/speed.ts')).speedFigure,
  'per-gb': async () => (await import('./figures/per-gb.ts')).perGbFigure,
  history: async () => (await import('./figures/history.ts')).historyFigure,
};

/**
 * What `figureOf` draws up, as soon as its code is there.
 * @throws RangeError as `figureOf` does
 */
export async function figureLater(request: FigureRequest, plotted: readonly Plotted[]): Promise<Figure> {
  const subjects = subjectsOf(request, plotted);
  if (subjects.chart === 'disclosure') {
    const [m, { disclosureFigure }] = await Promise.all([WORDS[request.lang](), import('./figures/disclosure.ts')]);
    return disclosureFigure(request, subjects.rulebook, m);
  }
  const [m, draw] = await Promise.all([WORDS[request.lang](), OF_PLANS[subjects.chart]()]);
  return draw(request, subjects.plans, m);
}
