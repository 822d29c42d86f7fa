/** A limit of data explained in full: from when, what happens, and with what left. */
import type { Effect, Evidence } from '../../model/index.ts';
import { absent, disclosed } from '../answer.ts';
import { dataTierEvidence } from '../facts.ts';
import type { Subject } from '../types.ts';
import { every } from './combine.ts';
import type { Check } from './fields.ts';
import { remembered } from './first.ts';
import { consequence, overagePrice, speedAfter, threshold } from './limit.ts';

const has = ({ plan }: Subject, ...wanted: readonly Effect[]): boolean =>
  plan.tiers.some(({ scope, effect }) => scope === 'data' && wanted.includes(effect));

/** The speed where data goes on slowed, the price where it is charged. */
const after: Check = (subject) =>
  has(subject, 'charge', 'bolt-on') && !has(subject, 'throttle', 'deprioritise') ? overagePrice(subject) : speedAfter(subject);

/** Threshold, consequence, and the speed or the price after it; the answer names what is missing. */
export const explainedLimit: Check = remembered(
  every(
    { what: { en: 'the threshold of use', zh: '用量阈值' }, check: threshold },
    { what: { en: 'what happens at the threshold', zh: '达到阈值后的处理方式' }, check: consequence },
    { what: { en: 'the speed or the price after the threshold', zh: '达到阈值后的速率或价格' }, check: after },
  ),
);

const NOTHING: readonly Evidence[] = [];

/** The quotes that say what happens as data is used: effect, speed and price. An allowance alone says nothing of what follows. */
export function whatFollows({ plan }: Subject): readonly Evidence[] {
  const told = plan.tiers.some(({ scope, effect }) => scope === 'data' && effect !== 'full-speed' && effect !== 'unspecified');
  return told ? dataTierEvidence(plan, 'effect', 'speed', 'price') : NOTHING;
}

/** Disclosed when the file says what happens as data is used. */
export const saysWhatFollows: Check = (subject) => {
  const told = whatFollows(subject);
  return told.length > 0 ? disclosed(told) : absent();
};
