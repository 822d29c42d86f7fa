/**
 * Which figures have an address of their own: every chart that has something to draw of a plan, a carrier or a rulebook. Its page, its
 * pictures and its oEmbed answer are all named by the same two words: the chart, and the subject or the hash of what was frozen.
 */
import { carrier as carrierOf, carriers } from '../catalogue/index.ts';
import { formerPins } from '../catalogue/former.ts';
import { allPins, currentPins, plotsOfCarrier } from '../catalogue/plots.ts';
import { shortPin } from '../charts/canonical.ts';
import { MOST_PLANS, type ChartKind, type Pinned } from '../charts/figure.ts';
import { CARRIER_CHARTS, ownCharts } from '../embed/own-page.ts';
import { LANG_PARAMS } from '../layouts/links.ts';

/** Address of the figure of one subject. */
export interface FigureAddress {
  readonly chart: ChartKind;
  /** Id of a plan, a carrier or a rulebook. */
  readonly subject: string;
}

/** A figure of one subject as it is today, or as it was last where its subject is gone. */
export interface LiveFigure extends FigureAddress {
  /** What it draws: of a carrier at most as many plans as a chart can show. */
  readonly pins: readonly Pinned[];
  /** Name of the carrier, where the figure is of its plans. */
  readonly carrier: string | null;
}

/** A figure of one plan or rulebook as it was frozen. */
export interface FrozenFigure {
  readonly chart: ChartKind;
  readonly pinned: Pinned;
}

const ofPin = (pinned: Pinned): LiveFigure[] =>
  ownCharts(pinned.plotted).map((chart) => ({ chart, subject: pinned.plotted.id, pins: [pinned], carrier: null }));

function ofCarrier(id: string): LiveFigure[] {
  const pins = plotsOfCarrier(id, MOST_PLANS);
  return pins.length === 0 ? [] : CARRIER_CHARTS.map((chart) => ({ chart, subject: id, pins, carrier: carrierOf(id)?.name ?? id }));
}

const keyOf = ({ chart, subject }: FigureAddress): string => `${chart} ${subject}`;

/** What is gone keeps its address. A carrier that bears the id of a plan has no figure of its own: the address is the plan's. */
function collect(): ReadonlyMap<string, LiveFigure> {
  const pinned = [...currentPins(), ...formerPins()];
  const taken = new Set(pinned.map(({ plotted }) => plotted.id));
  const carried = carriers().flatMap(({ id }) => (taken.has(id) ? [] : ofCarrier(id)));
  return new Map([...pinned.flatMap(ofPin), ...carried].map((figure) => [keyOf(figure), figure]));
}

let memory: ReadonlyMap<string, LiveFigure> | null = null;
const known = (): ReadonlyMap<string, LiveFigure> => (memory ??= collect());

export const liveFigures = (): readonly LiveFigure[] => [...known().values()];
/** undefined where there is nothing to draw. */
export const liveFigure = (address: FigureAddress): LiveFigure | undefined => known().get(keyOf(address));
export const frozenFigures = (): readonly FrozenFigure[] =>
  allPins().flatMap((pinned) => ownCharts(pinned.plotted).map((chart) => ({ chart, pinned })));

/** The figure on a carrier's page; undefined where its address is that of a plan. */
export function carrierFigure(id: string): FigureAddress | undefined {
  const figure = liveFigure({ chart: 'strips', subject: id });
  return figure?.carrier === null ? undefined : figure;
}

/** `getStaticPaths` entries of every figure as it is today. */
export const livePaths = () =>
  LANG_PARAMS.flatMap(({ lang, param }) =>
    liveFigures().map((figure) => ({
      params: { lang: param, chart: figure.chart, subject: figure.subject },
      props: { lang, figure },
    })),
  );

/** `getStaticPaths` entries of every figure that was frozen. */
export const frozenPaths = () =>
  LANG_PARAMS.flatMap(({ lang, param }) =>
    frozenFigures().map((figure) => ({
      params: { lang: param, chart: figure.chart, pin: shortPin(figure.pinned.pin) },
      props: { lang, figure },
    })),
  );
