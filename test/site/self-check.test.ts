/** What the site owes its visitors, looked for in the built pages: who runs it, what it covers, how old facts are, how errors are reported. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { operator } from '../../src/catalogue/operator.ts';
import { proofFiles, proofPath } from '../../src/catalogue/self-check.ts';
import { testFile } from '../../src/catalogue/test-files.ts';
import type { WirePlan } from '../../src/core/model/index.ts';
import { pageMessages } from '../../src/i18n/pages.ts';
import { builtPages, tags, textOf, type BuiltPage } from '../support/html.ts';

const FOLDER = inject('siteFolder');
const PAGES = builtPages(FOLDER);
const langOf = ({ url }: BuiltPage): 'en' | 'zh' => (url.startsWith('/zh/') ? 'zh' : 'en');
const hrefs = ({ html }: BuiltPage): readonly string[] => tags(html, 'a').map(({ href = '' }) => href);
const pageOf = (url: string): BuiltPage => {
  const found = PAGES.find((page) => page.url === url);
  if (!found) throw new Error(`no page ${url}`);
  return found;
};
const PLAN = /^(?:\/zh)?\/plans\/([^/]+)\/$/;
const planPages = PAGES.filter(({ url }) => PLAN.test(url));
const planOf = ({ url }: BuiltPage): WirePlan => {
  const [, id = ''] = PLAN.exec(url) ?? [];
  return JSON.parse(readFileSync(path.join(FOLDER, 'data/plans', `${id}.json`), 'utf8')) as WirePlan;
};

/** Figures for other people's pages have a footer of their own, with sources and a link back. */
const OWN_PAGES = PAGES.filter(({ url }) => !/^\/(?:zh\/)?embed\//.test(url));

test('every page leads to who runs this copy and to the privacy notice', () => {
  expect(OWN_PAGES.length).toBeGreaterThan(100);
  const ends = ['about/self-check/', 'privacy/'];
  expect(
    OWN_PAGES.flatMap((page) => ends.filter((end) => !hrefs(page).some((href) => href.endsWith(end))).map((end) => `${page.url}: ${end}`)),
  ).toEqual([]);
});

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
  const prefix = lang === 'zh' ? '/zh' : '';
  const { selfCheck, islands } = pageMessages(lang);
  const { name, contact } = operator();

  test('the page says who runs this copy, or that it names nobody', () => {
    const text = textOf(pageOf(`${prefix}/about/self-check/`).html);
    expect(text).toContain(name === null ? selfCheck.who.nobody : selfCheck.who.runs(name));
    expect(text).toContain(contact === null ? selfCheck.who.noContact : contact.replace(/^mailto:/, ''));
  });

  test('on privacy, a summary and both lists stand before the full text', () => {
    const { html } = pageOf(`${prefix}/privacy/`);
    const places = ['data-summary', 'id="collected"', 'id="shared"', 'data-full'].map((mark) => html.indexOf(mark));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('on privacy, a contact and the 15 days of a reply are named, or that there is no contact', () => {
    const text = textOf(pageOf(`${prefix}/privacy/`).html);
    const reply = contact === null ? selfCheck.who.noReply : selfCheck.who.reply;
    expect(reply).toContain('15');
    expect(text).toContain(reply);
    expect(text).toContain(contact === null ? selfCheck.who.noContact : contact.replace(/^mailto:/, ''));
  });

  test('on privacy, the host is named as the one who processes', () => {
    expect(textOf(pageOf(`${prefix}/privacy/`).html)).toContain(pageMessages(lang).method.privacy.host);
  });

  test('without scripts, too, what a list covers stands before the list', () => {
    const lists = PAGES.filter((page) => langOf(page) === lang && /^(?:\/zh)?\/(?:countries\/[^/]+\/|plans\/$)/.test(page.url));
    expect(lists.length).toBeGreaterThan(10);
    const late = lists.filter(({ html }) => {
      const statement = html.indexOf('data-covers');
      const first = html.search(/href="[^"]*\/?plans\/[^"/#?]+\/"/);
      return statement < 0 || !textOf(html).includes(islands.coverage.notAll) || (first >= 0 && first < statement);
    });
    expect(late.map(({ url }) => url)).toEqual([]);
  });
});

test('every plan page says when its facts were true, or that they carry no date', () => {
  expect(planPages.length).toBeGreaterThan(200);
  const silent = planPages.filter((page) => {
    const { format, site } = pageMessages(langOf(page));
    const { as_of: asOf } = planOf(page);
    return !textOf(page.html).includes(asOf === null ? site.age.undated : site.age.dated(format.date(asOf)));
  });
  expect(silent.map(({ url }) => url)).toEqual([]);
});

test('every plan page has a link that reports an error, with plan and hash filled in', () => {
  const wrong = planPages.filter((page) => {
    const { id, snapshot } = planOf(page);
    const link = tags(page.html, 'a').find((tag) => 'data-report' in tag)?.href ?? '';
    const text = decodeURIComponent(link);
    return !/^(?:mailto:|https:)/.test(link) || !text.includes(id) || !text.includes(snapshot);
  });
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test('the tests that are named as proofs can be read on the site', () => {
  expect(proofFiles().length).toBeGreaterThan(3);
  for (const file of proofFiles()) expect(readFileSync(path.join(FOLDER, proofPath(file)), 'utf8')).toBe(testFile(file));
});
