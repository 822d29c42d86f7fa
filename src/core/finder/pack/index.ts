/**
 * Plan cards as they travel: columns instead of objects, each distinct value once, what follows from other columns left out.
 * Nothing is lost: `unpackCards(packCards(cards))` equals `cards`, in their order. Made to be gzipped on the way.
 */
import type { PlanCard } from '../../model/card.ts';
import { must, plain, type Codec, type Packed } from './codec.ts';
import { packDifferent, unpackDifferent } from './guessed.ts';
import { guessedId, guessedPer30, guessedPrice, longId, shortId } from './guesses.ts';
import { cardMaker, rowOf, rows } from './layout.ts';
import { text } from './text.ts';

export { PackError } from './codec.ts';

/** Changes whenever a reader of before would misread the columns. */
const FORMAT = 'plan-cards-1';

/** A chunk of the catalogue, /data/cards/<cc>.json. */
export interface PackedChunk {
  readonly format: typeof FORMAT;
  readonly plans: number;
  readonly rows: Packed;
  readonly ids: Packed;
  readonly prices: Packed;
  readonly per30: Packed;
}

type Price = PlanCard['price'];
/** The few prices that no step gives are kept as they stand. */
const prices = plain() as Codec<unknown> as Codec<Price>;
const numbers = plain<number | null>();

/** Packs cards, best sorted by id: neighbours that are alike cost least. */
export function packCards(cards: readonly PlanCard[]): PackedChunk {
  const own = cards.map(rowOf);
  const shortIds = cards.map(({ id, carrierId }) => shortId(id, carrierId));
  return {
    format: FORMAT,
    plans: cards.length,
    rows: rows.pack(own),
    ids: packDifferent(text, shortIds, cards.map(guessedId)),
    prices: packDifferent(
      prices,
      cards.map(({ price }) => price),
      own.map(guessedPrice),
    ),
    per30: packDifferent(
      numbers,
      cards.map(({ per30 }) => per30),
      cards.map(({ price }) => guessedPer30(price)),
    ),
  };
}

/**
 * The cards of a chunk. Cards share what they have in common (lists of tiers, allowances, …): read them, never change them.
 * @throws PackError when it is no chunk of this format, or a damaged one
 */
export function unpackCards(chunk: PackedChunk): PlanCard[] {
  must(typeof chunk === 'object' && chunk?.format === FORMAT, `no chunk of the format ${FORMAT}`);
  const own = rows.unpack(chunk.rows, chunk.plans);
  const shortIds = unpackDifferent(text, chunk.ids, own.map(guessedId));
  const printed = unpackDifferent(prices, chunk.prices, own.map(guessedPrice));
  const per30 = unpackDifferent(numbers, chunk.per30, printed.map(guessedPer30));
  const cardOf = cardMaker();
  return own.map((row, at) => cardOf(row, longId(shortIds[at] ?? '', row.maker.carrierId), printed[at] ?? null, per30[at] ?? null));
}
