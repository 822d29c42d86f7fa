/** Plan cards of one country, `PlanCard[]`. */
import type { APIRoute } from 'astro';
import { card, countries, country } from '../../../catalogue/index.ts';

export const getStaticPaths = () => countries().map(({ code }) => ({ params: { country: code } }));

export const GET: APIRoute = ({ params }) => Response.json((country(params['country'] ?? '')?.plans ?? []).map(({ id }) => card(id)));
