/** Addresses of figures: live ones by subject, frozen ones by hash, options behind the question mark. */
import { describe, expect, test } from 'vitest';
import {
  frozenOembedPath,
  frozenPath,
  frozenPicturePath,
  liveOembedPath,
  livePath,
  livePicturePath,
  pinPath,
} from '../../../src/embed/address.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

describe('addresses of figures', () => {
  test.each([
    [livePath('cost', ['us-x-1']), '/embed/cost/us-x-1/'],
    [livePath('cost', ['us-x-1'], { theme: 'dark' }), '/embed/cost/us-x-1/?theme=dark'],
    [livePath('per-gb', ['us-x-1'], {}, false), '/embed/per-gb/?plans=us-x-1'],
    [livePath('speed', ['a', 'b'], { theme: 'light', maxGb: 50 }), '/embed/speed/?plans=a,b&theme=light&max=50'],
    [frozenPath('strips', [A]), `/embed/strips/frozen/${'a'.repeat(24)}/`],
    [frozenPath('per-gb', [A], {}, false), `/embed/per-gb/frozen/?pins=${'a'.repeat(24)}`],
    [frozenPath('strips', [A, B]), `/embed/strips/frozen/?pins=${'a'.repeat(24)},${'b'.repeat(24)}`],
    [livePicturePath('cost', 'us-x-1', 'png'), '/images/cost/us-x-1.png'],
    [frozenPicturePath('cost', A), `/images/cost/frozen/${'a'.repeat(24)}.svg`],
    [liveOembedPath('per-gb', 'us-x'), '/oembed/per-gb/us-x.json'],
    [frozenOembedPath('cost', A), `/oembed/cost/frozen/${'a'.repeat(24)}.json`],
    [pinPath(B), `/api/v1/pins/${'b'.repeat(24)}.json`],
  ])('%s', (path, expected) => {
    expect(path).toBe(expected);
  });
});
