/** Values that occur again: each stands once, in order of appearance; a column of numbers says where. */
import { must, parts, type Codec, type Packed } from './codec.ts';
import { whole } from './whole.ts';

/**
 * Keeps each distinct value once. The numbers are 0 for a value not seen before, otherwise 1 + its place: a column in which
 * everything differs costs next to nothing more than its values. What is equal is one and the same value after unpacking.
 */
export function shared<T extends Packed | object>(inner: Codec<T>): Codec<T> {
  return {
    pack: (values) => {
      const places = new Map<string, number>();
      const distinct: T[] = [];
      const numbers = values.map((value) => {
        const key = JSON.stringify(value);
        const place = places.get(key);
        if (place !== undefined) return place;
        places.set(key, distinct.push(value));
        return 0;
      });
      return [whole.pack(numbers), inner.pack(distinct)];
    },
    unpack: (packed, count) => {
      const [at = '', of = ''] = parts(packed, 2);
      const numbers = whole.unpack(at, count);
      const distinct = inner.unpack(
        of,
        numbers.reduce((sum, number) => sum + Number(number === 0), 0),
      );
      let seen = 0;
      return numbers.map((number) => {
        const value = distinct[number === 0 ? seen++ : number - 1];
        must(value !== undefined, 'a value that is not there');
        return value;
      });
    },
  };
}
