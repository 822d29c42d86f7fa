import { describe, expect, test } from 'vitest';
import { otherDevice } from '../../../../src/core/model/device.ts';

describe('names of plans for something else than a phone', () => {
  test.each([
    ['Connected Car Unlimited Data', 'Connected Car'],
    ['Access for OnStar', 'OnStar'],
    ['Unlimited Wearable Only', 'Wearable'],
    ['Data Connect Watch Unlimited', 'Watch'],
    ['4GB Tablet', 'Tablet'],
    ['$55-50GB mo MHS/Tab', 'MHS/Tab'],
    ['Business Connect (Backup) 20GB 5G', 'Backup'],
    ['Unlimited for Camera', 'Camera'],
    ['新星粉卡副卡', '副卡'],
    ['新4代平板上網 4G 299型', '平板'],
  ])('%s', (name, words) => expect(otherDevice(name, 'mobile')).toBe(words));

  test.each([
    'Unlimited Plus',
    'Table talk 5 GB',
    'Backupfrei 10',
    'Watchmen 20GB',
    'Tabasco S',
    '全球通白金卡288元',
    'Hotspot inklusive L',
    'Data only 5 GB',
  ])('%s is for any device', (name) => expect(otherDevice(name, 'mobile')).toBeNull());

  test('a fixed line has no device', () => expect(otherDevice('Tablet Bundle', 'fixed')).toBeNull());
});
