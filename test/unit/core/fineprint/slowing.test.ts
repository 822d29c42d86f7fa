import { expect, test } from 'vitest';
import { marked } from './support.ts';

test.each([
  ['Podes navegar sem que a velocidade de 200 Mbps seja diminuída.', 'pt', ['data 0 full_speed']],
  ['We never throttle you to 128 kbps.', 'en', ['data 0 full_speed']],
  ['After 5 GB we throttle you to 128 kbps.', 'en', ['data 5000 throttle 128']],
])('a speed inside or behind a denial is none: %s', (text, language, tiers) => {
  expect(marked(text, { language })).toEqual(tiers);
});
