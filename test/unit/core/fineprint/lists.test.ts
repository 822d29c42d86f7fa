import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

const read = (text: string): string[] => marked(text, { country: 'DE', language: 'de' });

describe('what is said of the first amount of a list is said of all', () => {
  test.each([
    [
      'Die Bremse greift nach 75 GB (S), 200 GB (M) beziehungsweise 300 und 400 GB (L und XL).',
      ['data 75000 throttle', 'data 200000 throttle', 'data 300000 throttle', 'data 400000 throttle'],
    ],
    ['Gedrosselt wird ab 1 GB und 3 GB auf 64 kbit/s.', ['data 1000 throttle 64', 'data 3000 throttle 64']],
    // Commas alone are no list: the second amount may be something else.
    ['Nach 5 GB, 2 GB kosten 3 Euro, wird gedrosselt.', ['data 5000 throttle']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
