import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

const read = (text: string): string[] => marked(text, { country: 'IN', language: 'mr' });

describe('steps', () => {
  test.each([
    ['दररोज 2GB डेटा मिळेल, त्यानंतर स्पीड 64 Kbps होईल.', ['data 2000 throttle 64']],
    ['2GBनंतर वेग 64Kbpsपर्यंत कमी होईल', ['data 2000 throttle 64']],
    ['3 जीबी डेटा संपल्यावर स्पीड घटून 40 केबीपीएस होते', ['data 3000 throttle 40']],
    ['दैनंदिन 1.5 जीबीची मर्यादा ओलांडल्यास इंटरनेटचा वेग 128 केबीपीएस राहील', ['data 1500 throttle 128']],
    ['100GB पर्यंत 50 Mbps, त्यानंतर 2 Mbps', ['data 100000 throttle 2000']],
    ['50GB वापरल्यानंतर 1 Mbps आणि 100GB वापरल्यानंतर 512 Kbps', ['data 50000 throttle 1000', 'data 100000 throttle 512']],
    ['डेटा संपल्यावर इंटरनेट बंद होईल', ['data ? block']],
    ['1GB संपताच इंटरनेट सेवा खंडित केली जाईल', ['data 1000 block']],
    ['डेटा मर्यादा संपल्यानंतर प्रति एमबी 50 पैसे', ['data ? charge 0.5 INR/1']],
    ['40GB नंतर 10 रुपये प्रति GB दराने शुल्क आकारले जाईल', ['data 40000 charge 10 INR/1000']],
    ['हॉटस्पॉटवर 10GB संपल्यानंतर 600 Kbps', ['hotspot 10000 throttle 600']],
    ['परदेशात 1GB नंतर डेटा बंद होईल', ['roaming 1000 block']],
    ['2GB नंतर स्पीड 2G सारखी होते', ['data 2000 throttle']],
    ['50GB नंतर नेटवर्कवर गर्दी असल्यास वेग कमी होईल', ['data 50000 deprioritize']],
    ['FUP मर्यादा लागू', ['data ? unspecified']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('unexpected: no tier', () => {
  test.each([
    'कोणतीही डेटा मर्यादा नाही',
    '299 रुपयांत 28 दिवस, दररोज 100 SMS आणि अनलिमिटेड कॉल आहेत',
    'प्लॅनची वैधता संपल्यावर पुन्हा रिचार्ज करा',
    'सरासरी डाउनलोड स्पीड 22 Mbps आहे',
    'हवे असल्यास 19 रुपयांचा बूस्टर घेऊ शकता',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test.each([
  ['अमर्यादित डेटा', true],
  ['अनलिमिटेड कॉल आहेत', null],
])('%s: %s', (text, claimed) => {
  expect(readFinePrint(text, {}).value.marketedUnlimited).toBe(claimed);
});

test.each([
  ['2GB डेटा संपल्यावर स्पीड 64 Kbps होईल आणि नंतर बंद', 'mr'],
  ['2GB डेटा खत्म होने के बाद स्पीड 64 Kbps हो जाएगी', 'hi'],
])('%s is read as %s', (text, id) => {
  expect(readFinePrint(text, {}).value.language).toBe(id);
});
