/**
 * The fills of the tariff strip as SVG patterns: each differs by its texture, so that a strip reads in black and white, and is
 * drawn in `currentColor` unless a style sheet gives its class a colour.
 */
import type { Theme } from './theme.ts';

export const stripDefs = (prefix: string, theme?: Theme): string =>
  `<defs>${theme ? coloured(patterns(prefix), theme) : patterns(prefix)}</defs>`;

/** Colours for a document without the style sheet of the site: each class of ink gets its own. */
const INKS = { 'ts-stop': 'full', 'ts-ink-throttle': 'throttle', 'ts-ink-deprioritise': 'deprioritise', 'ts-ink-fog': 'fog' } as const;

const coloured = (svg: string, theme: Theme): string =>
  Object.entries(INKS).reduce((text, [name, key]) => text.replaceAll(`class="${name}"`, `class="${name}" color="${theme[key]}"`), svg);

const patterns = (prefix: string): string =>
  `<linearGradient id="${prefix}-claim"><stop class="ts-stop" offset="0" stop-color="currentColor" stop-opacity=".8"/>` +
  `<stop class="ts-stop" offset="1" stop-color="currentColor" stop-opacity=".08"/></linearGradient>` +
  `<pattern id="${prefix}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  '<path class="ts-ink-throttle" d="M1.5 0V6" stroke="currentColor" stroke-width="2.6"/></pattern>' +
  `<pattern id="${prefix}-dots" width="4" height="4" patternUnits="userSpaceOnUse">` +
  '<circle class="ts-ink-deprioritise" cx="1.2" cy="1.2" r="1.1" fill="currentColor"/></pattern>' +
  `<pattern id="${prefix}-fog" width="12" height="8" patternUnits="userSpaceOnUse">` +
  '<path class="ts-ink-fog" d="M0 2h5M6 6h5" stroke="currentColor" stroke-width="1.2" stroke-opacity=".5"/></pattern>';

/** The patterns alone, for pages with many strips: put it once, then draw strips with `defs: false` and the same prefix. */
export const stripDefsSvg = (prefix: string): string =>
  `<svg class="ts-defs" width="0" height="0" aria-hidden="true" focusable="false">${stripDefs(prefix)}</svg>`;
