/** A limit of data explained in full: from when, what happens, and with what left. */
import type { Effect } from '../../model/index.ts';
import type { Subject } from '../types.ts';
import { every } from './combine.ts';
import type { Check } from './fields.ts';
import { consequence, overagePrice, speedAfter, threshold } from './limit.ts';

const has = ({ plan }: Subject, ...wanted: readonly Effect[]): boolean =>
  plan.tiers.some(({ scope, effect }) => scope === 'data' && wanted.includes(effect));

/** The speed where data goes on slowed, the price where it is charged. */
const after: Check = (subject) =>
  has(subject, 'charge', 'bolt-on') && !has(subject, 'throttle', 'deprioritise') ? overagePrice(subject) : speedAfter(subject);

/** Threshold, consequence, and the speed or the price after it; the answer names what is missing. */
export const explainedLimit: Check = every(
  { what: { en: 'the threshold of use', zh: '用量阈值' }, check: threshold },
  { what: { en: 'what happens at the threshold', zh: '达到阈值后的处理方式' }, check: consequence },
  { what: { en: 'the speed or the price after the threshold', zh: '达到阈值后的速率或价格' }, check: after },
);
