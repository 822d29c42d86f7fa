/** A figure as a page: everything a reader needs is there as text, and nothing from a file is markup. */
import { describe, expect, test } from 'vitest';
import { embedBody, type BodyOptions } from '../../../src/embed/body.ts';
import { tags, textOf, textsOf } from '../../support/html.ts';
import { aFigure, aPlottedSource } from '../../support/a-figure.ts';

const options: BodyOptions = {
  picture: '<svg></svg>',
  pins: ['cd'.repeat(32)],
  frozen: null,
  back: { href: '/plans/us-acme-twenty/', text: 'Back' },
  data: ['/api/v1/charts/us-acme-twenty.json'],
};
const body = (overrides: Partial<BodyOptions> = {}, figure = aFigure()): string => embedBody(figure, { ...options, ...overrides });

describe('a figure as a page', () => {
  test('has one title, its finding, a table with row and column headings', () => {
    expect(textsOf(body(), 'h1')).toEqual(['Twenty']);
    expect(textOf(body())).toContain('Full speed for the first 20 GB.');
    expect(tags(body(), 'th').map(({ scope }) => scope)).toEqual(['col', 'col', 'row']);
    expect(textsOf(body(), 'td')).toEqual(['20']);
  });

  test('names source, date, both hashes, licence, and links back', () => {
    const text = textOf(body());
    for (const part of ['Acme Mobile: tariffs', '1 November 2026', 'abababababab', 'cdcdcdcdcdcdcdcdcdcdcdcd', 'CC0', 'Back'])
      expect(text).toContain(part);
    expect(tags(body(), 'a').map(({ href }) => href)).toEqual([
      'https://acme.example/tariffs.csv',
      'https://creativecommons.org/publicdomain/zero/1.0/',
      '/api/v1/charts/us-acme-twenty.json',
      '/plans/us-acme-twenty/',
    ]);
    expect(tags(body(), 'a').every(({ target, rel }) => target === '_blank' && rel === 'noopener noreferrer')).toBe(true);
  });

  test.each([
    ['live', null, ''],
    ['frozen, nothing newer', { date: '2026-11-01', today: { kind: 'same' } }, 'Frozen as of 1 November 2026: these figures never change.'],
    ['frozen, gone', { date: '2026-11-01', today: { kind: 'gone' } }, 'no longer in today’s data'],
    [
      'frozen, newer',
      { date: '2026-11-01', today: { kind: 'newer', date: '2027-01-02', href: '/n/' } },
      'Newer figures, as of 2 January 2027',
    ],
  ] as const)('%s', (_name, frozen, said) => {
    const text = textOf(body({ frozen }));
    if (said === '') expect(text).not.toContain('Frozen');
    else expect(text).toContain(said);
  });

  test('words from files are text, and an address that is no web address is no link', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const figure = aFigure({
      title: evil,
      finding: evil,
      notes: [evil],
      table: { caption: evil, columns: [{ key: 'a', label: evil, numeric: false }], rows: [{ values: [evil], texts: [evil] }] },
      sources: [aPlottedSource({ title: evil, url: 'javascript:alert(1)', licence: { text: evil, url: 'data:text/html,x' } })],
    });
    const html = body({ back: { href: '/"><script>x</script>', text: evil }, data: [] }, figure);
    expect(html).not.toMatch(/<(?:img|script)/);
    expect(textOf(html).split(evil).length - 1).toBe(9);
    expect(html).not.toMatch(/href="(?:javascript|data):/);
  });

  test('more than three sources are folded, each once', () => {
    const sources = ['a', 'b', 'c', 'd', 'd'].map((id) => aPlottedSource({ id, title: `File ${id}` }));
    const html = body({}, aFigure({ sources }));
    expect(textsOf(html, 'summary')).toEqual(['Sources: 4 files']);
    expect(textsOf(html, 'li')).toHaveLength(4);
  });

  test('many sources share a line for each date, and the data name their hashes', () => {
    const sources = Array.from({ length: 30 }, (_, at) =>
      aPlottedSource({ id: `s${at}`, title: `File ${at}`, url: null, date: at === 7 ? '2026-11-02' : '2026-11-01' }),
    );
    const lines = textsOf(body({}, aFigure({ sources })), 'li').filter((line) => line.includes('File') || line.includes('sha256'));
    expect(lines).toEqual([
      '2 November 2026: File 7',
      `1 November 2026: ${sources
        .filter((_, at) => at !== 7)
        .map(({ title }) => title)
        .join('; ')}`,
      'The data below name the sha256 of each file.',
    ]);
  });

  test('is said in Chinese too', () => {
    const html = body({ frozen: { date: '2026-11-01', today: { kind: 'same' } } }, aFigure({ lang: 'zh' }));
    expect(textOf(html)).toContain('数据固定于 2026年11月1日');
  });
});
