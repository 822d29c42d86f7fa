import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

const read = (text: string): string[] => marked(text, { language: 'ko', country: 'KR' });

describe('use behind which data is slowed, in rarer words', () => {
  test.each([
    ['이틀 연속 대용량을 내려받으면 일시적으로 느려질 수 있다.', ['data ? throttle']],
    ['기본 6GB → 12GB, 다 쓰면 1Mbps', ['data 12000 throttle 1000']],
    ['11GB를 다 쓰면 3Mbps로 제한했지만 이제는 5Mbps로 제한한다.', ['data 11000 throttle 5000']],
    ['데이터 함께 쓰기는 최대 30GB, 초과 시 200kbps로 제한됩니다.', ['hotspot 30000 throttle 200']],
    ['데이터를 다 쓰면 그냥 멈춥니다.', ['data ? block']],
    ['최대 속도는 150Mbps이며 3GB를 초과하면 128kbps로 제한됩니다.', ['data 3000 throttle 128']],
    ['속도가 상시 5Mbps로 고정됩니다.', ['data 0 throttle 5000']],
    ['하루 사용량이 300MB를 지나면 속도를 떨어뜨립니다.', ['data 300 throttle']],
    ['7기가짜리 쓰는 중인데 다 쓰면 1메가로 바뀐대요.', ['data 7000 throttle 1000']],
    ['월 사용량이 현저히 많은 이용자의 전송 순위를 망 혼잡이 해소될 때까지 낮출 수 있다.', ['data ? deprioritize']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('charges and what stops them', () => {
  test.each([
    ['로밍 데이터 요금이 5만 원(부가세 별도)에 이르면 데이터 로밍을 차단합니다.', ['roaming ? charge cap 50000', 'roaming ? block']],
    ['해외에서 별도 가입 없이 쓰면 0.5KB당 0.275원이 나옵니다.', ['roaming 0 charge 0.275 KRW/0.0005']],
    ['별도 신청 없이 5GB 소진 후 1Mbps로 이용됩니다.', ['data 5000 throttle 1000']],
    ['기본 데이터를 넘겨 쓰면 1GB에 5,500원이 자동으로 더해집니다.', ['data ? bolt_on 5500 KRW/1000']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('nothing is slowed', () => {
  test.each([['속도 제한도 용량 제한도 없는 요금제입니다.', ['data 0 full_speed']]])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
