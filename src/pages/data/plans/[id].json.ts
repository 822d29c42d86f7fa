/** One plan with all its facts and evidence, in the wire form the command line prints too, and what costing it needs. */
import type { APIRoute } from 'astro';
import { planFileOf } from '../../../catalogue/chunks.ts';
import { plans } from '../../../catalogue/index.ts';

export const getStaticPaths = () => plans().map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const found = planFileOf(params['id'] ?? '');
  return found ? Response.json(found) : new Response(null, { status: 404 });
};
