import { expect, test } from 'vitest';
import { idsInAddress, toggled } from '../../../src/islands/selection.ts';

test.each([
  ['?p=a,b,c', ['a', 'b', 'c']],
  ['?p=a,,a, b ', ['a', 'b']],
  ['?p=', []],
  ['?q=x', []],
  ['', []],
])('ids in %s', (search, ids) => expect(idsInAddress(search)).toEqual(ids));

test.each([
  ['adds', ['a'], 'b', ['a', 'b']],
  ['takes out', ['a', 'b'], 'a', ['b']],
  ['a full selection takes no more', ['a', 'b', 'c', 'd', 'e', 'f'], 'g', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['but still lets go', ['a', 'b', 'c', 'd', 'e', 'f'], 'f', ['a', 'b', 'c', 'd', 'e']],
])('%s', (_, ids, id, expected) => expect(toggled(ids, id)).toEqual(expected));
