/** Plan cards of one country, or of a part of a large one: a `PackedChunk`. */
import type { APIRoute } from 'astro';
import { chunk, chunkNames } from '../../../catalogue/chunks.ts';

export const getStaticPaths = () => chunkNames().map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => Response.json(chunk(params['name'] ?? ''));
