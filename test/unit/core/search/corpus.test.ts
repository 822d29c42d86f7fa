import { expect, test } from 'vitest';
import { corpus, searchTexts } from '../../../../src/core/search/corpus.ts';
import { FIELDS } from '../../../../src/core/search/documents.ts';
import { aCard } from '../../../support/cards.ts';
import { manyCards } from '../../../support/many-cards.ts';

const CARDS = [aCard({ name: 'Südnetz Plus' }), aCard({ name: 'sudnetz plus' }), aCard({ name: 'Plus Max' })];

test('words are folded and stand between spaces', () =>
  expect(searchTexts(aCard({ name: 'AT&T Größe 20 GB', carrier: '中国移动', region: null, country: null }))).toMatchObject({
    name: ' att at t grosse 20gb ',
    carrier: ' 中国移动 ',
    place: '',
  }));

test('equal texts are kept once', () => {
  const { texts, planTexts } = corpus(CARDS);
  const names = planTexts[FIELDS.indexOf('name')] ?? [];
  expect([...names].map((text) => texts[text])).toEqual([' sudnetz plus ', ' sudnetz plus ', ' plus max ']);
  expect(new Set(texts).size).toBe(texts.length);
});

test('texts of words', () => {
  const { texts, textsWith, vocabulary } = corpus(CARDS);
  const withPart = (part: string): (string | undefined)[] => [...textsWith(vocabulary.containing(part))].map((text) => texts[text]);
  expect(withPart('plus')).toEqual([' sudnetz plus ', ' plus max ']);
  expect(withPart('max')).toEqual([' plus max ']);
  expect(withPart('zzz')).toEqual([]);
});

test('every text of every plan is that of its card', () => {
  const cards = manyCards(60);
  const { texts, planTexts } = corpus(cards);
  cards.forEach((card, position) => {
    const own = FIELDS.map((_, at) => texts[planTexts[at]?.[position] ?? 0]);
    expect(own).toEqual(FIELDS.map((field) => searchTexts(card)[field]));
  });
});

test('no plans', () => expect(corpus([])).toMatchObject({ size: 0, texts: [''] }));
