import { describe, expect, test } from 'vitest';
import { unitCapsOf } from '../../support.ts';

describe('German caps per volume', () => {
  test.each([
    ['Nach 5 GB 0,24 € pro MB, höchstens 10 € je GB.', '10/1000'],
    ['Nach 5 GB 0,24 € pro MB, gedeckelt auf 10 €/GB.', '10/1000'],
    ['Nach 5 GB 0,24 € pro MB, höchstens 59 € im Monat.', 'none'],
    ['Nach 5 GB höchstens 10 € je GB.', 'none'],
  ])('%s', (text, cap) => expect(unitCapsOf(text, { country: 'DE', language: 'de' })).toEqual([cap]));
});
