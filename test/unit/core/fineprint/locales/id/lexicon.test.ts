import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

const read = (text: string): string[] => marked(text, { country: 'ID', language: 'id' });

describe('steps', () => {
  test.each([
    ['Setelah pemakaian 20 GB, kecepatan turun menjadi 128 kbps.', ['data 20000 throttle 128']],
    ['Kuota 3 GB per hari; setelah kuota habis kecepatan dibatasi hingga 256 kbps.', ['data 3000 throttle 256']],
    [
      'Pemakaian di atas 300 GB kecepatan menjadi 5 Mbps, di atas 500 GB menjadi 2 Mbps.',
      ['data 300000 throttle 5000', 'data 500000 throttle 2000'],
    ],
    ['Kalau 1,5 GB sudah habis, internetnya jadi lemot.', ['data 1500 throttle']],
    ['Jika kuota habis, akses internet akan dihentikan.', ['data ? block']],
    ['Begitu 10 GB terpakai, layanan diblokir sampai bulan berikutnya.', ['data 10000 block']],
    ['Di luar kuota dikenakan tarif Rp250 per MB.', ['data ? charge 250 IDR/1']],
    ['Setelah melewati 5 GB dikenakan biaya Rp1.000 per 10 MB.', ['data 5000 charge 1000 IDR/10']],
    ['Hotspot hanya sampai 10 GB, setelah itu kecepatan 512 kbps.', ['hotspot 10000 throttle 512']],
    ['Di luar negeri, setelah 2 GB kecepatan turun menjadi 64 kbps.', ['roaming 2000 throttle 64']],
    ['Setelah 50 GB kecepatan dapat berkurang saat jaringan padat.', ['data 50000 deprioritize']],
    ['Kuota naik dari 20 GB menjadi 50 GB. Setelah kuota habis kecepatan turun menjadi 64 kbps.', ['data 50000 throttle 64']],
    ['SMS dikirim saat tersisa 500 MB. Setelah 5 GB habis, internet diputus.', ['data 5000 block']],
    ['Tunduk pada kebijakan pemakaian wajar 100 GB.', ['data 100000 unspecified']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('unexpected: no tier', () => {
  test.each([
    'Internet tanpa kuota dan tanpa FUP.',
    'Gratis nelpon 100 menit dan 50 SMS selama 30 hari.',
    'Kecepatan rata-rata 22 Mbps.',
    'Anda bisa membeli paket tambahan 5 GB seharga Rp25.000.',
    'Jangan lupa mematikan data di malam hari.',
    'Masa aktif paket 28 hari.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('a price in thousands written short gives no number', () => {
  expect(read('Setelah kuota habis dikenakan Rp10rb per GB.').filter((tier) => tier.includes('IDR'))).toEqual([]);
});

test.each([
  ['Internet tanpa batas', true],
  ['Nelpon tanpa batas ke semua operator', null],
])('%s: %s', (text, claimed) => {
  expect(readFinePrint(text, {}).value.marketedUnlimited).toBe(claimed);
});

test.each([
  ['Setelah kuota habis, kecepatan turun menjadi 128 kbps', 'id'],
  ['Selepas kuota habis, kelajuan akan dikurangkan kepada 128 kbps', 'en'],
  ['After 5 GB of data your speed is reduced to 128 kbps', 'en'],
  ['Nach 5 GB im Paket wird die Geschwindigkeit auf 64 kbit/s reduziert', 'de'],
])('%s is read as %s', (text, id) => {
  expect(readFinePrint(text, {}).value.language).toBe(id);
});
