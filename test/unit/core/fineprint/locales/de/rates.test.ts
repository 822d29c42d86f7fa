import { describe, expect, test } from 'vitest';
import { stepsOf, unitCapsOf } from '../../support.ts';

const CONTEXT = { country: 'DE', language: 'de' };

describe('German caps per volume', () => {
  test.each([
    ['Nach 5 GB 0,24 € pro MB, höchstens 10 € je GB.', '10/1000'],
    ['Nach 5 GB 0,24 € pro MB, gedeckelt auf 10 €/GB.', '10/1000'],
    ['Nach 5 GB 0,24 € pro MB, höchstens 59 € im Monat.', 'none'],
    ['Nach 5 GB höchstens 10 € je GB.', 'none'],
  ])('%s', (text, cap) => expect(unitCapsOf(text, CONTEXT)).toEqual([cap]));
});

describe('German prices that step up with use', () => {
  test.each<[string, string[]]>([
    ['Bis 3 GB 10 €, bis 10 GB 15 €, darüber 20 €.', ['3000 +5', '10000 +5']],
    ['Pakete: bis 3 GB 10 €, bis 10 GB 15 €, darüber 20 €.', []],
    ['10 € bis 3 GB, 15 € bis 10 GB, 20 € darüber.', ['3000 +5', '10000 +5']],
    ['Bis 1 GB kostenlos, bis 10 GB 15 €, ab 10 GB 20 €.', ['1000 +15', '10000 +5']],
    ['3-GB-Tarif 10 €, 10-GB-Tarif 15 €, 20-GB-Tarif 20 €', []],
    ['Bis 3 GB 10 €, bis 10 GB 15 €.', []],
  ])('%s', (text, steps) => expect(stepsOf(text, CONTEXT)).toEqual(steps));
});
