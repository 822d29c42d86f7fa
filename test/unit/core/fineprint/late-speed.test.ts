import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

const read = (text: string): string[] => marked(text, { country: 'DE', language: 'de' });

describe('a slow speed told behind the steps it belongs to', () => {
  test.each([
    [
      'Gebremst wird im kleinsten Tarif nach 500 MB, im mittleren nach 1 GB und im größten nach 3 GB; in allen drei Fällen lautet die Endgeschwindigkeit 64 KBit/s.',
      ['data 500 throttle 64', 'data 1000 throttle 64', 'data 3000 throttle 64'],
    ],
    ['Ab 5 GB wird gedrosselt. Die Endgeschwindigkeit lautet 64 KBit/s.', ['data 5000 throttle 64']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });

  test.each([
    [
      'the steps are slowed by different words',
      'Ab 5 GB wird gedrosselt, ab 9 GB geht es noch langsamer weiter. Die Endgeschwindigkeit lautet 64 KBit/s.',
      ['data 5000 throttle', 'data 9000 throttle'],
    ],
    ['it is that of use abroad', 'Ab 5 GB wird gedrosselt. Im Ausland lautet sie 64 kbit/s.', ['data 5000 throttle']],
  ])('not where %s', (_, text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
