import { describe, expect, test } from 'vitest';
import {
  optionalText,
  planId,
  plainText,
  readCarrier,
  readCountry,
  readCurrency,
  readName,
  readPayment,
  readService,
  readText,
} from '../../../../src/core/normalize/identity.ts';
import { aConstant, aContext, aField, aMapped, codesOf, inShort } from './support.ts';

test.each([
  [undefined, null],
  [aField(' a \n b '), 'a b'],
  [aField('NULL'), null],
  [aField('na'), null],
  [aField('TBD'), null],
  [aField('n/a'), null],
  [aField('0'), '0'],
  [aConstant('fixed'), 'fixed'],
])('plainText', (field, text) => expect(plainText(field)).toBe(text));

describe('texts', () => {
  test('an absent cell is not stated and no oddity, a placeholder is one', () => {
    expect(readText('as_of', undefined)).toEqual({
      value: null,
      facts: [{ field: 'as_of', certainty: 'not-stated', value: null, rule: 'not-stated', evidence: [] }],
      notices: [],
    });
    expect(codesOf(readText('as_of', aField('TBD')).notices)).toEqual(['placeholder-value']);
  });
  test('an optional text says nothing when it is absent', () =>
    expect(optionalText('region', aField('NULL'))).toEqual({ value: null, facts: [], notices: [] }));
});

describe('readName', () => {
  test.each([
    ['the printed name', 'Max  20', undefined, 'Max 20', ['stated', 'Max 20', 'Max  20']],
    ['with the tier behind it', 'Max', '5G+', 'Max 5G+', ['stated', 'Max 5G+', 'Max', '5G+']],
    ['not twice', 'Max 5g+', '5G+', 'Max 5g+', ['stated', 'Max 5g+', 'Max 5g+']],
    ['a placeholder is no tier', 'Max', 'NULL', 'Max', ['stated', 'Max', 'Max']],
    ['the tier alone', '', '5G+', '5G+', ['stated', '5G+', '5G+']],
    ['any word can be a name', 'NA', undefined, 'NA', ['stated', 'NA', 'NA']],
    ['NULL cannot', 'NULL', undefined, null, ['not-stated', null]],
  ])('%s', (_, name, tier, value, fact) => {
    const read = readName(aField(name), tier === undefined ? undefined : aField(tier));
    expect([read.value, inShort(read.facts[0])]).toEqual([value, fact]);
  });
});

test.each([
  ['mobile', 'mobile'],
  ['Mobile', 'mobile'],
  ['Wireless', 'mobile'],
  ['移动业务', 'mobile'],
  ['5G', 'mobile'],
  ['SIM only', 'mobile'],
  ['Mobile broadband', 'mobile'],
  ['fixed', 'fixed'],
  ['Fixed wireless', 'fixed'],
  ['5G Home Internet', 'fixed'],
  ['宽带', 'fixed'],
  ['Broadband', 'fixed'],
  ['Fibre', 'fixed'],
  ['Simple Internet', 'fixed'],
  ['Satellite', 'satellite'],
  ['satélite', 'satellite'],
])('service %s → %s', (text, expected) => expect(readService(aField(text)).value).toBe(expected));
test.each([
  ['prepaid', 'prepaid'],
  ['Pre-paid', 'prepaid'],
  ['prepago', 'prepaid'],
  ['预付费', 'prepaid'],
  ['Pay as you go', 'prepaid'],
  ['postpaid', 'postpaid'],
  ['Post paid', 'postpaid'],
  ['后付费', 'postpaid'],
  ['contract', 'postpaid'],
])('payment %s → %s', (text, expected) => expect(readPayment(aField(text)).value).toBe(expected));

test('an unknown word is not guessed', () => {
  const read = readService(aField('Zeppelin'));
  expect([read.value, inShort(read.facts[0]), codesOf(read.notices)]).toEqual([null, ['not-stated', null], ['unreadable-value']]);
});
test('a service from the profile is derived', () => {
  expect(inShort(readService(aConstant('fixed')).facts[0])).toEqual(['derived', 'fixed']);
  expect(inShort(readService(aMapped('X', 'fixed')).facts[0])).toEqual(['derived', 'fixed', 'X']);
});

