/** The code a journalist copies. */
import { describe, expect, test } from 'vitest';
import { embedAddress, embedCode, type EmbedCodeRequest, type Shown } from '../../../src/embed/code.ts';
import { tags } from '../../support/html.ts';

const shown = (id: string, digit: string): Shown => ({ id, pin: digit.repeat(64), name: `Plan "${id}"`, chart: 'cost' });
const request: EmbedCodeRequest = {
  chart: 'cost',
  shown: [shown('us-a', 'a')],
  frozen: false,
  title: 'Cost of <A>',
  height: 520,
  page: (path) => `https://site.example/zh${path}`,
  script: 'https://site.example/embed.js',
};
const two = [shown('us-a', 'a'), shown('us-b', 'b')];

describe('the address', () => {
  test.each<[string, Partial<EmbedCodeRequest>, string]>([
    ['one plan, live', {}, '/embed/cost/us-a/'],
    ['one plan, frozen', { frozen: true }, `/embed/cost/frozen/${'a'.repeat(24)}/`],
    ['two plans, live', { shown: two }, '/embed/cost/?plans=us-a,us-b'],
    ['two plans, frozen', { shown: two, frozen: true }, `/embed/cost/frozen/?pins=${'a'.repeat(24)},${'b'.repeat(24)}`],
    ['a carrier, live', { shown: two, carrier: 'us-x' }, '/embed/cost/us-x/'],
    ['a carrier, frozen', { shown: two, carrier: 'us-x', frozen: true }, `/embed/cost/frozen/?pins=${'a'.repeat(24)},${'b'.repeat(24)}`],
    ['options', { options: { theme: 'dark', maxGb: 50 } }, '/embed/cost/us-a/?theme=dark&max=50'],
    ['seven plans', { shown: Array.from('abcdefg', (id) => shown(id, id)) }, '/embed/cost/?plans=a,b,c,d,e,f'],
  ])('%s', (_name, overrides, path) => {
    expect(embedAddress({ ...request, ...overrides })).toBe(`https://site.example/zh${path}`);
  });
});

describe('the code', () => {
  test('is a frame with a title and a height, and our script', () => {
    const code = embedCode(request);
    expect(tags(code, 'iframe')).toMatchObject([{ title: 'Cost of <A>', height: '520', width: '100%', loading: 'lazy' }]);
    expect(tags(code, 'script')).toEqual([]);
    expect(code).toContain('<script async src="https://site.example/embed.js"></script>');
    expect(code).not.toContain('noscript');
  });

  test('names the language of the title where it is known', () => {
    expect(tags(embedCode({ ...request, lang: 'zh' }), 'iframe')[0]?.lang).toBe('zh-Hans');
    expect(tags(embedCode(request), 'iframe')[0]?.lang).toBeUndefined();
  });

  test('of several plans holds a frame a plan for readers without scripts, in the same form', () => {
    const code = embedCode({ ...request, shown: two, frozen: true });
    const inner = /<noscript>([\s\S]*)<\/noscript>/.exec(code)?.[1] ?? '';
    expect(tags(inner, 'iframe').map(({ src, title }) => [src, title])).toEqual([
      [`https://site.example/zh/embed/cost/frozen/${'a'.repeat(24)}/`, 'Plan "us-a"'],
      [`https://site.example/zh/embed/cost/frozen/${'b'.repeat(24)}/`, 'Plan "us-b"'],
    ]);
  });

  test('of a chart that has no page of one plan names the plan behind the question mark, and shows another chart without scripts', () => {
    const one: Partial<EmbedCodeRequest> = { chart: 'per-gb', shown: [{ ...shown('us-a', 'a'), chart: 'strips' }] };
    expect(tags(embedCode({ ...request, ...one }), 'iframe').map(({ src }) => src)).toEqual([
      'https://site.example/zh/embed/per-gb/?plans=us-a',
      'https://site.example/zh/embed/strips/us-a/',
    ]);
  });

  test('gives each plan its own height there, where it is known', () => {
    const code = embedCode({ ...request, shown: [{ ...shown('us-a', 'a'), height: 300 }, shown('us-b', 'b')] });
    expect(tags(code, 'iframe').map(({ height }) => height)).toEqual(['520', '300', '520']);
  });

  test('a forced theme is told to the browser too, for readers without scripts', () => {
    expect(tags(embedCode({ ...request, options: { theme: 'dark' } }), 'iframe')[0]?.style).toContain('color-scheme:dark');
  });
});
