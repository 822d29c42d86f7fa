/** The page of a chart on which several plans are put together in the browser: what it says until then, and without scripts. */
import { CHARTS, drawsPlans, type ChartKind } from '../charts/figure.ts';
import { element, escapeHtml } from '../embed/html.ts';
import { embedWords } from '../i18n/embed.ts';
import type { Lang } from '../i18n/index.ts';
import { LANG_PARAMS, link } from '../layouts/links.ts';
import type { EmbedPage } from './embed-page.ts';

/** Routes of every chart of plans. */
export const severalPaths = () =>
  CHARTS.filter(drawsPlans).flatMap((chart) =>
    LANG_PARAMS.map(({ lang, param }) => ({ params: { lang: param, chart }, props: { lang, chart } })),
  );

export function severalPage(chart: ChartKind, lang: Lang): EmbedPage {
  const { several, needsScripts } = embedWords(lang);
  const title = several.title[chart];
  const builder = element('a', { href: link(lang, '/charts/'), target: '_blank', rel: 'noopener' }, escapeHtml(several.builder));
  const main = `<h1>${escapeHtml(title)}</h1><p class="em-finding" id="state">${escapeHtml(needsScripts)}</p><p>${builder}</p>`;
  return { title, description: several.description, back: '/charts/', body: `<main id="content" aria-live="polite">${main}</main>` };
}