describe('readCarrier', () => {
  test.each([
    ['printed', aField('Acme Móvil'), {}, { id: 'us-acme-movil', name: 'Acme Móvil' }, ['stated', 'Acme Móvil', 'Acme Móvil']],
    ['from the profile', undefined, { carrier: { id: 'acme', name: 'Acme' } }, { id: 'us-acme', name: 'Acme' }, ['derived', 'Acme']],
    [
      'in Han characters, with an id from the profile',
      aField('中国移动'),
      { carrier: { id: 'china-mobile', name: null } },
      { id: 'us-china-mobile', name: '中国移动' },
      ['stated', '中国移动', '中国移动'],
    ],
    [
      'unknown: the file',
      undefined,
      { carrier: { id: null, name: null }, source: 'my.csv' },
      { id: 'us-my-csv', name: 'my.csv' },
      ['derived', 'my.csv'],
    ],
  ])('%s', (_, field, context, carrier, fact) => {
    const read = readCarrier(field, 'US', aContext(context));
    expect([read.value, inShort(read.facts[0])]).toEqual([carrier, fact]);
  });

  test('in Han characters alone: an id that is stable, URL-safe and its own', () => {
    const [one, same, other] = ['中国移动', '中国移动', '中国电信'].map((name) => readCarrier(aField(name), null, aContext()).value.id);
    expect(one).toMatch(/^xx-c[0-9a-f]{8}$/);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });
});

describe('readCountry', () => {
  test.each([
    ['US', 'US', ['stated', 'US', 'US'], []],
    ['us', 'US', ['stated', 'US', 'us'], []],
    ['UK', 'GB', ['stated', 'GB', 'UK'], []],
    ['USA', 'US', ['stated', 'US', 'USA'], []],
    ['Atlantis', 'NZ', ['derived', 'NZ'], ['unreadable-value']],
    ['NULL', 'NZ', ['derived', 'NZ'], []],
  ])('%s → %s', (text, value, fact, codes) => {
    const read = readCountry(aField(text), aContext({ country: 'NZ' }));
    expect([read.value, inShort(read.facts[0]), codesOf(read.notices)]).toEqual([value, fact, codes]);
  });
  test('unknown is unknown', () =>
    expect(readCountry(undefined, aContext({ country: null }))).toMatchObject({ value: null, facts: [{ certainty: 'not-stated' }] }));
});

describe('readCurrency', () => {
  test.each([
    ['a column of the row', 'eur', 'USD', 'US', ['stated', 'EUR', 'eur'], 'currency-code'],
    ['the profile', '', 'USD', 'NZ', ['derived', 'USD'], 'profile-currency'],
    ['the country', '', null, 'NZ', ['derived', 'NZD'], 'currency-of-country'],
    ['nobody', '', null, null, ['not-stated', null], 'not-stated'],
    ['RMB is the yuan', 'RMB', null, null, ['stated', 'CNY', 'RMB'], 'currency-code'],
  ])('given by %s', (_, text, currency, country, fact, rule) => {
    const read = readCurrency(text === '' ? undefined : aField(text), country, aContext({ currency }));
    expect([inShort(read.facts[0]), read.facts[0]?.rule]).toEqual([fact, rule]);
    expect(read.value).toBe(read.facts[0]?.value);
  });
  test('a word that is no code is reported', () =>
    expect(codesOf(readCurrency(aField('dollars'), 'US', aContext()).notices)).toEqual(['unreadable-value']));
});

describe('planId', () => {
  const acme = { id: 'us-acme', name: 'Acme' };
  test.each([
    ['the published id', 'F001', 'Max', 'us-acme-f001'],
    ['not the carrier twice', 'us-acme-01', 'Max', 'us-acme-01'],
    ['the name', null, 'Max 20 GB', 'us-acme-max-20-gb'],
    ['accents are no loss', null, 'Économie', 'us-acme-economie'],
    ['plus and bare names differ', null, 'Max+', 'us-acme-max-plus'],
  ])('%s', (_, published, name, id) => expect(planId(acme, published, name)).toBe(id));

  test('names that leave the same letters are told apart, and the id does not change', () => {
    const ids = ['和4G套餐58元', '和4G套餐88元', '和4G飞享58元'].map((name) => planId(acme, null, name));
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^us-acme-[a-z0-9-]+-[0-9a-f]{8}$/);
    expect(planId(acme, null, '和4G套餐58元')).toBe(ids[0]);
  });
  test('a name of signs alone has an id too', () => expect(planId(acme, null, '$$$')).toMatch(/^us-acme-p[0-9a-f]{8}$/));
  test('never longer than 120', () =>
    expect(planId({ id: `us-${'a'.repeat(60)}`, name: '' }, 'b'.repeat(300), '').length).toBeLessThanOrEqual(120));
});
