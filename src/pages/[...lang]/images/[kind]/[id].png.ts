/** The card of a plan, a carrier or a rulebook: share image and download. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { shareImage } from '../../../../components/images.ts';
import { subjectPaths } from '../../../../components/subjects.ts';

export const getStaticPaths = subjectPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { lang, subject } }) =>
  new Response(await shareImage(lang, subject), { headers: { 'content-type': 'image/png' } });
