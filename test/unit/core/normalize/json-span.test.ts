import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonSpan, type JsonPath } from '../../../../src/core/normalize/json-span.ts';

const said = (json: string, path: JsonPath): string | null => {
  const span = jsonSpan(json, path);
  return span && json.slice(...span);
};

test.each<readonly [string, JsonPath, string | null]>([
  ['[{"a":1},{"a":"x y","b":[1, 2]}]', [1, 'a'], 'x y'],
  ['[{"a":1},{"a":"x y","b":[1, 2]}]', [1, 'b'], '[1, 2]'],
  ['[{"a":1},{"a":"x y","b":[1, 2]}]', [1, 'b', 1], '2'],
  ['[{"a":1},{"a":2}]', [0], '{"a":1}'],
  [' { "a" : -1.5e3 , "b" : null } ', ['a'], '-1.5e3'],
  ['{"a":"say \\"x\\"","b":true}', ['a'], 'say \\"x\\"'],
  ['{"a":"say \\"x\\"","b":true}', ['b'], 'true'],
  ['[[],{},[3]]', [2, 0], '3'],
  ['"alone"', [], 'alone'],
  ['[1]', [1], null],
  ['{"a":1}', ['b'], null],
  ['[1', [0], null],
  ['{"a" 1}', ['a'], null],
  ['', [], null],
])('%s at %j is %j', (json, path, text) => {
  expect(said(json, path)).toBe(text);
});

/** All paths to texts, numbers, true, false and null, with their values. */
function leaves(value: unknown, path: JsonPath = []): (readonly [JsonPath, unknown])[] {
  if (value === null || typeof value !== 'object') return [[path, value]];
  return Array.isArray(value)
    ? value.flatMap((item, i) => leaves(item, [...path, i]))
    : Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
}

test('whatever the JSON: what stands at the place is the value', () => {
  const keys = fc.stringMatching(/^[a-z_]{1,5}$/);
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      tie('list'),
      tie('record'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    record: fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
  })).value;
  fc.assert(
    fc.property(json, fc.constantFrom(undefined, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      for (const [path, leaf] of leaves(JSON.parse(text))) {
        const found = said(text, path) ?? 'nothing';
        expect(JSON.parse(typeof leaf === 'string' ? `"${found}"` : found)).toEqual(leaf);
      }
    }),
  );
});
