/** The code of a picture. */
import { describe, expect, test } from 'vitest';
import { imageCode, type ImageCodeRequest, type Pictured } from '../../../src/embed/image-code.ts';
import { tags, textOf } from '../../support/html.ts';

const PIN = 'a'.repeat(64);
const HOSTILE = `"><script>alert('1')</script>&amp; <b>`;
const request: ImageCodeRequest = {
  chart: 'cost',
  of: { kind: 'plan', id: 'us-a', frozen: false },
  finding: 'Plan A costs nothing.',
  lang: 'en',
  asOf: '2026-11-22',
  size: { width: 720, height: 512 },
  page: (path) => `https://site.example/x${path}`,
};

test.each<[string, Pictured, string, string]>([
  ['a plan', { kind: 'plan', id: 'us-a', frozen: false }, '/images/cost/us-a.svg', '/plans/us-a/'],
  ['a carrier', { kind: 'carrier', id: 'us-x', frozen: false }, '/images/cost/us-x.svg', '/carriers/us-x/'],
  ['a rulebook', { kind: 'rulebook', id: 'us-fcc@2024', frozen: false }, '/images/cost/us-fcc@2024.svg', '/disclosure/us-fcc@2024/'],
  [
    'what was frozen, which leads to the frozen figure',
    { pin: PIN, frozen: true },
    `/images/cost/frozen/${PIN.slice(0, 24)}.svg`,
    `/embed/cost/frozen/${PIN.slice(0, 24)}/`,
  ],
])('of %s', (_name, of, src, href) => {
  const code = imageCode({ ...request, of });
  expect(tags(code, 'img')[0]?.src).toBe(`https://site.example/x${src}`);
  expect(tags(code, 'a')[0]?.href).toBe(`https://site.example/x${href}`);
});

test('one link around one picture, which keeps its room and never is wider than the page', () => {
  const code = imageCode(request);
  expect(code).toMatch(/^<a [^>]+><img [^>]+><\/a>$/);
  expect(tags(code, 'img')).toMatchObject([
    { width: '720', height: '512', style: 'max-width:100%;height:auto', loading: 'lazy', referrerpolicy: 'no-referrer' },
  ]);
});

describe('the alternative text', () => {
  test.each(['en', 'zh'] as const)('is the finding, in its language: %s', (lang) => {
    const finding = lang === 'en' ? 'Full speed for the first 20 GB.' : '前 20 GB 全速。';
    const code = imageCode({ ...request, of: { pin: PIN, frozen: true }, lang, finding });
    expect(tags(code, 'img')[0]?.alt).toBe(finding);
    expect(tags(code, 'a')[0]?.lang).toBe(lang === 'en' ? 'en' : 'zh-Hans');
  });

  test.each(['en', 'zh'] as const)('of a live picture says of which day it is, since the picture goes with the data: %s', (lang) => {
    const about = (asOf: string) => tags(imageCode({ ...request, lang, asOf }), 'img')[0]?.alt;
    expect(about('2026-11-22')).toBe(
      { en: 'Plan A costs nothing. (Data as of 22 November 2026.)', zh: 'Plan A costs nothing.（数据日期：2026年11月22日）' }[lang],
    );
    expect(about('')).toBe('Plan A costs nothing.');
  });

  test('a name from a file stays a name', () => {
    const code = imageCode({ ...request, asOf: '', finding: HOSTILE });
    expect(tags(code, 'img')[0]?.alt).toBe(HOSTILE);
    expect(code.match(/</g)).toHaveLength(3);
    expect(textOf(code)).toBe('');
  });
});
