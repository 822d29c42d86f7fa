/** The picture of a figure of one subject with its words, for print and for other programs. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { livePaths } from '../../../../components/embed-paths.ts';
import { liveSvg } from '../../../../components/images.ts';

export const getStaticPaths = livePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { lang, figure } }) =>
  new Response(liveSvg(lang, figure), { headers: { 'content-type': 'image/svg+xml' } });
