/** Header, footer, banners and the words every page shares. */
export const site = {
  name: 'Plaintariff',
  tagline: 'What mobile and broadband tariffs really say',
  skip: 'Skip to content',
  nav: { label: 'Main', plans: 'Plans', compare: 'Compare', carriers: 'Carriers', sources: 'Sources', method: 'Method' },
  switchTo: { en: 'English', zh: '中文' },
  switchLabel: 'Language',
  breadcrumb: 'You are here',
  home: 'Home',
  pageTitle: (title: string) => `${title} · Plaintariff`,
  footer: {
    facts: 'Facts are quoted from the files listed under Sources. Most are historical; every plan shows its date. Nothing here is an offer.',
    neutral: 'No advertising, no commissions, no cookies, no requests to third parties.',
    privacy: 'Privacy',
    data: 'Data as JSON',
    method: 'How a number gets here',
  },
  excerpt: {
    title: 'A fact sheet, not the carrier’s file.',
    text: 'Only part of the source was read. What is missing here may well be stated by the carrier; its absence says nothing about the carrier.',
  },
  age: {
    dated: (date: string) => `The facts were true on ${date} and may have changed since.`,
    undated: 'The source carries no date: the facts may be long out of date.',
  },
  page: (n: number, of: number) => `Page ${n} of ${of}`,
  previous: 'Previous page',
  next: 'Next page',
  pages: 'Pages',
  /** What stands between two sentences. */
  gap: ' ',
  colon: ': ',
  legendTitle: 'How to read the strip',
  columns: {
    plan: 'Plan', carrier: 'Carrier', price: 'Price', data: 'Data', strip: 'What happens as data is used', hotspot: 'Hotspot', term: 'Minimum term',
    verdict: 'Unlimited claim', asOf: 'As of', plans: 'Plans', country: 'Country', sources: 'Sources', tick: 'Compare',
  },
  tickPlan: (name: string) => `Compare ${name}`,
  onlyTicked: 'Show only the ticked plans',
  tickHint: 'Tick plans in the first column, then show only those: a side-by-side comparison that needs no script.',
  notFound: {
    title: 'No such page',
    text: 'This address leads nowhere. A plan may have left the catalogue, or the link is mistyped.',
    list: 'All plans in one list',
  },
};
export type SiteWords = typeof site;
