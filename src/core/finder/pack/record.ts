/** Objects and lists as columns. */
import { parts, type Codec } from './codec.ts';
import { whole } from './whole.ts';

export type Shape<T> = { readonly [K in keyof T]: Codec<T[K]> };

const keysOf = <T extends object>(shape: Shape<T>): (keyof T & string)[] => Object.keys(shape) as (keyof T & string)[];

/** Objects of one shape: a column per field. */
export function record<T extends object>(shape: Shape<T>): Codec<T> {
  const keys = keysOf(shape);
  return {
    pack: (values) => keys.map((key) => shape[key].pack(values.map((value) => value[key]))),
    unpack: (packed, count) => {
      const packedColumns = parts(packed, keys.length);
      const columns = keys.map((key, at) => [key, shape[key].unpack(packedColumns[at] ?? null, count)] as const);
      return Array.from({ length: count }, (_, at) => {
        const value: Partial<T> = {};
        for (const [key, column] of columns) value[key] = column[at] as T[typeof key];
        return value as T;
      });
    },
  };
}

/** Lists: their lengths, and the items of all of them in one column. */
export function list<T>(item: Codec<T>): Codec<T[]> {
  return {
    pack: (values) => [whole.pack(values.map(({ length }) => length)), item.pack(values.flat(1) as T[])],
    unpack: (packed, count) => {
      const [first = '', second = ''] = parts(packed, 2);
      const lengths = whole.unpack(first, count);
      const items = item.unpack(
        second,
        lengths.reduce((sum, length) => sum + length, 0),
      );
      let from = 0;
      return lengths.map((length) => items.slice(from, (from += length)));
    },
  };
}
