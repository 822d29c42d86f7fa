import { describe, expect, test } from 'vitest';
import { profileSet } from '../../../../src/core/ingest/index.ts';

const proof = { description: 'a row', row: { Plan: 'A' }, expect: { name: 'A' } };
const own = (title: string) => ({
  title,
  licence: { text: 'none stated' },
  match: ['Plan'],
  fields: { plan_name: 'Plan' },
  acceptance: [proof, proof],
});
const { match: _, fields: __, ...head } = own('borrower');
const borrower = { ...head, layout: 'b' };
const ids = (of: readonly { readonly id: string }[]): string[] => of.map(({ id }) => id);

describe('profileSet', () => {
  test('profiles come sorted by id, with the layouts they borrow', () => {
    const { profiles, broken } = profileSet([
      { id: 'us/x', document: borrower },
      { id: 'b', document: own('b') },
      { id: 'a', document: own('a') },
    ]);
    expect(ids(profiles)).toEqual(['a', 'b', 'us/x']);
    expect(profiles[2]).toMatchObject({ match: ['Plan'], recognisable: false });
    expect(broken).toEqual([]);
  });
  test.each([
    ['a document that is no profile', { title: 'x' }, /licence/],
    ['a layout nobody has', { ...borrower, layout: 'zz' }, /no profile zz/],
  ])('%s is named, the others stay', (_what, document, problem) => {
    const { profiles, broken } = profileSet([
      { id: 'bad', document },
      { id: 'b', document: own('b') },
    ]);
    expect(ids(profiles)).toEqual(['b']);
    expect(ids(broken)).toEqual(['bad']);
    expect(broken[0]?.problems.join()).toMatch(problem);
  });
});
