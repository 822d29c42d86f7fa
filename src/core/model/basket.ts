/** A basket: a named usage of one month to cost plans with, and where its figures come from. */
import * as z from 'zod';
import { SERVICES, type Service } from './plan.ts';

/** Whose basket it is; pages print it beside the name, so that ours cannot pass for an official one. */
export const BASKET_ORIGINS = ['ITU 2025', 'ours'] as const;
export type BasketOrigin = (typeof BASKET_ORIGINS)[number];

/** What is used in a month. Data in MB, 1 GB = 1000 MB. */
export interface BasketUsage {
  readonly dataMb: number;
  readonly hotspotMb: number;
  readonly roamingMb: number;
  readonly minutes: number;
  readonly messages: number;
}

export interface Basket {
  /** Also the name of its file in data/baskets. */
  readonly id: string;
  readonly names: { readonly en: string; readonly zh: string };
  readonly origin: BasketOrigin;
  /** Where the figures come from, and what of it was not verified. `url` null where no page states them. */
  readonly citation: { readonly text: string; readonly url: string | null };
  readonly usage: BasketUsage;
  /** Speed in kbit/s under which throttled data does not count as delivered. */
  readonly leastKbps: number;
  /** Services the basket makes sense for. */
  readonly services: readonly Service[];
}

const amount = z.number().nonnegative();

export const BasketSchema: z.ZodType<Basket> = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  names: z.strictObject({ en: z.string().min(1), zh: z.string().min(1) }),
  origin: z.enum(BASKET_ORIGINS),
  citation: z.strictObject({ text: z.string().min(1), url: z.url().nullable() }),
  usage: z.strictObject({ dataMb: amount, hotspotMb: amount, roamingMb: amount, minutes: amount, messages: amount }),
  leastKbps: amount,
  services: z.array(z.enum(SERVICES)).nonempty(),
});

/**
 * The baskets in the order in which they are offered.
 * @param order the ids, first one first: the content of data/baskets/order.json
 * @param read the content of a basket's file by its id
 * @throws Error that names the file which does not fit
 */
export function checkBaskets(order: unknown, read: (id: string) => unknown): readonly Basket[] {
  const ids = z.array(z.string()).safeParse(order);
  if (!ids.success) throw new Error('data/baskets/order.json is no list of ids');
  return ids.data.map((id) => {
    const checked = BasketSchema.safeParse(read(id));
    if (!checked.success) throw new Error(`data/baskets/${id}.json is no basket: ${z.prettifyError(checked.error)}`);
    if (checked.data.id !== id) throw new Error(`data/baskets/${id}.json names itself ${checked.data.id}`);
    return checked.data;
  });
}
