import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { datasetCitation } from '../../../src/publish/citation.ts';

const sha256 = 'a'.repeat(64);
const { text, bibtex } = datasetCitation({
  title: 'Plaintariff: dataset of 22 November 2026',
  note: `SHA-256 ${sha256}`,
  stop: '. ',
  url: 'https://tariffs.example/base/data/',
  dataset: { sha256, date: '2026-11-22' },
});

test('the sentence names title, hash and address', () => {
  expect(text).toBe(`Plaintariff: dataset of 22 November 2026. SHA-256 ${sha256}. https://tariffs.example/base/data/`);
});

test('the entry is read by a reference manager', () => {
  const [entry] = new Cite(bibtex).data as Record<string, unknown>[];
  expect(entry).toMatchObject({
    title: 'Plaintariff: dataset of 22 November 2026',
    URL: 'https://tariffs.example/base/data/',
    issued: { 'date-parts': [[2026, 11, 22]] },
    note: `SHA-256 ${sha256}`,
  });
});
