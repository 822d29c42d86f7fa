/** The evidence pack of a carrier as one zip, the same for all languages. */
import type { APIRoute } from 'astro';
import { carrier, carriers } from '../../catalogue/index.ts';
import { packOf } from '../../components/evidence-files.ts';
import { evidencePackZip } from '../../reports/evidence-pack.ts';

export const getStaticPaths = () => carriers().map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const found = carrier(params['id'] ?? '');
  if (!found) return new Response(null, { status: 404 });
  return new Response(evidencePackZip(packOf(found)), { headers: { 'content-type': 'application/zip' } });
};
