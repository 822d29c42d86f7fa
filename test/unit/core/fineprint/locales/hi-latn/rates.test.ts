import { describe, expect, test } from 'vitest';
import { stepsOf, unitCapsOf } from '../../support.ts';

const CONTEXT = { country: 'IN', language: 'hi-latn' };

describe('Hindi in Latin letters caps per volume', () => {
  test.each([['5GB ke baad Rs 0.5 per MB lagega, zyada se zyada Rs 50 per GB.', '50/1000']])('%s', (text, cap) =>
    expect(unitCapsOf(text, CONTEXT)).toEqual([cap]),
  );
});

describe('Hindi in Latin letters prices that step up with use', () => {
  test.each<[string, string[]]>([
    ['3GB tak Rs 100, 10GB tak Rs 150, us se zyada Rs 200 lagega.', ['3000 +50', '10000 +50']],
    ['Packs: 3GB tak Rs 100, 10GB tak Rs 150, us se zyada Rs 200 lagega.', []],
  ])('%s', (text, steps) => expect(stepsOf(text, CONTEXT)).toEqual(steps));
});
