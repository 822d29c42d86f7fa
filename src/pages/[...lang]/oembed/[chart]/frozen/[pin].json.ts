/** oEmbed answer of a figure as it was frozen. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { frozenPaths } from '../../../../../components/embed-paths.ts';
import { frozenOembed } from '../../../../../components/figure-head.ts';

export const getStaticPaths = frozenPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { lang, figure } }) => Response.json(frozenOembed(lang, figure));
