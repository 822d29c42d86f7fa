import { describe, expect, test } from 'vitest';
import { stepsOf, unitCapsOf } from '../../support.ts';

const CONTEXT = { country: 'FR', language: 'fr' };

describe('French caps per volume', () => {
  test.each([['Au-delà de 5 Go, 0,05 € par Mo, plafonné à 10 € par Go.', '10/1000']])('%s', (text, cap) =>
    expect(unitCapsOf(text, CONTEXT)).toEqual([cap]),
  );
});

describe('French prices that step up with use', () => {
  test.each<[string, string[]]>([
    ["Jusqu'à 3 Go 10 €, jusqu'à 10 Go 15 €, au-delà 20 €.", ['3000 +5', '10000 +5']],
    ["Recharges : jusqu'à 1 Go 5 €, jusqu'à 3 Go 10 €, au-delà 15 €.", []],
  ])('%s', (text, steps) => expect(stepsOf(text, CONTEXT)).toEqual(steps));
});
