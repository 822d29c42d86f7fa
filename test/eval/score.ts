/**
 * Scores readings of fine print against labels: the measures of the labelling guide (`GUIDE.md` beside the corpus), so that the
 * figures printed here are those of its own scorer.
 */
import type { TermsResult } from '../../src/core/fineprint/index.ts';

type Tier = TermsResult['tiers'][number];

export interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly country?: string | null;
  readonly plan?: string | null;
  readonly label: Pick<TermsResult, 'marketed_unlimited' | 'tiers' | 'video_cap_p' | 'disclosure'> & { readonly notes?: string };
}
export type Prediction = Pick<TermsResult, 'marketed_unlimited' | 'tiers' | 'video_cap_p' | 'disclosure'>;

/** All are shares from 0 to 1; null where nothing was there to measure. */
export interface Score {
  readonly statements: number;
  readonly tierF1: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly exact: number | null;
  readonly wrongNumbers: number | null;
  readonly negativesClean: number | null;
  readonly disclosure: number | null;
  readonly claim: number | null;
  readonly videoCap: number | null;
}

const EMPTY: Prediction = { marketed_unlimited: null, tiers: [], video_cap_p: null, disclosure: 'none' };

function close(a: number | null, b: number | null, tolerance = 0.005): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)));
}

const unitPrice = ({ price, price_unit_mb: unit }: Tier): number | null => (price === null || unit === null ? null : price / unit);
/** Automatic paid blocks and per-unit charges say the same thing to a customer. */
const kindOf = (action: string): string => (action === 'bolt_on' ? 'charge' : action);

/** True when a reading is the labelled tier: scope, action, threshold, speed, price and currency. */
function isTier(gold: Tier, read: Tier, alternatives: ReadonlySet<string>): boolean {
  const [a, b] = [unitPrice(gold), unitPrice(read)];
  return (
    gold.scope === read.scope &&
    (kindOf(gold.action) === kindOf(read.action) || alternatives.has(read.action)) &&
    close(gold.from_mb, read.from_mb) &&
    close(gold.down_kbps, read.down_kbps) &&
    close(a, b, 0.02) &&
    (a !== null || close(gold.price, read.price)) &&
    (gold.price === null || gold.currency === null || gold.currency === read.currency)
  );
}

function hits({ label }: Labelled, { tiers }: Prediction): number {
  const alternatives = new Set([...(label.notes ?? '').matchAll(/alt:(\w+)/g)].map((match) => match[1] ?? ''));
  const left = [...tiers];
  return label.tiers.filter((gold) => {
    const index = left.findIndex((read) => isTier(gold, read, alternatives));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  }).length;
}

const numbersOf = (tier: Tier): [string, number][] =>
  (
    [
      ['from_mb', tier.from_mb || null],
      ['down_kbps', tier.down_kbps],
      ['unit_price', unitPrice(tier)],
      ['price', unitPrice(tier) === null ? tier.price : null],
    ] as const
  ).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));

/** Numbers read, and those of them that no labelled tier has. */
function numbers({ label }: Labelled, { tiers }: Prediction): { readonly read: number; readonly wrong: number } {
  const stated = label.tiers.flatMap(numbersOf);
  const read = tiers.flatMap(numbersOf);
  const wrong = read.filter(([name, value]) => !stated.some(([other, gold]) => other === name && close(value, gold, 0.02)));
  return { read: read.length, wrong: wrong.length };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The measures over some statements; a statement without a prediction counts as an empty one. */
export function score(statements: readonly Labelled[], predictions: ReadonlyMap<string, Prediction>): Score {
  const rows = statements.map((gold) => {
    const read = predictions.get(gold.id) ?? EMPTY;
    return { gold, label: gold.label, read, hit: hits(gold, read), count: numbers(gold, read) };
  });
  const hit = sum(rows.map((row) => row.hit));
  const labelled = sum(rows.map(({ label }) => label.tiers.length));
  const read = sum(rows.map((row) => row.read.tiers.length));
  const negatives = rows.filter(({ label }) => label.tiers.length === 0);
  const claims = rows.filter(({ label }) => label.marketed_unlimited !== null);
  const videos = rows.filter(({ label }) => label.video_cap_p !== null);
  return {
    statements: rows.length,
    tierF1: share(2 * hit, labelled + read),
    precision: share(hit, read),
    recall: share(hit, labelled),
    exact: share(rows.filter((row) => row.hit === row.label.tiers.length && row.read.tiers.length === row.hit).length, rows.length),
    wrongNumbers: share(sum(rows.map(({ count }) => count.wrong)), sum(rows.map(({ count }) => count.read))),
    negativesClean: share(negatives.filter((row) => row.read.tiers.length === 0).length, negatives.length),
    disclosure: share(rows.filter((row) => row.read.disclosure === row.label.disclosure).length, rows.length),
    claim: share(claims.filter((row) => row.read.marketed_unlimited === row.label.marketed_unlimited).length, claims.length),
    videoCap: share(videos.filter((row) => row.read.video_cap_p === row.label.video_cap_p).length, videos.length),
  };
}
