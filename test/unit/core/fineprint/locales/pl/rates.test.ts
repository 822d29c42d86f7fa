import { describe, expect, test } from 'vitest';
import { stepsOf, unitCapsOf } from '../../support.ts';

const CONTEXT = { country: 'PL', language: 'pl' };

describe('Polish caps per volume', () => {
  test.each([['Po 5 GB 0,20 zł za MB, maksymalnie 10 zł za GB.', '10/1000']])('%s', (text, cap) =>
    expect(unitCapsOf(text, CONTEXT)).toEqual([cap]),
  );
});

describe('Polish prices that step up with use', () => {
  test.each<[string, string[]]>([
    ['Do 3 GB 10 zł, do 10 GB 15 zł, powyżej 20 zł.', ['3000 +5', '10000 +5']],
    ['Pakiety: do 1 GB 5 zł, do 3 GB 10 zł, powyżej 15 zł.', []],
  ])('%s', (text, steps) => expect(stepsOf(text, CONTEXT)).toEqual(steps));
});
