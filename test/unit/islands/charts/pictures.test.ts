/** The codes of pictures: which figures have one, and what the codes say. */
import { describe, expect, test } from 'vitest';
import { shortPin } from '../../../../src/charts/canonical.ts';
import { figureOf, type ChartKind, type Pinned } from '../../../../src/charts/figure.ts';
import { LIGHT } from '../../../../src/charts/theme.ts';
import { PICTURE_WIDTH, pictureMark } from '../../../../src/embed/picture-file.ts';
import type { Lang } from '../../../../src/i18n/lang.ts';
import { figureFileSvg } from '../../../../src/images/index.ts';
import { picturesOf, type PictureCodes } from '../../../../src/islands/charts/pictures.ts';
import { tags } from '../../../support/html.ts';
import { pinnedPlan, pinnedRulebook, pinOf } from './fakes.ts';

const SITE = { origin: 'https://tariffs.test', base: '/' };
const HOSTILE = '"><script>alert(1)</script>';
const one = [pinnedPlan('a')];
const two = [pinnedPlan('a'), pinnedPlan('b')];

const figure = (chart: ChartKind, pinned: readonly Pinned[], lang: Lang = 'en') =>
  figureOf(
    { chart, lang },
    pinned.map(({ plotted }) => plotted),
  );
const pictures = (chart: ChartKind, pinned: readonly Pinned[], lang: Lang = 'en', carrier?: string, site = SITE): PictureCodes | null =>
  picturesOf(figure(chart, pinned, lang), pinned, site, carrier);

const src = (code: string | null | undefined) => tags(code ?? '', 'img')[0]?.src;
const href = (code: string | null | undefined) => tags(code ?? '', 'a')[0]?.href;

describe('one subject', () => {
  test('a plan: by id and by hash, with a card', () => {
    const found = pictures('cost', one);
    expect(src(found?.live)).toBe('https://tariffs.test/images/cost/a.svg');
    expect(href(found?.live)).toBe('https://tariffs.test/plans/a/');
    expect(src(found?.frozen)).toBe(`https://tariffs.test/images/cost/frozen/${shortPin(pinOf('a'))}.svg`);
    expect(found?.card).toBe('https://tariffs.test/images/cost/a.png');
  });

  test('a rulebook', () => {
    const found = pictures('disclosure', [pinnedRulebook('core-unlimited')], 'zh');
    expect(src(found?.live)).toBe('https://tariffs.test/zh/images/disclosure/core-unlimited.svg');
    expect(href(found?.live)).toBe('https://tariffs.test/zh/disclosure/core-unlimited/');
  });

  test('the base path of the site comes before everything', () => {
    const found = pictures('strips', one, 'zh', undefined, { ...SITE, base: '/tariffs/' });
    expect(src(found?.live)).toBe('https://tariffs.test/tariffs/zh/images/strips/a.svg');
  });
});

describe('several plans', () => {
  test('of a carrier have a live picture, none that is frozen', () => {
    const found = pictures('per-gb', two, 'en', 'us-acme');
    expect(src(found?.live)).toBe('https://tariffs.test/images/per-gb/us-acme.svg');
    expect(href(found?.live)).toBe('https://tariffs.test/carriers/us-acme/');
    expect(found?.frozen).toBeNull();
  });

  test.each<[string, ChartKind, readonly Pinned[], string?]>([
    ['chosen one by one', 'cost', two],
    ['of a carrier, in a chart it has no page of', 'speed', two, 'us-acme'],
  ])('%s have none', (_name, chart, pinned, carrier) => {
    expect(pictures(chart, pinned, 'en', carrier)).toBeNull();
  });
});

test('a chart without a page of one plan has no picture of it', () => {
  expect(pictures('per-gb', one)).toBeNull();
});

test.each<Lang>(['en', 'zh'])('%s: the alternative text is the finding, the size is that of the file', (lang) => {
  const found = pictures('cost', one, lang);
  const drawn = figure('cost', one, lang);
  const page = `https://tariffs.test${lang === 'en' ? '' : '/zh'}/embed/cost/a/`;
  const svg = figureFileSvg(drawn, {
    width: PICTURE_WIDTH,
    theme: LIGHT,
    address: pictureMark({ lang, pins: [pinOf('a')], address: page, frozen: null }),
  });
  const { alt, width, height } = tags(found?.live ?? '', 'img')[0] ?? {};
  expect(alt).toContain(drawn.finding);
  expect(tags(found?.frozen ?? '', 'img')[0]?.alt).toBe(drawn.finding);
  expect(found?.alt).toBe(drawn.finding);
  expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${width}" height="${height}"`));
});

test('a name from a file stays a name', () => {
  const found = pictures('strips', [pinnedPlan('a', { name: HOSTILE })]);
  expect(found?.live).not.toContain('<script');
  expect(tags(found?.live ?? '', 'img')[0]?.alt).toContain(HOSTILE);
});
