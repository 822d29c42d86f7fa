import { describe, expect, test } from 'vitest';
import { stepsOf, unitCapsOf } from '../../support.ts';

const CONTEXT = { country: 'US', language: 'en' };

describe('English caps per volume', () => {
  test.each([
    ['After 5GB, data costs $0.10 per MB, capped at $60 per GB.', '60/1000'],
    ['Beyond 2 GB: $0.10 per MB up to a maximum of $50 per 1 GB, repeating.', '50/1000'],
    ['Extra data $0.10 per MB. Once $15 is reached, you can use up to 1 GB, then it starts again.', '15/1000'],
    ['Extra data $0.10 per MB; once $15 is reached, you can use up to 1 GB, then it starts again.', '15/1000'],
    ['After 5GB $1 per 100MB or $5 per GB, whichever is cheaper.', '5/1000'],
    ['After 5GB $0.10 per MB, capped at $60 a month.', 'none'],
    ['After 5 GB you pay no more than $10 per GB.', 'none'],
    ['After 5GB $0.10 per MB up to $50.', 'none'],
  ])('%s', (text, cap) => expect(unitCapsOf(text, CONTEXT)).toEqual([cap]));
});

describe('English prices that step up with use', () => {
  test.each<[string, string[]]>([
    ['Up to 3 GB $10, up to 10 GB $15, above that $20.', ['3000 +5', '10000 +5']],
    ['Add-ons: up to 3 GB $10, up to 10 GB $15, above that $20.', []],
    ['You pay $10 for up to 3 GB, $15 for up to 10 GB and $20 for anything above that.', ['3000 +5', '10000 +5']],
    ['0-3 GB: $10, 3-10 GB: $15, over 10 GB: $20', ['3000 +5', '10000 +5']],
    ['Tiered price: up to 3 GB $10, up to 10 GB $15.', ['3000 +5']],
    ['Up to 3 GB $10, up to 10 GB $15.', []],
    ['3 GB plan $10, 10 GB plan $15, 20 GB plan $20', []],
    ['Buy up to 1 GB for $5, up to 3 GB for $10, more than that for $15.', []],
    ['After 5 GB: up to 1 GB $5, up to 3 GB $10, above that $15.', []],
    ['Up to 3 GB $15, up to 10 GB $10, above that $20.', []],
    ['Up to 3 GB $10 per GB, up to 10 GB $15 per GB, above that $20 per GB.', []],
  ])('%s', (text, steps) => expect(stepsOf(text, CONTEXT)).toEqual(steps));
});
