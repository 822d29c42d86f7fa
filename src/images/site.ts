/** The card of the site itself: what strips look like, without any plan's figures. */
import { mark } from '../charts/strip-marks.ts';
import { stripDefs } from '../charts/strip-defs.ts';
import { escapeXml } from '../charts/strip-labels.ts';
import { LIGHT } from '../charts/theme.ts';
import type { SegmentKind } from '../charts/segments.ts';
import { figureMessages } from '../i18n/figure-words.ts';
import type { Lang } from '../i18n/lang.ts';

const BANDS = [
  ['full', 'full'],
  ['throttle', 'throttle'],
  ['charge', 'charge'],
  ['block', 'block'],
  ['unknown', 'fog'],
] as const satisfies readonly (readonly [SegmentKind, keyof typeof LIGHT])[];

const SCALE = 2;
const [TOP, HEIGHT, LETTERS] = [40, 60, 13];

/** One band of each kind beside the next, with its name below. */
export function bandsSvg(lang: Lang, width: number): string {
  const { strip, words } = figureMessages(lang);
  const each = width / SCALE / BANDS.length;
  const label = (kind: SegmentKind): string => (kind === 'unknown' ? words.notStated : strip.labels[kind]);
  const bands = BANDS.map(([kind, ink], at) => {
    const box = { x: at * each + 4, y: TOP, w: each - 8, h: HEIGHT };
    const middle = (at + 0.5) * each;
    const name = `<text x="${middle}" y="${TOP + HEIGHT + 22}" font-size="${LETTERS}" text-anchor="middle" fill="${LIGHT.text}">${escapeXml(label(kind))}</text>`;
    return `<g color="${LIGHT[ink]}">${mark({ kind, tier: null }, box, 'site')}</g>${name}`;
  });
  return `<g transform="scale(${SCALE})">${stripDefs('site', LIGHT)}${bands.join('')}</g>`;
}
