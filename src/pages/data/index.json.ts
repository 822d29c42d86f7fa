/** Manifest of the catalogue data: where the chunks of plan cards are. Fetched by the islands, open to everyone. */
import type { APIRoute } from 'astro';
import { countries, plans } from '../../catalogue/index.ts';
import { asset } from '../../layouts/links.ts';

export const GET: APIRoute = () =>
  Response.json({
    version: 1,
    plans: plans().length,
    chunks: countries().map(({ code, plans: own }) => ({ country: code, url: asset(`/data/cards/${code}.json`), plans: own.length })),
  });
