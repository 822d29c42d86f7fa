import { describe, expect, test } from 'vitest';
import { placeFlags, type Flag } from '../../../../src/charts/draw/flags.ts';

const flag = (mb: number, long = `${mb} MB: 128 kbit/s`, short = `${mb}`): Flag => ({ mb, series: [0], long, short });
const area = { left: 0, right: 400, top: 0, bottom: 0 };
const place = (flags: readonly Flag[]) =>
  placeFlags(
    flags,
    (mb) => mb,
    area,
    (text) => text.length * 6,
  );

test('labels far apart share a row', () => {
  expect(place([flag(10), flag(250)]).rows).toBe(1);
});

test('labels close together stand in rows, and none is crossed by the line of another', () => {
  const { placed } = place([flag(100), flag(110), flag(120), flag(130)]);
  const found = placed.flatMap((item) => (item ? [item] : []));
  expect(found).toHaveLength(4);
  for (const label of found)
    for (const line of found) {
      const under = line !== label && line.x > label.left && line.x < label.left + 17 + label.text.length * 6;
      if (under) expect(line.row).toBeLessThan(label.row);
    }
});

test('a label at the right edge is moved in', () => {
  const [label] = place([flag(399)]).placed;
  expect((label?.left ?? 0) + 17 + (label?.text.length ?? 0) * 6).toBeLessThanOrEqual(400);
});

describe('many labels', () => {
  test('are told in short', () => {
    const { placed } = place([100, 110, 120, 130, 140].map((mb) => flag(mb)));
    expect(placed.map((item) => item?.text)).toEqual(['140', '130', '120', '110', '100']);
  });

  test('without room keep their line alone', () => {
    const { placed, rows } = place(Array.from({ length: 12 }, (_, at) => flag(100 + at)));
    expect(rows).toBeLessThanOrEqual(6);
    expect(placed.filter((item) => item === null).length).toBeGreaterThan(0);
  });
});

test('no threshold, no row', () => expect(place([]).rows).toBe(0));
