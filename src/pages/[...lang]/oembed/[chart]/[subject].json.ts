/** oEmbed answer of a figure of one subject: how other sites show it when somebody pastes its address, or that of its plan. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { livePaths } from '../../../../components/embed-paths.ts';
import { liveOembed } from '../../../../components/figure-head.ts';

export const getStaticPaths = livePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { lang, figure } }) => Response.json(liveOembed(lang, figure));
