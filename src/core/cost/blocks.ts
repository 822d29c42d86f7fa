/** How many blocks a use takes, and what they cost together. */
import type { Rate } from './rate.ts';
import type { Rung } from './rung.ts';

/**
 * Blocks taken by `used` of the `use` bytes of a period, rounded up: the first byte of a block costs the block. Packs that last a day
 * are bought anew every day of the rest of the period, at even use. A fee that is not tied to a volume is due once.
 */
export function blocksOf({ block, blocksLast }: Rung, used: number, use: number, { days }: Rate): number {
  if (block === null) return 1;
  if (blocksLast === null) return Math.ceil(used / block);
  const rest = Math.ceil((days * used) / use / blocksLast.days);
  return rest * Math.ceil((use * blocksLast.days) / days / block);
}

/** The price of so many blocks where each so-and-so-many bytes cost no more than a cap: whole ones at the cap, the rest counted anew. */
function cappedPerUnit(price: number, block: number, { price: most, bytes }: NonNullable<Rung['unitCap']>, used: number): number {
  const whole = Math.floor(used / bytes);
  const one = Math.min(most, Math.ceil(bytes / block) * price);
  return whole * one + Math.min(one, Math.ceil((used - whole * bytes) / block) * price);
}

/** The price of `used` bytes in so many blocks in one period, no more than the cap of the period. */
export function chargeOf({ price, cap, block, unitCap }: Rung, blocks: number, used: number): number {
  const plain = blocks * (price ?? 0);
  const amount = unitCap !== null && block !== null ? Math.min(plain, cappedPerUnit(price ?? 0, block, unitCap, used)) : plain;
  return cap === null ? amount : Math.min(cap, amount);
}
