import { describe, expect, test } from 'vitest';
import { stepsOf, unitCapsOf } from '../../support.ts';

const CONTEXT = { country: 'ID', language: 'id' };

describe('Indonesian caps per volume', () => {
  test.each([['Setelah 5 GB Rp100 per MB, maksimal Rp10.000 per GB.', '10000/1000']])('%s', (text, cap) =>
    expect(unitCapsOf(text, CONTEXT)).toEqual([cap]),
  );
});

describe('Indonesian prices that step up with use', () => {
  test.each<[string, string[]]>([
    ['Hingga 3 GB Rp10.000, hingga 10 GB Rp15.000, di atas 10 GB Rp20.000.', ['3000 +5000', '10000 +5000']],
    ['Paket: hingga 1 GB Rp5.000, hingga 3 GB Rp10.000, di atas 3 GB Rp15.000.', []],
  ])('%s', (text, steps) => expect(stepsOf(text, CONTEXT)).toEqual(steps));
});
