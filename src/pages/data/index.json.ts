/** Manifest of the catalogue data: what there is, how current it is, where the chunks of plan cards are. Fetched by the islands, open to everyone. */
import type { APIRoute } from 'astro';
import { manifest } from '../../catalogue/chunks.ts';
import { asset } from '../../layouts/links.ts';

export const GET: APIRoute = () => Response.json(manifest((name) => asset(`/data/cards/${name}.json`)));
