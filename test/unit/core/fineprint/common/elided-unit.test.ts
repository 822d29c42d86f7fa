import { describe, expect, test } from 'vitest';
import { marked } from '../support.ts';

const read = (text: string, language: string): string[] => marked(text, { country: 'BE', language });

describe('a number without a unit has that of the amount before it', () => {
  test.each([
    [
      'fr',
      'Les 100 premiers Go filent à pleine vitesse, les 50 suivants sont bridés à 2 Mbps et le reste passe à 512 kbps.',
      ['data 100000 throttle 2000', 'data 150000 throttle 512'],
    ],
    [
      'de',
      'Die ersten 100 GB laufen ungebremst, die nächsten 50 mit 2 Mbit/s, danach 512 kbit/s.',
      ['data 100000 throttle 2000', 'data 150000 throttle 512'],
    ],
  ])('%s: %s', (language, text, tiers) => {
    expect(read(text, language)).toEqual(tiers);
  });

  test.each([
    ['fr', 'Après 20 Go, débit réduit à 512 kbps pour les 50 jours suivants.', ['data 20000 throttle 512']],
    ['de', 'Nach 20 GB wird auf 512 kbit/s gedrosselt, die nächsten 50 Kunden erhalten ein Geschenk.', ['data 20000 throttle 512']],
  ])('%s: not where it counts something else: %s', (language, text, tiers) => {
    expect(read(text, language)).toEqual(tiers);
  });
});
