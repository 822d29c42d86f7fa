import { describe, expect, test } from 'vitest';
import { stripDefsSvg, tariffStrip, type StripInput, type StripOptions } from '../../../src/charts/strip.ts';
import { textWidth } from '../../../src/charts/strip-layout.ts';
import { messages } from '../../../src/i18n/index.ts';
import { input, metered, notStated, tier, unlimited } from './tiers.ts';

const m = messages('en');
const draw = (of: StripInput, options: StripOptions = {}): string => tariffStrip(of, m, options).svg.replaceAll('\u00a0', ' ');
const throttled = input(unlimited, [tier(20_000, 'throttle', { down_kbps: 1_000 }), tier(100_000, 'block')]);

describe('the drawing', () => {
  test.each<[string, StripInput, string]>([
    ['full speed is solid', input(metered(3_000)), 'class="ts-full" fill="currentColor"'],
    ['what follows an allowance is fog where nothing is said', input(metered(3_000)), 'class="ts-unknown" fill="url(#ts-fog)"'],
    ['slowed is hatched', throttled, 'class="ts-throttle" fill="url(#ts-hatch)"'],
    ['stopped is a wall', throttled, 'class="ts-block"'],
    ['charged rises in steps', input(metered(3_000), [tier(3_000, 'charge')]), 'class="ts-charge"'],
    ['lower priority is dotted', input(unlimited, [tier(22_000, 'deprioritize')]), 'fill="url(#ts-dots)"'],
    ['a bare claim fades', input(unlimited), 'fill="url(#ts-claim)"'],
    ['an unknown allowance is all fog', input(notStated), '<rect x="0" y="3" width="320" height="16" class="ts-unknown"'],
  ])('%s', (_name, of, markup) => expect(draw(of)).toContain(markup));

  test('labels the throttle with its speed and a charge with its price', () => {
    expect(draw(throttled, { size: 'large' })).toContain('>1 Mbit/s</text>');
    const charged = input(metered(3_000), [tier(3_000, 'charge', { price: 10, currency: 'USD', price_unit_mb: 50_000 })]);
    expect(draw(charged)).toContain('>US$10/50 GB</text>');
  });

  test('the large strip prints every threshold and the axis its ticks', () => {
    const svg = draw(throttled, { size: 'large' });
    for (const label of ['20 GB', '100 GB', '100 MB', '1 TB']) expect(svg).toContain(`>${label}</text>`);
  });

  test.each([
    ['that would touch stand apart', [20_000, 100_000], ['20 GB', '100 GB']],
    ['that stand far apart stay where they are', [1_000, 100_000], ['1 GB', '100 GB']],
    ['that are all but the same: the later is left to the sentence', [20_000, 20_500], ['20 GB']],
  ])('on a narrow strip, thresholds %s', (_name, [first = 0, second = 0], expected) => {
    const of = input(unlimited, [tier(first, 'throttle', { down_kbps: 1_000 }), tier(second, 'block')]);
    const svg = draw(of, { size: 'large', width: 318 });
    const labels = [...svg.matchAll(/class="ts-threshold" x="([\d.]+)"[^>]*>([^<]+)</g)].map(([, x, text = '']) => ({
      x: Number(x),
      text,
    }));
    expect(labels.map(({ text }) => text)).toEqual(expected);
    const edges = labels.flatMap(({ x, text }) => [x - textWidth(text, 13) / 2, x + textWidth(text, 13) / 2]);
    if (edges.length === 4) expect((edges[2] ?? 0) - (edges[1] ?? 0)).toBeGreaterThanOrEqual(7.8);
    for (const edge of edges) expect(edge >= -0.1 && edge <= 318.1).toBe(true);
  });

  test('a threshold that is not stated stands as a question mark, away from the scale', () => {
    const svg = draw(input(unlimited, [tier(null, 'throttle', { down_kbps: 128 })]), { size: 'large' });
    expect(svg).toContain('>?</text>');
    expect(svg).toContain('>128 kbit/s</text>');
  });

  test('the same volume stands at the same place on every strip of the site', () => {
    const at = (of: StripInput): string | undefined => /<rect x="([\d.]+)"[^>]*class="ts-(?:throttle|unknown)"/.exec(draw(of))?.[1];
    expect(at(input(metered(20_000)))).toBeDefined();
    expect(at(input(metered(20_000)))).toBe(at(throttled));
  });
});

describe('as part of a document', () => {
  test('carries its sentence as accessible name, or hides where the sentence stands beside it', () => {
    expect(draw(throttled)).toContain(`role="img" aria-label="Full speed for the first 20 GB per month; from 20 GB`);
    expect(draw(throttled, { decorative: true })).toContain('aria-hidden="true"');
    expect(draw(throttled, { decorative: true })).not.toContain('aria-label');
  });

  test('every pattern it refers to is defined once, under its own prefix', () => {
    const svg = draw(throttled, { prefix: 'p7' });
    const used = new Set([...svg.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => id));
    expect(used.size).toBeGreaterThan(0);
    for (const id of used) expect(svg.split(`id="${id}"`)).toHaveLength(2);
  });

  test('patterns can stand once for a whole list', () => {
    expect(draw(throttled, { defs: false })).not.toContain('<defs>');
    expect(stripDefsSvg('ts')).toContain('id="ts-hatch"');
  });

  test('hostile text from a file stays text', () => {
    const hostile = input(metered(1_000), [tier(1_000, 'charge', { price: 1, currency: null, price_unit_mb: null, period: '"><script>' })]);
    expect(draw(hostile, { size: 'large' })).not.toContain('<script');
  });

  test('a list strip stays under 2 KB', () => {
    expect(draw(throttled, { defs: false, decorative: true }).length).toBeLessThan(2_000);
  });
});
