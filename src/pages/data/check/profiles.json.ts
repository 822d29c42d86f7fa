/** Profiles and the rulebooks of countries, for the check page: fetched when it opens, before any file is chosen. */
import type { APIRoute } from 'astro';
import { checkSetting } from '../../../catalogue/check-setting.ts';

export const GET: APIRoute = () => Response.json(checkSetting());
