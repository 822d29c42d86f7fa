import { describe, expect, test } from 'vitest';
import { tiersOf } from '../../support.ts';

const read = (text: string, country = 'CN'): string[] => tiersOf(text, { country });

describe('限速 and 断网', () => {
  test.each([
    ['用满20GB后限速。', ['data 20000 throttle']],
    [
      '主副卡合计用满20GB高速流量后降速至不高于1Mbps，当月用量达到100GB后再降至128Kbps，次月恢复。',
      ['data 20000 throttle 1000', 'data 100000 throttle 128'],
    ],
    ['达量限速：40GB后降至1M', ['data 40000 throttle 1000']],
    ['当月国内流量达到40GB后降为3G网速，超过100GB后可能降到不高于256Kbps。', ['data 40000 throttle', 'data 100000 throttle 256']],
    ['主副卡合计超过20GB后速率不高于1Mbps，当日用满5GB同样降到128Kbps', ['data 5000 throttle 128', 'data 20000 throttle 1000']],
    ['每曆月用量達6GB後仍可上網，但網絡規格降至128kbps。', ['data 6000 throttle 128']],
    ['上網傳輸量22GB，超過後降速至256Kbps以下，超量不另計費。', ['data 22000 throttle 256']],
    ['用满40GB即停止上网', ['data 40000 block']],
    ['总流量达到50GB暂停上网，次月恢复。', ['data 50000 block']],
    ['100GB封顶断网', ['data 100000 block']],
    ['12GB傳輸量效期30天，用完後上網功能自動關閉。', ['data 12000 block']],
    ['套餐流量用完后限速至128Kbps', ['data  throttle 128']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('套外, 叠加包 and 封顶', () => {
  test.each([
    ['套餐外流量按0.29元/MB收取', ['data  charge 0.29 CNY/1']],
    ['套外流量5元/GB', ['data  charge 5 CNY/1000']],
    ['60GB用完后国内流量按3元/GB计费，不足1GB不计费。', ['data 60000 charge 3 CNY/1000']],
    ['用满40GB后超出流量前3GB按5元/GB计，超过3GB的部分按3元/GB计', ['data 40000 charge 5 CNY/1000', 'data 43000 charge 3 CNY/1000']],
    ['135GB用完后按5元/GB计费；当月套外流量费达到600元暂停上网', ['data 135000 charge 5 CNY/1000 cap 600', 'data  block']],
    ['套餐外流量自动叠加包10元/GB', ['data  bolt_on 10 CNY/1000']],
    ['套餐内流量用完后，每KB收0.0003元', ['data  charge 0.0003 CNY/0.001']],
    ['用量封顶40GB', ['data 40000 unspecified']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
  test('元 is the currency of the place', () => {
    expect(read('超出後每1GB計250元', 'TW')).toEqual(['data  charge 250 TWD/1000']);
  });
});

describe('scope and priority', () => {
  test.each([
    ['漫遊數據用滿1GB後網速最高為512kbps', ['roaming 1000 throttle 512']],
    ['用過5GB後，系統會把其用網優先次序作出調整', ['data 5000 deprioritize']],
    ['10GB一次性購買，不可用於網絡分享及P2P。', ['hotspot 0 block']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('unexpected: no tier', () => {
  test.each([
    '含30GB流量和200分钟语音，原价128元，促销价88元。',
    '峰值速率500Mbps',
    '在原套餐基础上每月加99元升级5G并增加60GB流量。',
    '剩余流量可结转到次月底',
    '加速包10元/GB，可自选购买',
    '不限流量',
    '效期屆滿自動關閉上網。',
    '月租49元',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
