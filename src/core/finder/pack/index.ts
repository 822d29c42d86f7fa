/**
 * Plan cards as they travel: columns instead of objects, each distinct value once, what follows from other columns left out.
 * Nothing is lost: `unpackCards(packCards(cards))` equals `cards`, in their order. Made to be gzipped on the way.
 */
import type { PlanCard } from '../../model/card.ts';
import { must, plain, type Codec, type Packed } from './codec.ts';
import { packDifferent, unpackDifferent } from './guessed.ts';
import { guessedId, guessedPer30, guessedPrice, longId, shortId } from './guesses.ts';
import { rows, type Row } from './layout.ts';
import { cardReader, rowOf } from './rows.ts';
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

const priceOf = (card: Pick<PlanCard, 'steps' | 'currency'> | undefined, row: Row | undefined): Price =>
  card && row ? guessedPrice(card, row.printed, row.tax) : null;

/** Packs cards, best sorted by id: neighbours that are alike cost least. */
export function packCards(cards: readonly PlanCard[]): PackedChunk {
  const own = cards.map(rowOf);
  const column = <T>(read: (card: PlanCard) => T): T[] => cards.map(read);
  return {
    format: FORMAT,
    plans: cards.length,
    rows: rows.pack(own),
    ids: packDifferent(
      text,
      column(({ id, carrierId }) => shortId(id, carrierId)),
      (at) => guessedId(cards[at]?.name ?? ''),
    ),
    prices: packDifferent(
      prices,
      column(({ price }) => price),
      (at) => priceOf(cards[at], own[at]),
    ),
    per30: packDifferent(
      numbers,
      column(({ per30 }) => per30),
      (at) => guessedPer30(cards[at]?.price ?? null),
    ),
  };
}

/**
 * The cards of a chunk. Cards share what they have in common (lists of tiers, allowances, …): read them, never change them.
 * @throws PackError when it is no chunk of this format, or a damaged one
 */
export function unpackCards(chunk: PackedChunk): PlanCard[] {
  must(typeof chunk === 'object' && chunk?.format === FORMAT, `no chunk of the format ${FORMAT}`);
  const { plans } = chunk;
  const own = rows.unpack(chunk.rows, plans);
  const cards = own.map(cardReader());
  const shortIds = unpackDifferent(text, chunk.ids, plans, (at) => guessedId(cards[at]?.name ?? ''));
  const printed = unpackDifferent(prices, chunk.prices, plans, (at) => priceOf(cards[at], own[at]));
  const per30 = unpackDifferent(numbers, chunk.per30, plans, (at) => guessedPer30(printed[at] ?? null));
  cards.forEach((card, at) => {
    card.id = longId(shortIds[at] ?? '', card.carrierId);
    card.price = printed[at] ?? null;
    card.per30 = per30[at] ?? null;
  });
  return cards;
}
