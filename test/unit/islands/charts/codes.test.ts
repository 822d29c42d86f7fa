import { describe, expect, test } from 'vitest';
import { shortPin } from '../../../../src/charts/canonical.ts';
import type { Pinned, PlottedPlan } from '../../../../src/charts/types.ts';
import { codesOf, frozenDate, type Codes } from '../../../../src/islands/charts/codes.ts';
import { readChoice } from '../../../../src/islands/charts/address.ts';
import { drawnOf } from '../../../../src/islands/charts/drawn.ts';
import { tags } from '../../../support/html.ts';
import { A_SOURCE } from '../../../support/plotted.ts';
import { pinnedPlan, pinOf } from './fakes.ts';

const SITE = { origin: 'https://tariffs.test', base: '/' };

function codes(fragment: string, pinned: readonly Pinned[], site = SITE, carrier?: string): Codes {
  const choice = readChoice(new URLSearchParams(fragment), 'en');
  const figure = drawnOf(choice, pinned);
  if (!figure) throw new Error('nothing drawn');
  return codesOf(figure, pinned, choice, site, carrier);
}
const scripts = (code: string) => code.match(/<script\b[^>]*>/g);
const frame = (code: string) => tags(code, 'iframe')[0] ?? {};
const one = [pinnedPlan('a')];
const two = [pinnedPlan('a'), pinnedPlan('b')];

describe('one plan', () => {
  test('is named by its id in the live code, by the hash of its data in the frozen one', () => {
    const { live, frozen, liveUrl, frozenUrl } = codes('', one);
    expect(liveUrl).toBe('https://tariffs.test/embed/strips/a/');
    expect(frozenUrl).toBe(`https://tariffs.test/embed/strips/frozen/${shortPin(pinOf('a'))}/`);
    expect(frame(live)['src']).toBe(liveUrl);
    expect(frame(frozen)['src']).toBe(frozenUrl);
  });

  test('needs nothing beside its frame and the script', () => {
    const { live } = codes('', one);
    expect(live).not.toContain('<noscript');
    expect(scripts(live)).toEqual(['<script async src="https://tariffs.test/embed.js">']);
    expect(frame(live)).toMatchObject({ loading: 'lazy', width: '100%' });
    expect(frame(live)['title']).toContain('Plan a');
    expect(Number(frame(live)['height'])).toBeGreaterThan(100);
  });
});

test('several plans have a frame each for readers without scripts', () => {
  const { frozen } = codes('', two);
  const [all, ...single] = tags(frozen, 'iframe').map(({ src }) => src);
  expect(all).toBe(`https://tariffs.test/embed/strips/frozen/?pins=${shortPin(pinOf('a'))},${shortPin(pinOf('b'))}`);
  expect(single).toEqual(['a', 'b'].map((id) => `https://tariffs.test/embed/strips/frozen/${shortPin(pinOf(id))}/`));
  expect(frozen).toContain('<noscript>');
  const [whole = 0, ...alone] = tags(frozen, 'iframe').map(({ height }) => Number(height));
  expect(alone.every((height) => height > 100 && height < whole)).toBe(true);
});

test.each(['per-gb', 'history'])('%s of one plan is put together in the browser, its strip stands in without scripts', (chart) => {
  const { live, frozen, liveUrl, frozenUrl } = codes(`chart=${chart}`, one);
  expect(liveUrl).toBe(`https://tariffs.test/embed/${chart}/?plans=a`);
  expect(frozenUrl).toBe(`https://tariffs.test/embed/${chart}/frozen/?pins=${shortPin(pinOf('a'))}`);
  expect(tags(live, 'iframe').map(({ src }) => src)).toEqual([liveUrl, 'https://tariffs.test/embed/strips/a/']);
  expect(tags(frozen, 'iframe')[1]?.src).toBe(`https://tariffs.test/embed/strips/frozen/${shortPin(pinOf('a'))}/`);
});

test('language, colours, axis and base path stand in the address', () => {
  const { liveUrl } = codes('lang=zh&theme=dark&max=50', one, { ...SITE, base: '/tariffs/' });
  expect(liveUrl).toBe('https://tariffs.test/tariffs/zh/embed/strips/a/?theme=dark&max=50');
});

test('a name from a file stays a name', () => {
  const { live } = codes('', [pinnedPlan('a', { name: '"><script>alert(1)</script>' })]);
  expect(scripts(live)).toHaveLength(1);
});

test('the live figure of a carrier has an address of its own, the frozen one is of its plans', () => {
  const { liveUrl, frozenUrl } = codes('', two, SITE, 'us-acme');
  expect(liveUrl).toBe('https://tariffs.test/embed/strips/us-acme/');
  expect(frozenUrl).toContain('/embed/strips/frozen/?pins=');
});

test('the day of a frozen figure is that of the newest snapshot in it', () => {
  const older = { pin: pinOf('b'), plotted: { ...pinnedPlan('b').plotted, source: { ...A_SOURCE, date: '2024-02-29' } } as PlottedPlan };
  expect(frozenDate([older])).toBe('2024-02-29');
  expect(frozenDate([older, ...one, older])).toBe(A_SOURCE.date);
});
