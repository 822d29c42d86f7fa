/** How romanised Hindi runs: conditions stand before their effect, unlike in English. */
import { order as english } from '../en/order.ts';
import type { Order } from '../../locale.ts';

export const order: Order = { ...english, effectFirst: false };
