/** What the static API says of itself, each text in both languages. */
import { api as en } from './en/api.ts';
import { api as zh } from './zh/api.ts';

const both = (of: (words: typeof en) => string) => ({ en: of(en), zh: of(zh) });

type Download = keyof typeof en.downloads;

export const API_TEXTS = {
  about: both(({ about }) => about),
  licence: both(({ licence }) => licence),
  unknown: both(({ unknown }) => unknown),
  downloads: Object.fromEntries((Object.keys(en.downloads) as Download[]).map((path) => [path, both(({ downloads }) => downloads[path])])),
};
