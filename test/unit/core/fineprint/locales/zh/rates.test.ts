import { describe, expect, test } from 'vitest';
import { stepsOf, unitCapsOf } from '../../support.ts';

const CONTEXT = { country: 'CN', language: 'zh' };

describe('Chinese caps per volume', () => {
  test.each([
    ['套外流量按0.3元/MB计，每200MB累计60元后用满1GB不再收费，即60元/GB，循环计收。', '60/1000'],
    ['超出部分0.1元/MB,收满10元后当GB剩余流量免费用,下1GB再照此循环。', '10/1000'],
    ['套外0.03元/MB扣,扣够5元就给足1GB,1GB又没了,后面照此循环。', '5/1000'],
    ['10GB用完后按0.02元/MB计费，累计到5元即按5元/GB封顶，每1GB循环。', '5/1000'],
    ['150MB以内0.1元/MB,150MB以上封顶价15元/GB', '15/1000'],
    ['前10MB按0.1元/MB收费，满1元后当日可用到800MB，超出再循环', '1/800'],
    ['超出後每MB收2元，每1GB上限60元，循環計算', '60/1000'],
    ['用量超過額度後以每200MB收100元或每1GB收250元中較有利者計收。', '250/1000'],
    ['30GB用完后前100MB按0.03元/MB收，满3元返还到1GB，即3元/GB循环', 'none'],
    ['套外0.29元/MB，满60元后断网', 'none'],
    ['套外0.29元/MB，500元封顶', 'none'],
  ])('%s', (text, cap) => expect(unitCapsOf(text, CONTEXT)).toEqual([cap]));
});

describe('Chinese prices that step up with use', () => {
  test.each<[string, string[]]>([
    ['3GB以内10元，10GB以内15元，超过10GB 20元。', ['3000 +5', '10000 +5']],
    ['流量包：3GB以内10元，10GB以内15元，超过10GB 20元。', []],
    ['阶梯计费：3GB以内10元，10GB以内15元。', ['3000 +5']],
    ['用量1GB以下199元，3GB以下299元，超過3GB 399元。', ['1000 +100', '3000 +100']],
    ['10元包3GB，15元包10GB，20元包20GB', []],
    ['套外流量3GB以内10元，10GB以内15元，超过10GB 20元。', []],
  ])('%s', (text, steps) => expect(stepsOf(text, CONTEXT)).toEqual(steps));
});
