/** Index of this site's own data, where the publishing guide proposes that everyone puts theirs. */
import type { APIRoute } from 'astro';
import { ownIndex } from '../../catalogue/well-known.ts';
import { asset } from '../../layouts/links.ts';

export const GET: APIRoute = () => Response.json(ownIndex(asset));
