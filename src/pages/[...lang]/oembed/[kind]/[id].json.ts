/** oEmbed answer of a plan, a carrier or a rulebook: how other sites show its chart when somebody pastes the address of its page. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { imageOf, mainChart } from '../../../../components/images.ts';
import { carrierName, plottedFor, subjectPaths } from '../../../../components/subjects.ts';
import { livePath } from '../../../../embed/address.ts';
import { mainFigure } from '../../../../images/index.ts';
import { absolute, link } from '../../../../layouts/links.ts';
import { oembed } from '../../../../publish/oembed.ts';

export const getStaticPaths = subjectPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { lang, subject } }) =>
  Response.json(
    oembed({
      figure: mainFigure(plottedFor(subject), lang),
      carrier: carrierName(subject) ?? null,
      embed: absolute(link(lang, livePath(mainChart(subject), [subject.id]))),
      site: absolute(link(lang, '/')),
      thumbnail: imageOf(lang, subject),
    }),
  );
