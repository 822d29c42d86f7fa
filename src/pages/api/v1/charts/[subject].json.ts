/** What charts show of a plan or a rulebook today, with the hash it can be frozen by. */
import type { APIRoute } from 'astro';
import { currentPins, pinnedOf } from '../../../../catalogue/plots.ts';
import { canonicalJson } from '../../../../charts/canonical.ts';

export const getStaticPaths = () => currentPins().map(({ plotted }) => ({ params: { subject: plotted.id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(canonicalJson(pinnedOf(params['subject'] ?? '')), { headers: { 'content-type': 'application/json' } });
