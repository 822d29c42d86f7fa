import { describe, expect, test } from 'vitest';
import {
  FRAMED_AREA,
  headerRules,
  headersFile,
  headersFor,
  nginxLines,
  OPEN_AREAS,
  PAGE_AREAS,
  type Headers,
} from '../../../src/publish/headers.ts';
import { projectFiles } from '../../support/project-files.ts';

/** Every kind of path: where it may be framed, and whether other sites may read it. */
const CASES: readonly (readonly [path: string, framed: boolean, open: boolean])[] = [
  ['/', false, false],
  ['/index.html', false, false],
  ['/404.html', false, false],
  ['/plans/us-att-1/', false, false],
  ['/zh/', false, false],
  ['/zh/plans/us-att-1/', false, false],
  ['/data/', false, true],
  ['/zh/data/', false, false],
  ['/embed/strips/us-att-1/', true, false],
  ['/zh/embed/strips/frozen/abc/', true, false],
  ['/api/v1/index.json', false, true],
  ['/data/plans.parquet', false, true],
  ['/_astro/Embed.abc.js', false, true],
  ['/images/strips/us-att-1.png', false, true],
  ['/oembed/cost/us-att-1.json', false, true],
  ['/zh/images/strips/us-att-1.png', false, true],
  ['/zh/oembed/cost/us-att-1.json', false, true],
  ['/schema/open-format.schema.json', false, true],
  ['/.well-known/plaintariff.json', false, true],
  ['/embed.js', false, true],
  ['/feed.atom', false, true],
  ['/zh/feed.atom', false, true],
];

const framedBy = (headers: Headers): boolean =>
  headers['Content-Security-Policy'] === 'frame-ancestors *' && headers['X-Frame-Options'] === undefined;
const closedBy = (headers: Headers): boolean =>
  headers['Content-Security-Policy'] === "frame-ancestors 'none'" && headers['X-Frame-Options'] === 'DENY';
const openBy = (headers: Headers): boolean => headers['Access-Control-Allow-Origin'] === '*';

/** What a host answers that puts together all rules that fit, and joins the values of a header named twice. */
function hostAnswer(file: string, path: string): Headers {
  const answer: Record<string, string> = {};
  for (const block of file.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    for (const line of fits ? lines : []) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      answer[name] = answer[name] === undefined ? value : `${answer[name]}, ${value}`;
    }
  }
  return answer;
}

/** What nginx answers: each header takes the value of its map. */
function nginxAnswer(lines: string, path: string): Headers {
  const maps = Array.from(lines.matchAll(/map \$uri \$(\w+) \{\n {2}default "(.*)";\n {2}"~(.*)" "(.*)";\n\}/g), (found) => found.slice(1));
  const values = new Map(
    maps.map(([name = '', rest = '', pattern = '', value = '']) => [name, new RegExp(pattern).test(path) ? value : rest]),
  );
  const added = Array.from(lines.matchAll(/add_header ([\w-]+) (?:\$(\w+)|"(.*)") always;/g), ([, name = '', variable, text]) => [
    name,
    variable === undefined ? (text ?? '') : (values.get(variable) ?? '?'),
  ]);
  return Object.fromEntries(added.filter(([, value]) => value !== '')) as Headers;
}

describe.each(['/', '/tariffs/', '/a.b'])('below %s', (base) => {
  const below = (path: string): string => `${base.replace(/\/$/, '')}${path}`;

  test.each(CASES)('%s: framed %s, open %s, on every kind of host', (path, framed, open) => {
    for (const headers of [headersFor(path), hostAnswer(headersFile(base), below(path)), nginxAnswer(nginxLines(base), below(path))]) {
      expect(headers['X-Content-Type-Options']).toBe('nosniff');
      expect([framedBy(headers), closedBy(headers), openBy(headers)]).toEqual([framed, !framed, open]);
    }
  });

  test('no path fits two rules of one header', () => {
    const rules = headerRules(base).slice(1);
    const wrong = rules.flatMap(({ pattern }) =>
      rules.filter((other) => other.pattern !== pattern && other.pattern.endsWith('*') && pattern.startsWith(other.pattern.slice(0, -1))),
    );
    expect(new Set(rules.map(({ pattern }) => pattern)).size).toBe(rules.length);
    expect(wrong).toEqual([]);
    // Cloudflare Pages reads a hundred rules.
    expect(rules.length).toBeLessThan(100);
  });
});

test('a name that only begins like the folder of embeds is not framed', () => {
  expect(closedBy(headersFor('/embedded/'))).toBe(true);
  expect(closedBy(nginxAnswer(nginxLines(), '/embedded/'))).toBe(true);
});

test('every folder and page of src/pages has its rule', () => {
  const files = projectFiles('src/pages').map((file) => file.slice('src/pages/'.length));
  const inLanguages = files
    .flatMap((file) => /^\[\.\.\.lang\]\/([a-z-]+)/.exec(file)?.[1] ?? [])
    .filter((name) => name !== 'index' && name !== 'feed');
  expect(inLanguages.length).toBeGreaterThan(10);
  expect(inLanguages.filter((name) => name !== FRAMED_AREA && !OPEN_AREAS.includes(name) && !PAGE_AREAS.includes(name))).toEqual([]);
  const once = files.flatMap((file) => /^([.a-z-]+)\//.exec(file)?.[1] ?? []);
  expect(once.filter((name) => !OPEN_AREAS.includes(name) && !PAGE_AREAS.includes(name))).toEqual([]);
});
