import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

const read = (text: string): string[] => marked(text, { country: 'IN', language: 'hi' });

describe('steps in forum spelling', () => {
  test.each([
    ['bhai 2GB khatam hote hi net 64kbps ho jata hai', ['data 2000 throttle 64']],
    ['1000GB ke baad speed 64 Kbps kar dete h, 30 din baad reset', ['data 1000000 throttle 64']],
    ['roz 1.5gb milta hai uske baad net ekdum slow ho jata hai', ['data 1500 throttle']],
    ['dedh gb roz, phir 64kbps milta hai', ['data 1500 throttle 64']],
    ['100mbps wale plan me 500gb tak full speed hai phir 5mbps', ['data 500000 throttle 5000']],
    ['speed 100 mbps se ghatkar 2 mbps ho jayegi agar aap 300 gb se zyada use karte hain', ['data 300000 throttle 2000']],
    ['isme 20 GB ki FUP limit hai aur uske baad 128kbps', ['data 20000 throttle 128']],
    ['After 2GB daily data, speed 64 kbps ho jati hai', ['data 2000 throttle 64']],
    ['plan ka data khatam hone ke baad net band ho jata hai', ['data ? block']],
    ['hotspot pe 10gb ke baad band ho jata hai', ['hotspot 10000 block']],
    ['data limit ke baad 10 rs per gb lagta hai', ['data ? charge 10 INR/1000']],
    ['pack ke baad 50 paise per mb lagte hain', ['data ? charge 0.5 INR/1']],
    ['ek gb khatam hone pe sms aata hai, 2gb pe net band ho jata hai', ['data 2000 block']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('unexpected: no tier', () => {
  test.each([
    'mera net bahut slow chal raha hai, 5 din se',
    'aaj kal har jagah 5g unlimited hai, recharge 349 ka karaya',
    'koi limit nahi hai bhai, full maza',
    'validity khatam hone ke baad recharge karna padega',
    'speed 50 mbps aati hai mere ghar pe',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
  test('a promise that nothing slows is no limit', () => {
    expect(read('kya is plan me fup hai? nahi bhai, speed kam nahi hoti')).toEqual(['data 0 full_speed']);
  });
});

test.each([
  ['2GB khatam hote hi net slow ho jata hai', undefined, 'hi-latn'],
  ['2GB khatam hote hi net slow ho jata hai', 'hi', 'hi-latn'],
  ['2GB khatam hote hi net slow ho jata hai', 'en', 'hi-latn'],
  ['After 2GB a day your speed is 64 kbps', 'hi', 'en'],
  ['2 GB के बाद speed 64 kbps', 'hi', 'hi'],
])('%s (%s) is read as %s', (text, language, id) => {
  expect(readFinePrint(text, language === undefined ? {} : { language }).value.language).toBe(id);
});
