import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { countryFacts } from '../../../src/catalogue/country-facts.ts';
import { CURRENCY_CODES } from '../../../src/core/model/index.ts';
import { projectFiles } from '../../support/project-files.ts';

const CODES = projectFiles('data/countries').map((file) => path.basename(file, '.json'));
const EU = 'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk'.split(' ');

describe.each(CODES)('%s', (code) => {
  const facts = countryFacts(code);

  test('has codes that exist', () => {
    expect(facts?.code).toBe(code);
    expect(new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code.toUpperCase())).toBeDefined();
    expect(CURRENCY_CODES).toContain(facts?.currency);
    for (const language of facts?.languages ?? [])
      expect(new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language)).toBeDefined();
  });

  test('has a name for the tax exactly where there is one, and its rate began in the past', () => {
    expect(facts?.tax.name === null).toBe(facts?.tax.advertised === 'none');
    expect((facts?.tax.standard?.since ?? '2026') <= '2026-11-22').toBe(true);
  });
});

test('every country of the bundled sources has its facts', () => {
  const countries = [...new Set(projectFiles('data/sources').map((file) => file.split('/')[2] ?? ''))];
  expect(countries.length).toBeGreaterThan(20);
  expect(countries.filter((code) => countryFacts(code) === null)).toEqual([]);
});

test('the Union and the Economic Area are complete', () => {
  expect(CODES.filter((code) => countryFacts(code)?.eu)).toEqual(EU);
  expect(CODES.filter((code) => countryFacts(code)?.eea)).toEqual([...EU, 'is', 'li', 'no'].toSorted());
});

test('codes are taken in either case; a country without a file has no facts', () => {
  expect(countryFacts('DE')).toBe(countryFacts('de'));
  expect(countryFacts('aq')).toBeNull();
  expect(countryFacts('../x')).toBeNull();
});
