/** The picture of a figure as it was frozen. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { frozenPaths } from '../../../../../components/embed-paths.ts';
import { frozenSvg } from '../../../../../components/images.ts';

export const getStaticPaths = frozenPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { lang, figure } }) =>
  new Response(frozenSvg(lang, figure), { headers: { 'content-type': 'image/svg+xml' } });
