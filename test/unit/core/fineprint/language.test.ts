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
  // Japanese: kana decide though Han be more; a text of Han only is read by the hint, unless its words are Chinese.
  ['月間通信量超過後通信速度最大128kbpsに制限します', undefined, 'ja'],
  ['通信速度制限 最大128kbps', 'ja', 'ja'],
  ['通信速度制限 最大128kbps', undefined, 'zh'],
  ['通信速度制限 最大128kbps', 'ko', 'zh'],
  ['每月用满20GB后限速', 'ja', 'zh'],
  ['優の良品：每月用滿20GB後限速至1Mbps，當月停止上網', undefined, 'zh'],
  ['기본 20GB 소진 시 최대 1Mbps', undefined, 'ko'],
  ['월 11GB 소진 후 QoS 3Mbps', 'en', 'ko'],
])('"%s" with the hint %s is read as %s', (text, hint, id) => {
  expect(detectLocale(text, hint).id).toBe(id);
});
