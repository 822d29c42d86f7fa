/** Atom feed of what changed, in each language. */
import type { APIRoute } from 'astro';
import { feedAuthority } from '../../catalogue/operator.ts';
import { absolute, asset, LANG_PARAMS, langOf, SITE } from '../../layouts/links.ts';
import { published } from '../../layouts/published.ts';
import { atomFeed } from '../../publish/feed/atom.ts';
import { feedEntries } from '../../publish/feed/entries.ts';

export const getStaticPaths = () => LANG_PARAMS.map(({ param }) => ({ params: { lang: param } }));

export const GET: APIRoute = ({ params }) => {
  const lang = langOf(params['lang']);
  const { steps, dataset } = published();
  const options = { lang, authority: feedAuthority(SITE), date: dataset.date, absolute: (path: string) => absolute(asset(path)) };
  return new Response(atomFeed(feedEntries(steps, lang), options));
};
