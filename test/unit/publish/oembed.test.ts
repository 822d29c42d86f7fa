import { describe, expect, test } from 'vitest';
import { oembed, type OembedRequest } from '../../../src/publish/oembed.ts';
import { aFigure } from '../../support/a-figure.ts';

const request: OembedRequest = {
  figure: aFigure(),
  title: 'Twenty',
  embed: 'https://x.example/embed/strips/us-acme-twenty/',
  site: 'https://x.example/',
  thumbnail: { url: 'https://x.example/images/strips/us-acme-twenty.png', width: 1200, height: 630 },
};

describe('an oEmbed answer', () => {
  test('is of type rich, with a size and who made it', () => {
    expect(oembed(request)).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Twenty',
      provider_name: 'Plaintariff',
      provider_url: 'https://x.example/',
      width: 640,
      thumbnail_url: 'https://x.example/images/strips/us-acme-twenty.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  test('shows a frame of its own size and nothing else', () => {
    const { html, width, height } = oembed(request);
    expect(html).toMatch(/^<iframe [^<>]+><\/iframe>$/);
    for (const part of [`src="${request.embed}"`, `width="${width}"`, `height="${height}"`]) expect(html).toContain(part);
    expect(height).toBeGreaterThan(200);
  });

  test('bears the title it is given', () => {
    expect(oembed({ ...request, title: 'Strips: Acme' })).toMatchObject({
      title: 'Strips: Acme',
      html: expect.stringContaining('title="Strips: Acme"') as unknown,
    });
  });

  test('has no thumbnail where there is none: all three or nothing', () => {
    const { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height } = oembed({ ...request, thumbnail: null });
    expect([url, width, height]).toEqual([undefined, undefined, undefined]);
  });

  test('takes a name for text', () => {
    const { html } = oembed({ ...request, title: '"><script>x</script>' });
    expect(html).not.toContain('<script');
    expect(html).toContain('title="&quot;&gt;&lt;script&gt;');
  });
});
