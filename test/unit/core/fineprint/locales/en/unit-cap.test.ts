import { describe, expect, test } from 'vitest';
import { unitCapsOf } from '../../support.ts';

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
  ])('%s', (text, cap) => expect(unitCapsOf(text, { country: 'US', language: 'en' })).toEqual([cap]));
});
