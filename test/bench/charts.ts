/**
 * Drawing: the configuration of six plans against Chart.js's own work on it, and what an image costs. One JSON object a line:
 * {name, ratio, configMs, renderMs, figureMs} for each chart of plans (figureMs: with its sentence and its table), {name, msPerImage, bytes} for share images one after the other, and, where
 * the site is built, {name, page, script, style, data, all} of an embedded chart in bytes after gzip.
 * `node --expose-gc test/bench/charts.ts`
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { drawStill } from '../../src/charts/chartjs.ts';
import { figureOf, type ChartKind, type PlottedPlan } from '../../src/charts/figure.ts';
import { LIGHT } from '../../src/charts/theme.ts';
import { FONT } from '../../src/images/fonts.ts';
import { newSheet, sharePng } from '../../src/images/index.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { aPlotted } from '../support/plotted.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const ROUNDS = 60;
const cardOf = (plotted: readonly PlottedPlan[], lang: Lang) => sharePng(figureOf({ chart: 'strips', lang }, plotted), plotted);
const PLANS = Array.from({ length: 6 }, (_, at) => aPlotted({ id: `us-acme-${at}`, name: `Plan ${at}` }));
const look = { width: 720, height: 420, theme: LIGHT, font: FONT, animated: false };

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const say = (line: Readonly<Record<string, unknown>>): void => console.log(JSON.stringify(line));
const rounded = (value: number): number => Number(value.toPrecision(3));

function timed<T>(work: () => T): readonly [ms: number, made: T] {
  const start = performance.now();
  const made = work();
  return [performance.now() - start, made];
}

function configuration(chart: ChartKind): void {
  const canvas = newSheet(look.width, look.height);
  const runs = Array.from({ length: ROUNDS }, () => {
    const [figureMs, { picture }] = timed(() => figureOf({ chart, lang: 'en' }, PLANS));
    const [configMs, config] = timed(() => (picture.kind === 'chart' ? picture.config(look) : null));
    if (config === null) throw new Error(`${chart} is no chart`);
    const [renderMs] = timed(() => drawStill(canvas, config, () => true));
    return { figureMs, configMs, renderMs };
  });
  const [figureMs, configMs, renderMs] = (['figureMs', 'configMs', 'renderMs'] as const).map((key) => median(runs.map((run) => run[key]))) as [number, number, number]; // prettier-ignore
  const ratio = rounded(configMs / renderMs);
  say({ name: `chart-${chart}`, ratio, configMs: rounded(configMs), renderMs: rounded(renderMs), figureMs: rounded(figureMs) });
}

async function images(): Promise<void> {
  await cardOf(PLANS.slice(0, 1), 'en');
  for (const [name, plotted] of [
    ['plan', PLANS.slice(0, 1)],
    ['six-plans', PLANS],
  ] as const) {
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      bytes = (await cardOf(plotted, round % 2 === 0 ? 'en' : 'zh')).length;
      times.push(performance.now() - start);
    }
    say({ name: `image-${name}`, msPerImage: rounded(median(times)), bytes });
  }
}

const zipped = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;

/** A file of the site and, for scripts, what it imports at once. */
function weightOf(file: string, seen = new Set<string>()): number {
  if (seen.has(file) || !existsSync(file)) return 0;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imports = file.endsWith('.js')
    ? [...text.matchAll(/(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g)].map(([, name = '']) => name)
    : [];
  return zipped(text) + imports.reduce((sum, name) => sum + weightOf(path.join(path.dirname(file), name), seen), 0);
}

function embeds(): void {
  const page = path.join(DIST, 'embed/cost/us-cricket-01/index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  const files = (pattern: RegExp): number =>
    [...html.matchAll(pattern)].reduce((sum, [, address = '']) => sum + weightOf(path.join(DIST, address)), 0);
  const [own, script, style] = [zipped(html), files(/<script[^>]* src="([^"]+)"/g), files(/<link rel="stylesheet" href="([^"]+)"/g)];
  say({ name: 'embed', page: own, script, style, withoutScripts: own + style, all: own + script + style });
}

for (const chart of ['cost', 'speed', 'per-gb', 'history'] as const) configuration(chart);
await images();
embeds();
