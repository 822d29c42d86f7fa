import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

const read = (text: string): string[] => marked(text, { language: 'ko', country: 'KR' });
const claims = (text: string, plan = ''): boolean | null =>
  readFinePrint(text, { language: 'ko', country: 'KR', plan }).value.marketedUnlimited;
const periods = (text: string): string[] =>
  readFinePrint(text, { language: 'ko', country: 'KR' }).value.tiers.map(({ tier }) => tier.period);

describe('thresholds of one, two and three steps', () => {
  test.each([
    ['1.5GB 초과 시 최대 400Kbps로 계속 이용할 수 있습니다.', ['data 1500 throttle 400']],
    ['월 100GB 제공, 소진 시 최대 5Mbps 속도로 무제한 이용 가능', ['data 100000 throttle 5000']],
    ['15GB(+소진시 3Mbps)', ['data 15000 throttle 3000']],
    ['10GB 다쓰면 1메가로 떨어져요', ['data 10000 throttle 1000']],
    ['기본 데이터 소진 시 최대 400kbps로 속도가 제한됩니다.', ['data ? throttle 400']],
    ['먼저 30GB는 빠르게, 그 뒤엔 1Mbps로 쓸 수 있습니다.', ['data 30000 throttle 1000']],
    ['4GB 초과 → 400kbps', ['data 4000 throttle 400']],
    ['월 300GB를 넘기면 10Mbps, 500GB를 넘기면 1Mbps로 낮춘다.', ['data 300000 throttle 10000', 'data 500000 throttle 1000']],
    [
      '5GB를 넘으면 1Mbps, 10GB를 넘으면 400kbps로 제한되고 20GB를 넘으면 차단됩니다.',
      ['data 5000 throttle 1000', 'data 10000 throttle 400', 'data 20000 block'],
    ],
    ['3GB 소진 시 데이터 차단', ['data 3000 block']],
    ['데이터 소진 후에는 이용이 차단됩니다.', ['data ? block']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('a monthly and a daily allowance', () => {
  test.each([
    ['데이터 11GB+매일 2GB(소진 후 3Mbps)', ['data 2000 throttle 3000']],
    ['기본 10GB 소진 뒤 하루 2GB를 초과하면 속도를 제한함.', ['data 2000 throttle']],
    [
      '월 11GB를 먼저 쓰고, 소진 후에는 매일 2GB를 추가로 드려요. 그날의 2GB까지 다 쓰시면 최대 3Mbps로 조절됩니다.',
      ['data 2000 throttle 3000'],
    ],
    ['하루 1.5GB · 소진 시 3Mbps 이하 · 3일 누적 10GB를 초과하면 1Mbps 이하', ['data 1500 throttle 3000', 'data 10000 throttle 1000']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
  test.each([
    ['하루 5GB를 다 쓰면 5Mbps로 느려집니다.', ['day']],
    ['일 2GB 제공 후 최대 1Mbps', ['day']],
    ['3일 동안 6GB를 초과하면 384kbps로 제한합니다.', ['3d']],
    ['월 20GB 이상 사용하면 1Mbps로 줄어든다.', ['month']],
    ['50GB가 소진되면 해당 청구 주기가 끝날 때까지 1Mbps가 적용됩니다.', ['cycle']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('congestion', () => {
  test.each([
    ['네트워크 혼잡 시 속도가 저하될 수 있습니다.', ['data 0 deprioritize']],
    ['24GB 초과 이용 시 네트워크 상황에 따라 속도가 제한될 수 있습니다.', ['data 24000 deprioritize']],
    [
      '회선은 혼잡한 곳에서 후순위로 처리되어 느려질 수 있으며, 월 50GB를 넘기면 256kbps로 고정됩니다.',
      ['data 0 deprioritize', 'data 50000 throttle 256'],
    ],
    ['데이터를 과도하게 사용하면 속도가 제한될 수 있습니다.', ['data ? throttle']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('speeds: ceilings, words without a number, upload', () => {
  test.each([
    ['항상 최대 5Mbps 속도로 무제한', ['data 0 throttle 5000']],
    ['속도는 2G 수준으로 제한됩니다(5GB 초과 시).', ['data 5000 throttle']],
    ['50GB가 소진되면 다운로드 최대 1Mbps, 업로드 최대 0.5Mbps가 적용됩니다.', ['data 50000 throttle 1000']],
    ['다운로드 최대 1.5Gbps, 업로드 최대 200Mbps', []],
    ['5G 다운로드 평균 속도는 1,025.52Mbps였다.', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('charges, automatic blocks and caps', () => {
  test.each([
    ['기본 데이터 6GB를 모두 사용하신 후에는 MB당 22.53원이 부과됩니다.', ['data 6000 charge 22.53 KRW/1']],
    ['제공량 초과 시 0.5KB당 0.275원이 과금되며 최대 25,000원까지만 부과됩니다.', ['data ? charge 0.275 KRW/0.0005 cap 25000']],
    ['1GB 쓰고 나면 MB당 22원, 최대 3만3천원까지', ['data 1000 charge 22 KRW/1 cap 33000']],
    ['초과하면 1MB에 25원씩 나온다', ['data ? charge 25 KRW/1']],
    ['5GB를 다 쓰면 자동충전으로 1GB(3,300원)가 추가됩니다.', ['data 5000 bolt_on 3300 KRW/1000']],
    ['초과 요금이 1만 5천원에 도달하면 데이터가 차단됩니다.', ['data ? charge cap 15000', 'data ? block']],
    ['쓴 만큼 내는 요금제로 1MB당 51.2원입니다.', ['data 0 charge 51.2 KRW/1']],
    ['데이터 1GB 추가 구매 시 5,500원', []],
    ['월 10GB에 3만 3천원', []],
    ['추가 요금은 부과되지 않습니다.', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('tethering and use abroad', () => {
  test.each([
    ['테더링은 30GB까지 사용 가능하며 초과 시 차단됩니다.', ['hotspot 30000 block']],
    ['테더링 50GB 소진 시 최대 200kbps', ['hotspot 50000 throttle 200']],
    ['110GB(소진 후 최대 5Mbps) / 테더링 데이터 40GB(한도 초과 시 사용 불가)', ['data 110000 throttle 5000', 'hotspot 40000 block']],
    ['핫스팟 사용 불가', ['hotspot 0 block']],
    ['핫스팟 가능, 통화 불가.', []],
    ['해외에서는 하루 300MB를 넘으면 200kbps로 제한됩니다.', ['roaming 300 throttle 200']],
    ['로밍 중 데이터는 1MB당 563원이 부과됩니다.', ['roaming 0 charge 563 KRW/1']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('several plans', () => {
  test.each([
    ['A 요금제는 5GB 소진 후 1Mbps, B 요금제는 10GB 소진 후 3Mbps로 제공된다.', ['data 5000 throttle 1000', 'data 10000 throttle 3000']],
    [
      '10기가 인터넷은 하루 1,000GB, 5기가는 500GB, 2.5기가는 250GB를 넘으면 최대 100Mbps로 제한된다.',
      ['data 250000 throttle 100000', 'data 500000 throttle 100000', 'data 1000000 throttle 100000'],
    ],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('unexpected: no tier', () => {
  test.each([
    '데이터는 가족에게 2GB까지 선물할 수 있습니다.',
    '유튜브 시청 데이터는 차감되지 않습니다.',
    '데이터 80% 사용 시 문자로 알려드립니다.',
    '남은 데이터는 다음 달로 이월됩니다.',
    '월 6만9000원에 110GB를 제공합니다.',
    '통화는 월 300분까지 무료이며, 초과하면 음성 1초당 1.98원이 부과됩니다.',
    '5일이 지나면 데이터 이용이 자동 차단됩니다.',
    '새벽 2시~6시는 속도제한 없이 무료',
    '1588-1234로 문의, 평일 9시~18시',
    '가입 첫 달은 일할 계산되어 20GB가 10GB로 제공됩니다.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('claims and pictures', () => {
  test.each([
    ['데이터 완전 무제한', true],
    ['저속 무제한', true],
    ['음성·문자 무제한', null],
    ['유·무선 통화 자체는 무제한입니다.', null],
    ['무제한이 아닙니다.', null],
    ['속도 제한', null],
  ])('%s', (text, claimed) => {
    expect(claims(text)).toBe(claimed);
  });
  test('in the name of the plan', () => {
    expect(claims('3GB 소진 시 400kbps', '완전무한 79')).toBe(true);
  });
  test('a picture size before a particle', () => {
    expect(readFinePrint('동영상은 언제나 720p까지만 지원합니다.', { language: 'ko' }).value.videoCapP).toBe(720);
    expect(readFinePrint('유튜브 720p는 볼 수 있는 정도', { language: 'ko' }).value.videoCapP).toBeNull();
  });
});

describe('wording of everyday texts', () => {
  test.each([
    ['테더링은 40GB까지만 되고 그다음부터는 막힌다.', ['hotspot 40000 block']],
    ['데이터를 끊김 없이 쓸 수 있다고 안내하지만, 300MB를 넘긴 뒤엔 200kbps 이하로 느려진다.', ['data 300 throttle 200']],
    ['15GB 넘으면 속도가 3G 수준으로 떨어진다는데 유튜브 되나요?', ['data 15000 throttle']],
    ['15GB 넘으면 속도가 떨어지나요?', []],
    ['월 데이터 이용량이 20GB에 이르면 최대 1Mbps로만 이용 가능합니다.', ['data 20000 throttle 1000']],
    [
      '데이터를 다 쓴 뒤에도 접속이 이어지면 1MB에 22.53원씩 빠지며, 월 2만5000원에 이르면 차단된다.',
      ['data ? charge 22.53 KRW/1 cap 25000', 'data ? block'],
    ],
    ['유럽 30개국에서 6GB를 쓸 수 있고, 다 쓰면 400kbps로 전환됩니다.', ['roaming 6000 throttle 400']],
    ['트래픽 과부하가 발생하면 다량 이용자의 속도가 제한될 수 있습니다.', ['data ? deprioritize']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
