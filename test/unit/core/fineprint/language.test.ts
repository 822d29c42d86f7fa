import { expect, test } from 'vitest';
import { detectLocale } from '../../../../src/core/fineprint/language.ts';

test.each([
  ['After 20GB', undefined, 'en'],
  ['满20GB后限速', undefined, 'zh'],
  ['满20GB后限速', 'en', 'zh'],
  ['20', 'zh-CN', 'zh'],
  ['', undefined, 'en'],
  ['BSNL Prepaid Unlimited में 2GB के बाद 64 Kbps', undefined, 'hi'],
  ['中国移动 5G', undefined, 'zh'],
  ['AT&T Unlimited 卡', undefined, 'en'],
])('"%s" with the hint %s is read as %s', (text, hint, id) => {
  expect(detectLocale(text, hint).id).toBe(id);
});
