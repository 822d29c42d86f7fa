/** What charts show of a plan or a rulebook as it was frozen, under the first 24 digits of its hash. */
import type { APIRoute } from 'astro';
import { allPins, pinnedAs } from '../../../../catalogue/plots.ts';
import { canonicalJson, shortPin } from '../../../../charts/canonical.ts';

export const getStaticPaths = () => allPins().map(({ pin }) => ({ params: { pin: shortPin(pin) } }));

export const GET: APIRoute = ({ params }) =>
  new Response(canonicalJson(pinnedAs(params['pin'] ?? '')), { headers: { 'content-type': 'application/json' } });
