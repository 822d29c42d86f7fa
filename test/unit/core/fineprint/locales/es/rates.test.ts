import { describe, expect, test } from 'vitest';
import { stepsOf, unitCapsOf } from '../../support.ts';

const CONTEXT = { country: 'ES', language: 'es' };

describe('Spanish caps per volume', () => {
  test.each([['A partir de 5 GB, 0,05 € por MB, como máximo 10 € por GB.', '10/1000']])('%s', (text, cap) =>
    expect(unitCapsOf(text, CONTEXT)).toEqual([cap]),
  );
});

describe('Spanish prices that step up with use', () => {
  test.each<[string, string[]]>([
    ['Hasta 3 GB 10 €, hasta 10 GB 15 €, más de 10 GB 20 €.', ['3000 +5', '10000 +5']],
    ['Bonos: hasta 1 GB 5 €, hasta 3 GB 10 €, más de 3 GB 15 €.', []],
  ])('%s', (text, steps) => expect(stepsOf(text, CONTEXT)).toEqual(steps));
});
