import { expect, test } from 'vitest';
import { marked } from './support.ts';

test.each([
  ['Für Daten in der EU zahlt man pro Tag nicht mehr als 15 Euro.', ['roaming 0 charge cap 15']],
  ['Man zahlt für Daten in der EU pro Tag nicht mehr als 15 Euro.', ['roaming 0 charge cap 15']],
  ['Pro Tag fallen maximal 3,99 Euro für das Surfen in Europa an.', ['roaming 0 charge cap 3.99']],
  ['Wer surft, zahlt für Daten 5 Cent je MB, höchstens 2 Euro.', ['data 0 charge 0.05 EUR/1 cap 2']],
  ['Die Grundgebühr beträgt höchstens 15 Euro.', []],
])('%s', (text, tiers) => {
  expect(marked(text, { country: 'DE', language: 'de' })).toEqual(tiers);
});
