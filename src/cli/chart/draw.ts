/** Draws what `chart` is asked for. */
import { CHARTS, drawsPlans, figureCsv, figureJson, figureOf, type ChartKind, type Figure, type Plotted } from '../../charts/figure.ts';
import { DARK, LIGHT } from '../../charts/theme.ts';
import { figureFileSvg, figurePng, NoCanvasError, sharePng } from '../../images/index.ts';
import { CliError } from '../error.ts';
import { readPlotted } from './plotted.ts';
import type { ChartRequest } from './types.ts';

export interface DrawnFile {
  readonly content: string | Uint8Array;
  readonly told: Pick<Figure, 'chart' | 'title' | 'finding'>;
}

function chartOf({ chart }: ChartRequest, plotted: readonly Plotted[]): ChartKind {
  const plans = plotted.every(({ kind }) => kind === 'plan');
  if (chart === null) return plans ? 'strips' : 'disclosure';
  const fitting = CHARTS.filter((one) => drawsPlans(one) === plans);
  const found = fitting.find((one) => one === chart);
  if (found) return found;
  throw new CliError(`--type takes ${fitting.join(', ')} for ${plans ? 'plans' : 'a rulebook'}, not ${JSON.stringify(chart)}.`);
}

function figureFor(request: ChartRequest, plotted: readonly Plotted[]): Figure {
  const { lang, maxMb } = request;
  const chart = chartOf(request, plotted);
  try {
    return figureOf({ chart, lang, ...(maxMb === null ? {} : { maxMb }) }, plotted);
  } catch (error) {
    if (error instanceof RangeError) throw new CliError(`This cannot be drawn: ${error.message}.`, 'Up to six plans, or one rulebook.');
    throw error;
  }
}

async function contentOf(figure: Figure, plotted: readonly Plotted[], request: ChartRequest): Promise<string | Uint8Array> {
  const { type, width } = request;
  const theme = request.theme === 'dark' ? DARK : LIGHT;
  if (type === 'csv') return figureCsv(figure);
  if (type === 'json') return figureJson(figure);
  if (type === 'svg') return `${figureFileSvg(figure, { width, theme })}\n`;
  return request.share ? sharePng(figure, plotted) : figurePng(figure, { width, theme });
}

/** @throws CliError for ids that are not there, charts that cannot show them, and PNG where nothing can draw it */
export async function drawnFile(request: ChartRequest): Promise<DrawnFile> {
  const plotted = await readPlotted(request.compiled, request.ids);
  const figure = figureFor(request, plotted);
  const { chart, title, finding } = figure;
  try {
    return { content: await contentOf(figure, plotted, request), told: { chart, title, finding } };
  } catch (error) {
    if (error instanceof NoCanvasError) throw new CliError(error.message, error.hint);
    throw error;
  }
}
