/** Home, the lists of plans and carriers, and the comparison page. */
export const lists = {
  home: {
    title: 'What “unlimited” really means',
    description:
      'Tariffs as carriers publish them, turned into explicit schedules: how much data at full speed, what happens then, and the quoted text that says so.',
    intro:
      'Plaintariff reads tariff files as carriers publish them and writes every plan out as a schedule: how much data at full speed, what happens after that, at what speed or price. Each number leads to the text it was read from.',
    figures: {
      label: 'The catalogue in figures',
      plans: 'plans',
      carriers: 'carriers',
      countries: 'countries and territories',
      claims: 'sold as unlimited',
      established: (n: number) => `of these, ${n} state in full, in the text we hold, what limit applies or that none does`,
      excerpts: 'known from fact sheets only',
    },
    wayIn: {
      title: 'What would it cost me?',
      text: 'Every plan of a country, in the order of what your month of use would cost with it.',
      own: 'Your own figures',
    },
    listTitle: 'Plans',
    listNote: (shown: number, total: number) =>
      `The plan with the newest facts of each country: ${shown} of ${total}. All others are listed by country below and in one complete list.`,
    all: 'All plans in one list',
    byCountry: 'By country',
  },
  index: {
    title: 'What would it cost me?',
    description: 'Every plan of the catalogue, in the order of what your month of use would cost with it, with a receipt for each.',
    intro:
      'Say what you use in a month. The cheapest plan that delivers it comes first, each with a receipt; what a plan leaves open never counts in its favour.',
    allTitle: 'All plans by country and carrier',
    allNote: (plans: string, carriers: number) =>
      `${plans} of ${carriers} carriers. Use your browser’s search on this page to find one by name.`,
  },
  country: {
    title: (country: string) => `${country}: plans`,
    description: (country: string, plans: string) => `${country}: ${plans} side by side, each with its schedule.`,
    intro: (plans: string, carriers: number) => `${plans} of ${carriers === 1 ? '1 carrier' : `${carriers} carriers`}.`,
    none: 'Country not stated',
    order: 'Sorted by carrier, then by plan name.',
  },
  carriers: {
    title: 'Carriers',
    description: 'Every carrier of the catalogue with its plans and sources.',
    intro: (carriers: number, countries: number) =>
      `${carriers} carriers in ${countries} countries and territories, in alphabetical order.`,
  },
  carrier: {
    description: (carrier: string, plans: string) => `${plans} of ${carrier}, side by side, each with its schedule and its source.`,
    intro: (plans: string, country: string) => `${plans} · ${country}`,
    sources: 'Read from',
    table: (carrier: string) => `Plans of ${carrier} side by side`,
    order: 'Sorted by plan name.',
  },
  compare: {
    title: 'Compare plans',
    description: 'Two to six plans side by side: price, data at full speed, what happens then, and what the text leaves open.',
    intro: 'Put two to six plans side by side. Differences are marked; what a text does not state is shown as such.',
    noscript:
      'Without JavaScript, plans can still be compared: the table of a country or a carrier sets its plans side by side, and can be narrowed to the plans you tick.',
    byCountry: 'Compare the plans of a country',
    byCarrier: 'Compare the plans of a carrier',
  },
};
export type ListWords = typeof lists;
