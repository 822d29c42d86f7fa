import { describe, expect, test } from 'vitest';
import { readVideoCap } from '../../../../src/core/fineprint/video-cap.ts';

test.each([
  ['480p video streaming', 480, '480p'],
  ['Video streams at 720P.', 720, '720P'],
  ['takes high definition video down to 480p', 480, '480p'],
  ['在线视频清晰度最高720P，需要更高画质可加订', 720, '720P'],
])('%s', (text, lines, quote) => {
  expect(readVideoCap(text)).toMatchObject({ kind: 'video-cap', value: lines, text: quote });
});
describe('unexpected', () => {
  test.each(['1 Mbps is enough for 720p video', '480 pages', 'at least 1080p', '10p per minute', '4K video', '1480p'])('%s', (text) => {
    expect(readVideoCap(text)).toBe(null);
  });
});
