/** The picture of a plan, a carrier or a rulebook with its words, for print and for other programs. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pictureSvg } from '../../../../components/images.ts';
import { subjectPaths } from '../../../../components/subjects.ts';

export const getStaticPaths = subjectPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { lang, subject } }) =>
  new Response(pictureSvg(lang, subject), { headers: { 'content-type': 'image/svg+xml' } });
