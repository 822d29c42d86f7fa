import { describe, expect, test } from 'vitest';
import { parseProfile, resolveProfile, type ProfileDocument } from '../../../../src/core/ingest/index.ts';
import { aDocument } from './support.ts';

const without = (key: string): Record<string, unknown> => Object.fromEntries(Object.entries(aDocument()).filter(([name]) => name !== key));

function parsed(document: Record<string, unknown>): ProfileDocument {
  const result = parseProfile(document);
  if (!result.ok) throw new Error(result.problems.join('; '));
  return result.profile;
}

test('a document without oddities is a profile; what is left out has its default', () => {
  expect(parsed(aDocument())).toMatchObject({
    coverage: 'full',
    numbers: 'auto',
    file: { format: 'csv', header: 'present' },
    fields: { plan_name: { column: 'plan' } },
  });
});

describe('what is no profile', () => {
  test.each<[string, unknown, RegExp]>([
    ['no licence', without('licence'), /licence/],
    ['no proof', without('acceptance'), /acceptance/],
    ['one case is not enough', aDocument({ acceptance: (aDocument()['acceptance'] as unknown[]).slice(0, 1) }), /two acceptance cases/],
    [
      'a case that expects nothing',
      aDocument({ acceptance: [1, 2].map(() => ({ description: 'x', row: { plan: 'A' }, expect: {} })) }),
      /expects nothing/,
    ],
    ['nothing to recognise', without('match'), /match/],
    ['an unknown key', aDocument({ colour: 'blue' }), /colour/],
    ['an unknown target', aDocument({ fields: { name_of_plan: 'plan' } }), /fields/],
    ['an unknown verb', aDocument({ fields: { plan_name: { compute: 'plan' } } }), /fields\.plan_name/],
    ['an unknown option of a verb', aDocument({ fields: { plan_name: { column: 'plan', trim: true } } }), /fields\.plan_name/],
    ['a pattern that is none', aDocument({ fields: { plan_name: { extract: 'plan', pattern: '(' } } }), /fields\.plan_name/],
    ['a country in words', aDocument({ country: 'France' }), /country/],
    ['a currency in words', aDocument({ currency: 'euro' }), /currency/],
    ['borrowing with an unknown key', { layout: 'other', colour: 1, ...without('match') }, /colour/],
    ['no object', 'profile', /top level/],
    ['nothing', null, /top level/],
  ])('%s', (_, document, problem) => {
    const result = parseProfile(document);
    expect(result.ok).toBe(false);
    expect(result.ok ? '' : result.problems.join('\n')).toMatch(problem);
  });
});

describe('a borrowed layout', () => {
  const base = parsed(
    aDocument({
      match: ['plan', 'price'],
      numbers: 'comma',
      fields: { plan_name: 'plan', price: 'price' },
      matchValues: { carrier: ['A'] },
    }),
  );
  const borrowing = (more: Record<string, unknown> = {}): ProfileDocument =>
    parsed({ title: 'B', licence: { text: 'x' }, acceptance: aDocument()['acceptance'], layout: 'base', ...more });
  const layouts = new Map([['base', base]]);

  test('is taken over with what the profile says differently laid over it', () => {
    const resolved = resolveProfile('b', borrowing({ fields: { price: { column: 'prix', unit: 'fen' } } }), layouts);
    expect(resolved).toMatchObject({
      id: 'b',
      recognisable: false,
      match: ['plan', 'price'],
      matchValues: { carrier: ['A'] },
      numbers: 'comma',
      fields: { plan_name: { column: 'plan' }, price: { column: 'prix', unit: 'fen' } },
    });
    expect(resolved).not.toHaveProperty('layout');
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['match', { match: ['plan'] }, { match: ['plan'] }],
    ['values', { matchValues: { carrier: ['B'] } }, { matchValues: { carrier: ['B'] } }],
    ['numbers', { numbers: 'point' }, { numbers: 'point' }],
    ['file', { file: { delimiter: ';' } }, { file: { format: 'csv', header: 'present', delimiter: ';' } }],
  ])('%s of its own wins', (_, own, expected) => {
    expect(resolveProfile('b', borrowing(own), layouts)).toMatchObject(expected);
  });

  test('a header leads to it only when it brings something that tells it from the layout', () => {
    const recognisable = (more: Record<string, unknown>): unknown => resolveProfile('b', borrowing(more), layouts);
    expect(recognisable({})).toMatchObject({ recognisable: false });
    expect(recognisable({ matchValues: { carrier: ['B'] } })).toMatchObject({ recognisable: true });
    expect(recognisable({ match: ['plan', 'own'] })).toMatchObject({ recognisable: true });
    expect(recognisable({ match: ['plan'], file: { header: 'none', columns: ['plan'] } })).toMatchObject({ recognisable: false });
  });

  test.each([
    ['a layout that does not exist', new Map<string, ProfileDocument>(), /no profile base/],
    ['a layout that borrows itself', new Map([['base', borrowing()]]), /borrows its layout itself/],
  ])('%s is a sentence', (_, known, sentence) => {
    expect(resolveProfile('b', borrowing(), known)).toMatch(sentence);
  });
});
