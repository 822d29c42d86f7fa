import { describe, expect, test } from 'vitest';
import { stepsOf, unitCapsOf } from '../../support.ts';

const CONTEXT = { country: 'PT', language: 'pt' };

describe('Portuguese caps per volume', () => {
  test.each([['Após 5 GB, 0,05 € por MB, no máximo 10 € por GB.', '10/1000']])('%s', (text, cap) =>
    expect(unitCapsOf(text, CONTEXT)).toEqual([cap]),
  );
});

describe('Portuguese prices that step up with use', () => {
  test.each<[string, string[]]>([
    ['Até 3 GB 10 €, até 10 GB 15 €, acima de 10 GB 20 €.', ['3000 +5', '10000 +5']],
    ['Pacotes: até 1 GB 5 €, até 3 GB 10 €, acima de 3 GB 15 €.', []],
  ])('%s', (text, steps) => expect(stepsOf(text, CONTEXT)).toEqual(steps));
});
