/** One plan with all its facts and evidence, in the wire form the command line prints too. */
import type { APIRoute } from 'astro';
import { plan, plans } from '../../../catalogue/index.ts';
import { wirePlan } from '../../../core/model/wire.ts';

export const getStaticPaths = () => plans().map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const found = plan(params['id'] ?? '');
  return found ? Response.json(wirePlan(found)) : new Response(null, { status: 404 });
};
