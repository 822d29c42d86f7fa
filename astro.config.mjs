// Astro and Svelte wiring; no logic. PLAINTARIFF_BASE moves the site below a path, PLAINTARIFF_SITE gives its public address.
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { isChartjs, withPureReads } from './src/charts/chartjs-pure.ts';

const { PLAINTARIFF_BASE: base = '/', PLAINTARIFF_SITE: site } = process.env;

export default defineConfig({
  base,
  ...(site ? { site } : {}),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // The worker fetches its search of words apart from the rest; only modules can.
  vite: {
    worker: { format: 'es' },
    plugins: [{ name: 'chartjs-pure', transform: (code, id) => (isChartjs(id) ? { code: withPureReads(code), map: null } : null) }],
  },
  integrations: [svelte()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "worker-src 'self'",
      ],
    },
  },
});
