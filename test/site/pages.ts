/** The page types of the site. Every check of pages runs over this list: a new page is added here. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unpackCards, type PackedChunk } from '../../src/core/finder/pack/index.ts';
import type { FinderManifest } from '../../src/core/finder/types.ts';
import type { PlanCard } from '../../src/core/model/index.ts';

export interface PageType {
  readonly name: string;
  /** Path without the language, such as `/plans/x/`. */
  readonly path: string;
  /** Bytes of HTML, uncompressed, that a page of this type may weigh. */
  readonly budget: number;
}

const KB = 1000;

export const manifestOf = (folder: string): FinderManifest =>
  JSON.parse(readFileSync(path.join(folder, 'data/index.json'), 'utf8')) as FinderManifest;

/** Every plan card of the built site, sorted by id. */
export function cardsOf(folder: string): PlanCard[] {
  const files = manifestOf(folder).chunks.flatMap((chunk) =>
    chunk.files.map(({ url }) => path.join(folder, 'data/cards', path.basename(url))),
  );
  return files.flatMap((file) => unpackCards(JSON.parse(readFileSync(file, 'utf8')) as PackedChunk)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The card that has most of something; the first by id among equals. */
const most = (cards: readonly PlanCard[], count: (card: PlanCard) => number): PlanCard => {
  const [first, ...rest] = cards;
  if (!first) throw new Error('the built site has no plans');
  return rest.reduce((best, card) => (count(card) > count(best) ? card : best), first);
};

/** The source with the longest list of pages or the first one: any will do, as long as it is always the same. */
function someSource(folder: string): string {
  const html = readFileSync(path.join(folder, 'sources/index.html'), 'utf8');
  const found = Array.from(html.matchAll(/href="(?:\/|\.\/)?(?:sources\/)([a-z]{2}\/[^"/]+)\/"/g), (match) => match[1] ?? '').sort();
  if (!found[0]) throw new Error('the page of sources links to no source');
  return found[0];
}

/** One page of each type, chosen so that it has the most to show. */
export function pageTypes(folder: string): readonly PageType[] {
  const cards = cardsOf(folder);
  const tiered = most(cards, ({ tiers }) => tiers.length);
  const unlimited = most(cards, ({ verdict, data }) => Number(verdict !== null) + Number(data.kind === 'unlimited'));
  const carrier = most(cards, ({ carrierId }) => cards.filter((card) => card.carrierId === carrierId).length).carrierId;
  const compared = [tiered, unlimited, ...cards]
    .map(({ id }) => id)
    .filter((id, at, ids) => ids.indexOf(id) === at)
    .slice(0, 3);
  return [
    { name: 'front page', path: '/', budget: 300 * KB },
    { name: 'plan with tiers', path: `/plans/${tiered.id}/`, budget: 60 * KB },
    { name: 'plan sold as unlimited', path: `/plans/${unlimited.id}/`, budget: 60 * KB },
    { name: 'comparison', path: `/compare/?p=${compared.join(',')}`, budget: 60 * KB },
    { name: 'all plans', path: '/plans/', budget: 300 * KB },
    { name: 'country', path: `/countries/${manifestOf(folder).chunks[0]?.country ?? ''}/`, budget: 400 * KB },
    { name: 'carriers', path: '/carriers/', budget: 150 * KB },
    { name: 'carrier', path: `/carriers/${carrier}/`, budget: 300 * KB },
    { name: 'disclosure', path: '/disclosure/', budget: 400 * KB },
    { name: 'rulebook', path: '/disclosure/us-fcc-label@2022/', budget: 300 * KB },
    { name: 'rulebook everywhere', path: '/disclosure/core-unlimited/', budget: 300 * KB },
    { name: 'rules', path: '/rules/', budget: 300 * KB },
    { name: 'rule', path: '/rules/core-threshold/', budget: 150 * KB },
    { name: 'evidence pack', path: `/evidence/${carrier}/`, budget: 150 * KB },
    { name: 'sources', path: '/sources/', budget: 150 * KB },
    { name: 'source', path: `/sources/${someSource(folder)}/`, budget: 150 * KB },
    { name: 'check', path: '/check/', budget: 40 * KB },
    { name: 'chart builder', path: `/charts/#p=${compared.join(',')}&chart=cost`, budget: 60 * KB },
    { name: 'method', path: '/method/', budget: 60 * KB },
    { name: 'publishing guide', path: '/publish/', budget: 120 * KB },
    { name: 'data', path: '/data/', budget: 90 * KB },
    { name: 'self-check', path: '/about/self-check/', budget: 60 * KB },
    { name: 'privacy', path: '/privacy/', budget: 40 * KB },
    { name: 'not found', path: '/404.html', budget: 40 * KB },
  ];
}

/** The pages for one language; English has no prefix. The page for missing addresses exists once. */
export const inLanguage = (pages: readonly PageType[], lang: 'en' | 'zh'): readonly PageType[] =>
  lang === 'en' ? pages : pages.filter(({ path: where }) => where !== '/404.html').map((page) => ({ ...page, path: `/zh${page.path}` }));
