/** Share images and files of figures: their size, that they are the same again, and that hostile names do no harm. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { figureOf, type Plotted } from '../../../src/charts/figure.ts';
import { DARK, LIGHT } from '../../../src/charts/theme.ts';
import { figureFileSvg, figurePng, SHARE, sharePng, sourceLine } from '../../../src/images/index.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { aPlotted, aRulebook } from '../../support/plotted.ts';
import { ROOT } from '../../support/project-files.ts';

const sizeOf = (png: Uint8Array): readonly [number, number] => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const plan = (id: string, name = id) => aPlotted({ id, name });

const mainOf = (plotted: readonly Plotted[]) => (plotted[0]?.kind === 'rulebook' ? 'disclosure' : 'strips');
const card = (plotted: readonly Plotted[], lang: Lang, carrier?: string) =>
  sharePng(figureOf({ chart: mainOf(plotted), lang }, plotted), plotted, carrier);

const CARDS = [
  ['a plan', [plan('us-acme-1')]],
  ['six plans', ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => plan(id))],
  ['a rulebook', [aRulebook()]],
  ['a rulebook of many carriers', [aRulebook(Array.from({ length: 40 }, () => ({})))]],
  ['a name in many scripts', [plan('us-acme-2', '无限 無限 데이터 ₹499 Łódź Ünlimited')]],
  ['a hostile name', [plan('us-acme-3', '<svg onload="x"> & \u0001"\'</text>\u0000 x'.repeat(20))]],
] as const;

describe.each(CARDS)('the card of %s', (_, plotted) => {
  test.each(['en', 'zh'] as const)('in %s is a PNG of 1200 × 630', async (lang) => {
    expect(sizeOf(await card(plotted, lang))).toEqual([SHARE.width, SHARE.height]);
  });
});

test('cards differ by what they show', async () => {
  const [, six, rulebook] = CARDS.map(([, plotted]) => plotted);
  const cards = await Promise.all([card(six ?? [], 'en'), card(six ?? [], 'zh'), card(six ?? [], 'en', 'Acme'), card(rulebook ?? [], 'en')]); // prettier-ignore
  expect(new Set(cards.map(hash)).size).toBe(4);
});

test('a card is the same in a process of another language', async () => {
  const script =
    `import { sharePng } from ${JSON.stringify(path.join(ROOT, 'src/images/index.ts'))};` +
    `import { figureOf } from ${JSON.stringify(path.join(ROOT, 'src/charts/figure.ts'))};` +
    `import { aPlotted } from ${JSON.stringify(path.join(ROOT, 'test/support/plotted.ts'))};` +
    `const plotted = [aPlotted({ id: 'x', name: '直骨 “x” 每月' })];` +
    `process.stdout.write(Buffer.from(await sharePng(figureOf({ chart: 'strips', lang: 'zh' }, plotted), plotted)).toString('base64'));`;
  const [ja, tr] = ['ja_JP.UTF-8', 'tr_TR.UTF-8'].map((locale) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, LANG: locale, LC_ALL: locale, LANGUAGE: locale.slice(0, 2) },
    }),
  );
  expect(ja).toBe(tr);
  expect(ja).toBe(Buffer.from(await card([plan('x', '直骨 “x” 每月')], 'zh')).toString('base64'));
});

describe('a figure as a file', () => {
  const figure = figureOf({ chart: 'cost', lang: 'en' }, [plan('a'), plan('b')]);

  test('as PNG has two pixels for each of its width, in both themes', async () => {
    const light = await figurePng(figure, { width: 700, theme: LIGHT });
    expect(sizeOf(light)[0]).toBe(1400);
    expect(hash(await figurePng(figure, { width: 700, theme: DARK }))).not.toBe(hash(light));
  });

  test('as SVG bears its words and its address', () => {
    const svg = figureFileSvg(figureOf({ chart: 'strips', lang: 'en' }, [plan('a', 'Twenty')]), {
      width: 720,
      theme: LIGHT,
      address: 'https://x.example/plans/a/',
    });
    expect(svg).toMatch(/^<svg [^>]*width="720"/);
    for (const text of ['Twenty', 'Acme Mobile', 'https://x.example/plans/a/']) expect(svg).toContain(text);
    expect(svg).not.toContain('PlaintariffLatin');
  });
});

test('a figure as SVG bears the address it is given and the theme it is drawn in, whatever was drawn of it before', () => {
  const figure = figureOf({ chart: 'cost', lang: 'en' }, [plan('a')]);
  const files = [LIGHT, DARK, LIGHT].map((theme, at) => figureFileSvg(figure, { width: 720, theme, address: `https://x.example/${at}/` }));
  const afresh = figureOf({ chart: 'cost', lang: 'en' }, [plan('a')]);
  expect(files[2]).toBe(figureFileSvg(afresh, { width: 720, theme: LIGHT, address: 'https://x.example/2/' }));
  expect(files[1]).toContain(DARK.background);
  expect(files[1]).not.toContain(LIGHT.grid);
});

test('the source line names the first source and counts the rest', () => {
  const { sources } = figureOf({ chart: 'strips', lang: 'en' }, [plan('a')]);
  expect(sourceLine({ lang: 'en', sources })).toBe('Source: Acme Mobile, 1 November 2026');
  expect(sourceLine({ lang: 'en', sources: [...sources, ...sources] })).toContain('and 1 more');
});
