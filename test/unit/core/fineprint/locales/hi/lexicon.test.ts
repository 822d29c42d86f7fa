import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

const read = (text: string): string[] => marked(text, { country: 'IN', language: 'hi' });

describe('one step', () => {
  test.each([
    ['रोज़ 2GB डेटा, उसके बाद स्पीड 64 Kbps हो जाएगी।', ['data 2000 throttle 64']],
    ['2 जीबी डेटा खत्म होने पर रफ्तार घटकर 40 केबीपीएस रह जाती है', ['data 2000 throttle 40']],
    ['डेढ़ जीबी के बाद स्पीड 128 केबीपीएस', ['data 1500 throttle 128']],
    ['ढाई जीबी पूरा होते ही 64 kbps', ['data 2500 throttle 64']],
    ['100GB की FUP लिमिट के पश्चात गति 1 एमबीपीएस तक सीमित कर दी जाएगी।', ['data 100000 throttle 1000']],
    ['3300 जीबी उपयोग करने के उपरांत 2 एमबीपीएस', ['data 3300000 throttle 2000']],
    ['यदि आप 20 GB से अधिक डेटा उपयोग करते हैं, तो गति 512 Kbps तक कम की जा सकती है।', ['data 20000 throttle 512']],
    ['1,000 जीबी पार करने के बाद आपकी स्पीड 64 किलोबिट प्रति सेकंड कर दी जाएगी', ['data 1000000 throttle 64']],
    ['50 एमबी/सेकंड वाले प्लान में 500GB क्रॉस करते ही 4 Mbps', ['data 500000 throttle 4000']],
    ['दैनिक कोटा (1.5GB/दिन) समाप्त होने के बाद अनलिमिटेड @ 64Kbps', ['data 1500 throttle 64']],
    ['तय डेटा खत्म होने के बाद स्पीड 64Kbps से ज़्यादा नहीं होगी', ['data ? throttle 64']],
    ['स्पीड 64Kbps हो जाएगी जब 2GB खत्म होगा', ['data 2000 throttle 64']],
    ['जैसे ही आप 1 जीबी डेटा इस्तेमाल कर लेते हैं, नेट स्लो हो जाता है', ['data 1000 throttle']],
    ['डेली लिमिट पार करने पर गति धीमी हो जाएगी', ['data ? throttle']],
    ['पोस्ट FUP स्पीड 64 Kbps', ['data ? throttle 64']],
    ['2GBके बाद 64Kbpsकी स्पीड', ['data 2000 throttle 64']],
    ['रोज 1 GB; इस सीमा के बाद 64 Kbps', ['data 1000 throttle 64']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('what stands beside the step is not it', () => {
  test.each([
    ['FUP लिमिट के बाद स्पीड घटकर 1 Mbps हो जाएगी। FUP लिमिट 3300GB तय की गई है।', ['data 3300000 throttle 1000']],
    ['डाटा की सीमा 300 जीबी से बढ़ाकर 400 जीबी कर दी गई है, जिसके बाद स्पीड 2 एमबीपीएस मिलेगी', ['data 400000 throttle 2000']],
    ['अब कंपनी रोज 1.5GB की जगह 2GB देगी। कोटा पूरा होते ही रफ्तार 64 Kbps पर आ जाती है।', ['data 2000 throttle 64']],
    ['हर दिन 3GB यानी कुल 252GB डेटा। लिमिट के बाद 64Kbps', ['data 3000 throttle 64']],
    ['डेटा खपत 90GB होने पर आपको एसएमएस मिलेगा, 100GB होने पर इंटरनेट बंद', ['data 100000 block']],
    ['स्पीड 2 एमबीपीएस से घटकर 512 केबीपीएस रह जाएगी, यदि ग्राहक 8 जीबी की सीमा पार करते हैं', ['data 8000 throttle 512']],
    ['10GB के बाद 128 केबीपीएस की दर से अनलिमिटेड', ['data 10000 throttle 128']],
    ['40GB, रोलओवर 200GB तक, 40GB के बाद 2 पैसे/MB', ['data 40000 charge 0.02 INR/1']],
    ['फेसबुक का डेटा कोटे में नहीं गिना जाएगा; बाकी इंटरनेट 1GB के बाद बंद।', ['data 1000 block']],
    ['रात 11 बजे से सुबह 6 बजे तक कोई सीमा नहीं। दिन में 1 जीबी के बाद 128 kbps', ['data 1000 throttle 128']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('several plans', () => {
  test.each([
    ['प्लान A - 50GB के बाद 1Mbps; प्लान B - 100GB के बाद 2Mbps', ['data 50000 throttle 1000', 'data 100000 throttle 2000']],
    ['₹199: 1GB/दिन, फिर 64Kbps\n₹399: 3GB/दिन, फिर 128Kbps', ['data 1000 throttle 64', 'data 3000 throttle 128']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('two and three steps', () => {
  test.each([
    [
      '50GB के बाद 1 Mbps, 100GB के बाद 512 Kbps और 150GB के बाद इंटरनेट बंद हो जाएगा',
      ['data 50000 throttle 1000', 'data 100000 throttle 512', 'data 150000 block'],
    ],
    ['20 जीबी तक पूरी स्पीड, फिर 2 एमबीपीएस, और 40 जीबी के बाद 256 केबीपीएस', ['data 20000 throttle 2000', 'data 40000 throttle 256']],
    ['10GB के बाद स्पीड 1 Mbps और 20GB के बाद 128 Kbps हो जाती है।', ['data 10000 throttle 1000', 'data 20000 throttle 128']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('the end of data', () => {
  test.each([
    ['1GB खत्म होने पर इंटरनेट बंद हो जाएगा', ['data 1000 block']],
    ['डेटा सीमा पूरी होने पर सेवा स्वतः रोक दी जाएगी', ['data ? block']],
    ['3 जीबी के बाद डेटा सेवा निलंबित कर दी जाती है', ['data 3000 block']],
    ['कोटा समाप्त होते ही नेट नहीं चलेगा', ['data ? block']],
    ['500MB इस्तेमाल होने पर कनेक्शन काट दिया जाएगा', ['data 500 block']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('what extra use costs', () => {
  test.each([
    ['75GB के बाद ₹10 प्रति GB की दर से शुल्क लगेगा', ['data 75000 charge 10 INR/1000']],
    ['कोटा खत्म होने के बाद 50 पैसे प्रति एमबी', ['data ? charge 0.5 INR/1']],
    ['2GB के बाद हर 10KB के 4 पैसे कटेंगे', ['data 2000 charge 0.04 INR/0.01']],
    ['सीमा के बाद अतिरिक्त डेटा पर 2 पैसे/10KB', ['data ? charge 0.02 INR/0.01']],
    ['20 जीबी समाप्त होने पर रु. 20 प्रति जीबी देने होंगे', ['data 20000 charge 20 INR/1000']],
    ['प्लान के डेटा से अधिक उपयोग पर अतिरिक्त शुल्क लगेगा', ['data ? charge']],
    ['डेटा समाप्त होते ही 1GB अपने आप जुड़ जाएगा और बैलेंस से 15 रुपये कटेंगे', ['data ? bolt_on 15 INR/1000']],
    ['40GB के बाद ₹20 प्रति GB, अधिकतम ₹500 तक', ['data 40000 charge 20 INR/1000 cap 500']],
    ['5GB के बाद ₹10 प्रति GB, ज़्यादा से ज़्यादा 5 बार', ['data 5000 charge 10 INR/1000 cap 50']],
    ['बिना पैक के डेटा ₹2 प्रति MB', ['data 0 charge 2 INR/1']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('what the step is about', () => {
  test.each([
    ['हॉटस्पॉट पर 10GB के बाद 600 Kbps', ['hotspot 10000 throttle 600']],
    ['इस पैक में हॉटस्पॉट की अनुमति नहीं है', ['hotspot 0 block']],
    ['हॉटस्पॉट की अधिकतम स्पीड 600 kbps है', ['hotspot 0 throttle 600']],
    ['अंतरराष्ट्रीय रोमिंग में 1GB के बाद स्पीड 128 kbps', ['roaming 1000 throttle 128']],
    ['विदेश में रोज़ 500 एमबी तक डेटा, इसके बाद डेटा बंद', ['roaming 500 block']],
    ['लोकल, एसटीडी और रोमिंग कॉल फ्री; 2GB के बाद 64 Kbps', ['data 2000 throttle 64']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('lower priority is not a throttle', () => {
  test.each([
    ['100GB के बाद नेटवर्क में भीड़ होने पर स्पीड कम हो सकती है', ['data 100000 deprioritize']],
    ['50 जीबी के बाद आपके डेटा को कम प्राथमिकता मिलेगी', ['data 50000 deprioritize']],
    ['व्यस्त समय में स्पीड धीमी हो सकती है', ['data 0 deprioritize']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('words for a speed are no numbers', () => {
  test.each([
    ['2GB के बाद स्पीड 2G जैसी हो जाती है', ['data 2000 throttle']],
    ['5GB के बाद स्पीड आधी रह जाएगी', ['data 5000 throttle']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('a rule without its effect', () => {
  test.each([
    ['FUP लागू', ['data ? unspecified']],
    ['उचित उपयोग नीति लागू होती है', ['data ? unspecified']],
    ['रोज़ाना 20GB की FUP लिमिट है', ['data 20000 unspecified']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('unexpected: no tier', () => {
  test.each([
    'डेटा की कोई सीमा नहीं, पूरी रफ़्तार हर वक्त।',
    'क्या इसमें FUP लिमिट है?',
    '299 रुपये में 28 दिन, रोज़ 100 SMS और अनलिमिटेड कॉल',
    'प्लान की वैधता समाप्त होने पर 7 दिन का ग्रेस पीरियड मिलता है',
    'कंपनी ने 149 रुपये वाला प्लान बंद कर दिया',
    '100 Mbps तक की स्पीड और 12 ओटीटी ऐप',
    'औसत डाउनलोड स्पीड 22 Mbps रही',
    'चाहें तो ₹19 में 1GB का ऐड-ऑन ले सकते हैं',
    'जियोक्लाउड पर 50GB स्टोरेज मुफ़्त',
    'कीमत 499 रुपये, वैलिडिटी 84 दिन, कस्टमर केयर 198',
    'दूसरे शहर में नेटवर्क स्लो है',
    'कॉल का शुल्क 1 पैसा प्रति सेकंड',
    '5G फोन पर 4K वीडियो',
    'डेटा खत्म होने पर भी इंटरनेट बंद नहीं होगा और अतिरिक्त शुल्क नहीं लगेगा',
  ])('%s', (text) => {
    expect(read(text).filter((tier) => !tier.includes('full_speed'))).toEqual([]);
  });
});

describe('claims', () => {
  test.each([
    ['अनलिमिटेड डेटा', true],
    ['असीमित इंटरनेट', true],
    ['अनलिमिटेड 5G', true],
    ['अनलिमिटेड कॉल और डेटा', true],
    ['अनलिमिटेड कॉलिंग', null],
    ['कॉलिंग अनलिमिटेड, रोज़ 1GB', null],
    ['अनलिमिटेड लोकल और एसटीडी कॉल', null],
    ['डेटा अनलिमिटेड नहीं है', null],
  ])('%s: %s', (text, claimed) => {
    expect(readFinePrint(text, { country: 'IN' }).value.marketedUnlimited).toBe(claimed);
  });
});

describe('periods', () => {
  test.each([
    ['हर दिन 2GB के बाद 64 Kbps', 'day'],
    ['महीने में 100GB के बाद 1 Mbps', 'month'],
    ['हर घंटे 1GB के बाद 64 Kbps', 'hour'],
    ['28 दिन में 42GB के बाद 64 Kbps', '28d'],
    ['बिलिंग साइकिल में 75GB के बाद 64 Kbps', 'cycle'],
    ['हफ्ते में 5GB के बाद 64 Kbps', 'week'],
  ])('%s: %s', (text, period) => {
    expect(readFinePrint(text, {}).value.tiers.map(({ tier }) => tier.period)).toEqual([period]);
  });
});
