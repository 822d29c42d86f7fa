import { describe, expect, test } from 'vitest';
import { fold, queryWords, wordsOf } from '../../../../src/core/search/text.ts';

describe('fold', () => {
  test.each([
    ['Cláro', 'claro'],
    ['Südnetz Größe', 'sudnetz grosse'],
    ['Ｕｎｌｉｍｉｔｅｄ　２０ＧＢ', 'unlimited 20gb'],
    ['20 GB', '20gb'],
    ['1,5 Go', '1.5go'],
    ['1,000 MB', '1000mb'],
    ['128 kbps', '128kbps'],
    ['20 gbx', '20 gbx'],
    ['한국통신', '한국통신'],
    ['Øresund Łódź', 'oresund lodz'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('wordsOf', () => {
  test.each([
    ['AT&T Mobility', ['att', 'at', 't', 'mobility']],
    ['T-Mobile', ['tmobile', 't', 'mobile']],
    ['1.5 GB plan.', ['1.5gb', 'plan']],
    ['5G畅享套餐129元(全国版)', ['5g', '畅享套餐', '129元全国版', '129元', '全国版']],
    ['データ20GBプラン', ['テータ', '20gb', 'フラン']],
    ['LTE요금제', ['lte', '요금제']],
    ['XL500', ['xl500']],
    ['plan plan', ['plan']],
    ['—', []],
    ['', []],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));
});

describe('queryWords', () => {
  test.each([
    ['AT&T', ['att']],
    ['  unlimited   20 GB ', ['unlimited', '20gb']],
    ['移动 限速', ['移动', '限速']],
    ['套餐129元', ['套餐', '129元']],
    ['a a', ['a']],
    ['&', []],
  ])('%s', (query, words) => expect(queryWords(query)).toEqual(words));
});
