/** Picture of the pages that have none of their own: what the site is about, and how its strips are read. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pageMessages } from '../../../i18n/pages.ts';
import { sitePng } from '../../../images/index.ts';
import { LANG_PARAMS } from '../../../layouts/links.ts';

export const getStaticPaths = () => LANG_PARAMS.map(({ lang, param }) => ({ params: { lang: param }, props: { lang } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { lang } }) => {
  const { site } = pageMessages(lang);
  const png = await sitePng({ title: site.tagline, text: site.footer.neutral, foot: '' }, lang);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
