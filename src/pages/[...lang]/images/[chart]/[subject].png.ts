/** The card of a figure of one subject: share image and download. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { livePaths } from '../../../../components/embed-paths.ts';
import { shareImage } from '../../../../components/images.ts';

export const getStaticPaths = livePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { lang, figure } }) =>
  new Response(await shareImage(lang, figure), { headers: { 'content-type': 'image/png' } });
