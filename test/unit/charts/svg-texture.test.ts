import { expect, test } from 'vitest';
import type { Texture } from '../../../src/charts/draw/texture.ts';
import { tiles } from '../../../src/charts/svg-texture.ts';

const TEXTURE: Texture = { kind: 'lines', ink: '#123', gap: 6, width: 1, alpha: 0.5 };

test('a texture is written once, under an id with the prefix', () => {
  const made = tiles('a');
  expect([made.idOf(TEXTURE), made.idOf({ ...TEXTURE, kind: 'dots' }), made.idOf({ ...TEXTURE })]).toEqual(['a-t0', 'a-t1', 'a-t0']);
  expect([...made.defs().matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['a-t0', 'a-t1']);
});

test('without textures nothing is defined', () => expect(tiles('a').defs()).toBe(''));

test.each<[Texture['kind'], string]>([
  ['lines', '<path d="M-3 3L3 -3M0 6L6 0M3 9L9 3" stroke="#123" stroke-width="1" stroke-opacity="0.5"/>'],
  ['crossed', '<path d="M-3 3L3 -3M0 6L6 0M3 9L9 3M-3 3L3 9M0 0L6 6M3 -3L9 3" stroke="#123" stroke-width="1" stroke-opacity="0.5"/>'],
  ['dots', '<rect x="2.5" y="2.5" width="1" height="1" fill="#123" fill-opacity="0.5"/>'],
])('a tile of %s goes on in the next one', (kind, inner) => {
  const made = tiles('a');
  made.idOf({ ...TEXTURE, kind });
  expect(made.defs()).toBe(`<defs><pattern id="a-t0" width="6" height="6" patternUnits="userSpaceOnUse">${inner}</pattern></defs>`);
});
