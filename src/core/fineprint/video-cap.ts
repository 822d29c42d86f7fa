/** Reads a cap on video resolution: "480p", "720p HD". A resolution mentioned as an illustration is no cap. */
import type { Mention } from '../model/index.ts';
import { WORD_END, WORD_START } from './common/boundary.ts';
import { foldWidth } from './common/fold.ts';
import { everyMeasure } from './measures.ts';

// Letters of scripts without spaces stand right beside it: 清晰度最高720P.
const RESOLUTION = new RegExp(`(?<!\\.)${WORD_START}(240|360|480|540|576|720|1080|1440|2160)p${WORD_END}`, 'gi');
/** @returns the cap in lines with its mention, or null. */
export function readVideoCap(text: string): Mention | null {
  const { videoIllustration, videoNotCapped } = everyMeasure();
  for (const match of foldWidth(text).matchAll(RESOLUTION)) {
    const start = match.index;
    const end = start + match[0].length;
    const around = text.slice(Math.max(0, start - 48), end + 32);
    if (videoIllustration.test(around) || videoNotCapped.test(text.slice(Math.max(0, start - 24), start))) continue;
    return { kind: 'video-cap', text: text.slice(start, end), start, end, value: Number(match[1]), rule: 'fineprint/video-cap' };
  }
  return null;
}
