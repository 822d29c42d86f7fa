/** What has a picture, an oEmbed answer and a card of its own: every plan, carrier and rulebook that a chart shows. */
import { carrier as carrierOf, carriers, plans } from '../catalogue/index.ts';
import { currentPins, plottedOf, plotsOfCarrier } from '../catalogue/plots.ts';
import { MOST_PLANS, type Plotted } from '../charts/figure.ts';
import { LANG_PARAMS } from '../layouts/links.ts';

export const SUBJECT_KINDS = ['plans', 'carriers', 'rulebooks'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

const rulebookIds = (): string[] => currentPins().flatMap(({ plotted }) => (plotted.kind === 'rulebook' ? [plotted.id] : []));

/** @returns what is drawn; nothing where there is nothing to draw */
export function plottedFor({ kind, id }: Subject): readonly Plotted[] {
  if (kind === 'carriers') return plotsOfCarrier(id, MOST_PLANS).map(({ plotted }) => plotted);
  const plotted = plottedOf(id);
  return plotted ? [plotted] : [];
}

export const subjects = (): readonly Subject[] =>
  [
    ...plans().map(({ id }): Subject => ({ kind: 'plans', id })),
    ...carriers().map(({ id }): Subject => ({ kind: 'carriers', id })),
    ...rulebookIds().map((id): Subject => ({ kind: 'rulebooks', id })),
  ].filter((subject) => plottedFor(subject).length > 0);

/** Name of a carrier, for the title of its picture. */
export const carrierName = ({ kind, id }: Subject): string | undefined => (kind === 'carriers' ? carrierOf(id)?.name : undefined);

/** `getStaticPaths` entries: every subject in every language. */
export const subjectPaths = () =>
  LANG_PARAMS.flatMap(({ lang, param }) =>
    subjects().map((subject) => ({ params: { lang: param, kind: subject.kind, id: subject.id }, props: { lang, subject } })),
  );
