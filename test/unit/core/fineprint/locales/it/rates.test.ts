import { describe, expect, test } from 'vitest';
import { stepsOf, unitCapsOf } from '../../support.ts';

const CONTEXT = { country: 'IT', language: 'it' };

describe('Italian caps per volume', () => {
  test.each([['Oltre i 5 GB, 0,05 € per MB, al massimo 10 € per GB.', '10/1000']])('%s', (text, cap) =>
    expect(unitCapsOf(text, CONTEXT)).toEqual([cap]),
  );
});

describe('Italian prices that step up with use', () => {
  test.each<[string, string[]]>([
    ['Fino a 3 GB 10 €, fino a 10 GB 15 €, oltre 20 €.', ['3000 +5', '10000 +5']],
    ['Pacchetti: fino a 1 GB 5 €, fino a 3 GB 10 €, oltre 15 €.', []],
  ])('%s', (text, steps) => expect(stepsOf(text, CONTEXT)).toEqual(steps));
});
