import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

const read = (text: string): string[] => marked(text, { language: 'hi', country: 'IN' });

describe('steps in rarer words', () => {
  test.each([
    ['30 दिनों के भीतर 300GB से अधिक डेटा खर्च करने पर कंपनी उसकी स्पीड घटाने का अधिकार रखती है।', ['data 300000 throttle']],
    ['कोई डेटा पैक न होने पर शुल्क 10KB पर 3 पैसे के हिसाब से कटेगा।', ['data 0 charge 0.03 INR/0.01']],
    ['30 दिनों में 300GB से ज़्यादा का उपयोग व्यावसायिक माना जा सकता है।', ['data 300000 unspecified']],
    ['नेटवर्क पर दबाव बढ़ने पर 100GB से ज़्यादा खपत वाले ग्राहक बाकी लोगों से पीछे रखे जाएँगे।', ['data 100000 deprioritize']],
    ['प्लान में 2GB रोज और 56GB कुल डेटा; लिमिट पार होते ही 64Kbps।', ['data 2000 throttle 64']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('no rule', () => {
  test.each([['यह प्लान केवल निजी उपयोग के लिए है, व्यावसायिक उपयोग के लिए नहीं।', []]])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
