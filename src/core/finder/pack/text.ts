/** Texts: each without the beginning it shares with the one before, one a line. */
import { must, parts, plain, type Codec, type Packed } from './codec.ts';
import { whole } from './whole.ts';

/** Longest beginning that is looked for: one digit of `whole`. */
const LONGEST = 92;

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length, LONGEST);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  return at;
}

const lines: Codec<string> = {
  pack: (values) => (values.some((value) => value.includes('\n')) ? values : values.join('\n')),
  unpack: (packed, count) => {
    const values: Packed = typeof packed === 'string' ? packed.split('\n') : packed;
    if (count === 0) return [];
    return plain<string>().unpack(values, count);
  },
};

/** Texts in any order; those that begin like the one before cost least. */
export const text: Codec<string> = {
  pack: (values) => {
    const starts = values.map((value, at) => sharedStart(values[at - 1] ?? '', value));
    return [whole.pack(starts), lines.pack(values.map((value, at) => value.slice(starts[at])))];
  },
  unpack: (packed, count) => {
    const [first = '', second = ''] = parts(packed, 2);
    const starts = whole.unpack(first, count);
    const rest = lines.unpack(second, count);
    let before = '';
    return rest.map((end, at) => {
      must(typeof end === 'string', 'text expected');
      before = before.slice(0, starts[at]) + end;
      return before;
    });
  },
};
