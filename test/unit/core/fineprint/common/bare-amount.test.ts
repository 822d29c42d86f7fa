import { describe, expect, test } from 'vitest';
import { readVolumes } from '../../../../../src/core/fineprint/common/volume.ts';

const amounts = (text: string): number[] => readVolumes(text).map(({ value }) => value.bytes / 1e9);

describe('a number without a unit', () => {
  test.each([
    ['50 GB, e a 100 si ferma', [50, 100]],
    ['50 GB. Oltre i 100, velocità ridotta', [50, 100]],
    ['¿Se acabaron los 25? Eran 25 GB', [25]],
    ['25 GB. ¿Se acabaron los 25?', [25, 25]],
    ['e a 100 si ferma', []],
    ['500 MB, e a 100 si ferma', [0.5]],
    ['50 GB, canone a 20 euro', [50]],
    ['50 GB oltre i 2 anni', [50]],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
