import { describe, expect, test } from 'vitest';
import { DOWNLOADS } from '../../../src/publish/paths.ts';
import { guideFile, robotsFile } from '../../../src/publish/text-files.ts';

const absolute = (path: string): string => `https://tariffs.example/base${path}`;

test('robots.txt allows everything and names the sitemap by its full address', () => {
  expect(robotsFile(absolute)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://tariffs.example/base/sitemap.xml\n');
});

describe('the guide', () => {
  const dataset = { sha256: 'a'.repeat(64), date: '2026-03-01' };
  const text = guideFile({ plans: 3, carriers: 2, countries: 2, dataset, absolute });

  test('has one title, a summary as a quote, and lists of links below headings', () => {
    const [title, , summary] = text.split('\n');
    expect(title).toBe('# Plaintariff');
    expect(summary).toMatch(/^> \S/);
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text.match(/^## .+$/gm)).toEqual(['## Data', '## Pages', '## How to read the data', '## How to cite']);
  });

  test('every link is a full address of the site; all downloads are named', () => {
    const links = Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, link]) => link);
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((link) => !link?.startsWith('https://tariffs.example/base/'))).toEqual([]);
    expect(DOWNLOADS.filter(({ path }) => !links.includes(absolute(path)))).toEqual([]);
  });

  test('says the units, how unknown is said, and what to cite', () => {
    for (const words of ['1 GB = 1000 MB', 'null means', 'untested is never a pass', dataset.sha256, dataset.date])
      expect(text).toContain(words);
  });
});
