/** The canvas of a figure is as large as the room it is drawn for. */
import { expect, test } from 'vitest';
import { livePath } from '../../src/embed/address.ts';
import { visit } from '../support/visit.ts';

const PLANS = ['au-telstra-01', 'au-aldi-mobile-01'];

test.each([
  [livePath('cost', [PLANS[0] ?? '']), 700],
  [livePath('cost', PLANS), 390],
  [livePath('speed', [PLANS[0] ?? '']), 390],
  [livePath('per-gb', PLANS), 700],
  [livePath('disclosure', ['core-unlimited']), 700],
])('%s at %i px', async (path, width) => {
  const { page } = await visit(path, { viewport: { width, height: 800 } });
  const canvas = page.locator('#picture canvas');
  await canvas.waitFor();
  const [drawn, holder] = await Promise.all([canvas.boundingBox(), page.locator('#picture').boundingBox()]);
  expect(drawn?.width).toBe(holder?.width);
  expect(Math.abs((drawn?.height ?? 0) - (holder?.height ?? 1e6))).toBeLessThan(2);
});
