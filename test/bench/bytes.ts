/**
 * What a visitor's browser has to fetch and to prepare before plans can be searched and ranked, at three sizes of a made-up catalogue.
 * One JSON object a line: {name, plans, manifest, country, firstList, everywhere, perPlan} in bytes after gzip, then
 * {name, ratio, yardstick, seconds, yardstickSeconds}: unpacking, and the first answer with a word to look for, each against
 * `JSON.parse` of the same cards as plain JSON in the same run. Where the site is built, also the scripts of the finder page.
 * `node --expose-gc test/bench/bytes.ts [plans …]`
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { finder } from '../../src/core/finder/finder.ts';
import { chunkFiles, manifestOf, packedChunk, type ChunkFile } from '../../src/core/finder/manifest.ts';
import { unpackCards, type PackedChunk } from '../../src/core/finder/pack/index.ts';
import type { PlanCard } from '../../src/core/model/card.ts';
import { manyCards } from '../support/many-cards.ts';
import { aRequest } from '../support/question.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const SIZES = [
  { plans: 8400, rounds: 5 },
  { plans: 25_000, rounds: 5 },
  { plans: 100_000, rounds: 3 },
] as const;

const gzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const say = (line: Readonly<Record<string, unknown>>): void => console.log(JSON.stringify(line));

function seconds(work: () => number, least: number): number {
  globalThis.gc?.();
  const start = performance.now();
  const done = work();
  const took = (performance.now() - start) / 1000;
  if (done < least) throw new Error(`expected ${least}, saw ${done}`);
  return took;
}

/** Bytes of the largest country with its files, and of all countries together. */
function bytes(cards: readonly PlanCard[]): void {
  const files = chunkFiles(cards);
  const manifest = gzipped(JSON.stringify(manifestOf(files, 100, (name) => `/data/cards/${name}.json`)));
  const weigh = (some: readonly ChunkFile[]): number => sum(some.map((file) => gzipped(JSON.stringify(packedChunk(file)))));
  const countries = [...Map.groupBy(files.countries, ({ country }) => country).values()].map((own) => ({
    bytes: weigh(own),
    plans: sum(own.map(({ cards: held }) => held.length)),
  }));
  const largest = countries.reduce((most, country) => (country.bytes > most.bytes ? country : most));
  const everywhere = weigh(files.whole);
  say({
    name: `bytes-${cards.length}`,
    plans: cards.length,
    manifest,
    largestCountry: largest.bytes,
    largestCountryPlans: largest.plans,
    medianCountry: median(countries.map(({ bytes: own }) => own)),
    firstList: manifest + largest.bytes,
    everywhere: manifest + everywhere,
    perPlan: Number((everywhere / cards.length).toFixed(1)),
    countryByCountry: manifest + sum(countries.map(({ bytes: own }) => own)),
  });
}

/** Times of one size; the sides take turns, so that a busy moment of the machine hits both. */
function times(cards: readonly PlanCard[], rounds: number): void {
  const plain = JSON.stringify(cards);
  const packed = chunkFiles(cards).whole.map((file) => JSON.stringify(packedChunk(file)));
  const unpacked = (): PlanCard[] => packed.flatMap((chunk) => unpackCards(JSON.parse(chunk) as PackedChunk));
  const own = unpacked();
  const runs = Array.from({ length: rounds }, () => ({
    yardstick: seconds(() => (JSON.parse(plain) as unknown[]).length, cards.length),
    unpack: seconds(() => unpacked().length, cards.length),
    list: seconds(() => finder(own).ask(aRequest()).total, cards.length),
    search: seconds(() => finder(own).ask(aRequest({ query: 'unlimited' })).total, 1),
  }));
  const yardstickSeconds = median(runs.map((run) => run.yardstick));
  for (const side of ['unpack', 'list', 'search'] as const) {
    say({
      name: `${side}-${cards.length}`,
      ratio: Number(median(runs.map((run) => run[side] / run.yardstick)).toFixed(2)),
      yardstick: 'JSON.parse of the same cards as plain JSON',
      seconds: Number(median(runs.map((run) => run[side])).toFixed(3)),
      yardstickSeconds: Number(yardstickSeconds.toFixed(3)),
    });
  }
}

const named = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, name = '']) => name);
/** Scripts a module cannot run without, and scripts it names at all. */
const STATIC = /(?:from|import)\s*"\.\/([\w.-]+\.js)"/g;
const ANY = /([\w.-]+\.js)\b/g;

/** The scripts with these names and all that they name in turn. */
function reached(names: readonly string[], folder: string, pattern: RegExp): ReadonlySet<string> {
  const seen = new Set<string>();
  const follow = (name: string): void => {
    const file = path.join(folder, name);
    if (seen.has(name) || !existsSync(file)) return;
    seen.add(name);
    named(readFileSync(file, 'utf8'), pattern).forEach(follow);
  };
  names.forEach(follow);
  return seen;
}

/** Scripts of the finder page: what the page and the worker need for a first list, and what comes later or only where no worker runs. */
function scripts(): void {
  const folder = path.join(DIST, '_astro');
  if (!existsSync(folder)) return;
  const entries = named(readFileSync(path.join(DIST, 'plans/index.html'), 'utf8'), ANY);
  const page = reached(entries, folder, STATIC);
  const all = [...reached(entries, folder, ANY)];
  const worker = reached(
    all.filter((name) => name.includes('worker')),
    folder,
    STATIC,
  );
  const weight = (some: Iterable<string>): number => sum(Array.from(some, (name) => gzipped(readFileSync(path.join(folder, name)))));
  const later = all.filter((name) => !page.has(name) && !worker.has(name));
  say({
    name: 'scripts-finder-page',
    page: weight(page),
    worker: weight(worker),
    firstList: weight([...page, ...worker]),
    later: weight(later),
  });
}

const only = process.argv.slice(2).map(Number);
for (const { plans, rounds } of SIZES.filter((size) => only.length === 0 || only.includes(size.plans))) {
  const cards = manyCards(plans);
  bytes(cards);
  times(cards, rounds);
}
scripts();
