import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

const read = (text: string): string[] => marked(text, { country: 'DE', language: 'de' });

describe('an included amount without an effect is a limit whose effect is not told', () => {
  test.each([
    ['Der Tarif enthält 200 MB.', ['data 200 unspecified']],
    ['2 GB inklusive; ungenutztes Volumen wandert in den Folgemonat.', ['data 2000 unspecified']],
    ['Maximal 7,2 MBit/s und ein Kontingent von 4 GB.', ['data 0 throttle 7200', 'data 4000 unspecified']],
    [
      'Von 40 GB Inlandsvolumen lassen sich im EU-Ausland 18 GB verbrauchen, jedes Gigabyte darüber kostet 1,84 Euro.',
      ['data 40000 unspecified', 'roaming 18000 charge 1.84 EUR/1000'],
    ],
    [
      'Von den 60 GB, die im Paket stecken, dürfen 24 GB im EU-Ausland versurft werden. Jedes weitere MB dort kostet 0,2 Cent.',
      ['data 60000 unspecified', 'roaming 24000 charge 0.002 EUR/1'],
    ],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });

  test.each([
    ['what it does is told', '2 GB inklusive, danach 64 kbit/s.', ['data 2000 throttle 64']],
    ['two amounts', 'Tarif S enthält 1 GB. Tarif M enthält 3 GB.', []],
    ['no word of inclusion', 'Ein Film hat 2 GB.', []],
    ['there is no limit', 'Der Tarif enthält 5 GB. Ein Limit gibt es nicht.', []],
  ])('not where %s', (_, text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
