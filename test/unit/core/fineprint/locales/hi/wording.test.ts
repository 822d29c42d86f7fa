import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

const read = (text: string): string[] => marked(text, { language: 'hi', country: 'IN' });

describe('steps in rarer words', () => {
  test.each([
    ['डेटा समाप्त होने पर 1GB का टॉप-अप 19 रुपये में अपने आप लग जाएगा।', ['data ? bolt_on 19 INR/1000']],
    ['1GB का टॉप-अप 19 रुपये में खरीद सकते हैं।', []],
    ['इस सिम से हॉटस्पॉट नहीं चला सकते।', ['hotspot 0 block']],
    ['Tower pe bheed ho to heavy users ki speed kam ho jati hai', ['data 0 deprioritize']],
    ['300gb ke upar company isko commercial use maan leti hai', ['data 300000 unspecified']],
    ['रोज के 3GB खर्च होने के बाद इंटरनेट कछुए की चाल से चलता है।', ['data 3000 throttle']],
    ['30 din me 40gb se upar use kiya to speed 5mbps kar denge', ['data 40000 throttle 5000']],
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
