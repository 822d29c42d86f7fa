/** What a page answers to programs that show a link as what it leads to (oEmbed 1.0, type rich). */
import type { Figure } from '../charts/types.ts';
import { embedHeight, USUAL_WIDTH } from '../embed/height.ts';
import { element } from '../embed/html.ts';

export interface OembedRequest {
  readonly figure: Figure;
  /** What it is called: the name of the carrier, or that it is frozen, stand in it. */
  readonly title: string;
  /** Full address of the page to be framed. */
  readonly embed: string;
  /** Full address of the front page. */
  readonly site: string;
  readonly thumbnail: { readonly url: string; readonly width: number; readonly height: number } | null;
}

export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** A frame and nothing else: what WordPress lets through of an answer it does not know. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** One size for every question: the answer is a file, which cannot read `maxwidth`; the width is one that every usual column has. */
export function oembed({ figure, title, embed, site, thumbnail }: OembedRequest): Oembed {
  const [width, height] = [USUAL_WIDTH, embedHeight(figure)];
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Plaintariff',
    provider_url: site,
    html: element('iframe', { src: embed, title, width, height, frameborder: 0, scrolling: 'auto' }, ''),
    width,
    height,
    ...(thumbnail ? { thumbnail_url: thumbnail.url, thumbnail_width: thumbnail.width, thumbnail_height: thumbnail.height } : {}),
  };
}
