import { describe, expect, test } from 'vitest';
import { htmlReport } from '../../../src/reports/html.ts';
import { checkedFile, csvOf, hostileCsv, row, throwing, UNREAD } from '../../support/checked.ts';
import { wellFormed } from '../../support/well-formed.ts';

const options = { language: 'en', failOn: 'never' } as const;
const hostile = await checkedFile(hostileCsv, { path: 'offers/<hostile>.csv' });
const faulty = await checkedFile(hostileCsv, { rulebooks: [throwing()] });

describe.each(['en', 'zh'] as const)('%s', (language) => {
  const html = htmlReport([hostile, UNREAD, faulty], { ...options, language });

  test('is one file: no script, nothing fetched', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|<[^>]*\son\w+=/i);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain(language === 'en' ? '<html lang="en">' : '<html lang="zh-Hans">');
  });

  test('every element is closed, whatever the plans are called', () => {
    expect(wellFormed(html)).toBe(null);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('offers/&lt;hostile&gt;.csv');
  });

  test('tables have heads, regions have names', () => {
    expect(html.match(/<table\b/g)?.length).toBe(html.match(/<thead>/g)?.length);
    expect(html.match(/role="region"/g)?.length).toBe(html.match(/aria-label="[^"]+"/g)?.length);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });
});

test('at most 200 findings of a rule and outcome are shown, the rest is counted', async () => {
  const many = await checkedFile(csvOf(Array.from({ length: 250 }, (_, i) => row(`Plan ${i}`))));
  const html = htmlReport([many], options);
  expect(html).toContain('not stated: and 50 more, not listed here');
  expect(htmlReport([many], { ...options, limit: 1000 })).not.toContain('more, not listed');
});

test('a suppressed finding is shown with its reason', () => {
  const suppressions = [{ rule: 'core-threshold', reason: 'shown in <b>shops</b>', expires: '2099-01-01' }];
  const html = htmlReport([hostile], { ...options, suppressions, today: '2026-11-22' });
  expect(html).toContain('Suppressed until 2099-01-01: shown in &lt;b&gt;shops&lt;/b&gt;');
  expect(html).toContain('8 suppressed');
});
