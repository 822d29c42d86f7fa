/**
 * Colours of figures: those of src/styles/tokens.css, named once more because a canvas and a build-time image know no style sheet
 * (a test holds both lists together). Lines differ by dash and mark too, so that they can be told apart in black and white.
 */
export interface Theme {
  readonly name: 'light' | 'dark';
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
  readonly full: string;
  readonly throttle: string;
  readonly deprioritise: string;
  readonly charge: string;
  readonly block: string;
  readonly fog: string;
  readonly accent: string;
  /** Six, for plans side by side: apart for the colour-blind, and in lightness. */
  readonly series: readonly string[];
}

export const LIGHT: Theme = {
  name: 'light',
  background: '#fcfbf8',
  text: '#1c1f21',
  muted: '#57605f',
  grid: '#dfdcd3',
  axis: '#8c8f8a',
  full: '#12495a',
  throttle: '#a34c00',
  deprioritise: '#5d6b1f',
  charge: '#a01b50',
  block: '#1c1f21',
  fog: '#6d7573',
  accent: '#0a5568',
  series: ['#12495a', '#c45a00', '#7a3b8f', '#4f7a1a', '#b3245f', '#5b6670'],
};

export const DARK: Theme = {
  name: 'dark',
  background: '#131617',
  text: '#e8e6df',
  muted: '#a7aeab',
  grid: '#343a3b',
  axis: '#7c8583',
  full: '#6fb6c8',
  throttle: '#f0a35a',
  deprioritise: '#b9c76a',
  charge: '#ee86ad',
  block: '#e8e6df',
  fog: '#8d9693',
  accent: '#7cc7d8',
  series: ['#6fb6c8', '#f0a35a', '#c79ae0', '#a9cf6b', '#ee86ad', '#b4bcc4'],
};

type Colour = Exclude<keyof Theme, 'name' | 'series'>;
const COLOURS = [
  ...(['background', 'text', 'muted', 'grid', 'axis', 'full', 'throttle'] as const),
  ...(['deprioritise', 'charge', 'block', 'fog', 'accent'] as const),
] satisfies readonly Colour[];

/**
 * Colours that follow the page: for SVG inside HTML, where one picture serves light and dark. The page sets the properties with
 * `themeCss`; without them the light ones hold. A canvas cannot read them.
 */
export const ADAPTIVE: Theme = {
  ...LIGHT,
  ...(Object.fromEntries(COLOURS.map((name) => [name, `var(--fig-${name},${LIGHT[name]})`])) as Record<Colour, string>),
  series: LIGHT.series.map((colour, at) => `var(--fig-series-${at + 1},${colour})`),
};

/** The declarations that give `ADAPTIVE` the colours of a theme: put them into a rule for `:root`. */
export const themeCss = (theme: Theme): string =>
  [...COLOURS.map((name) => `--fig-${name}:${theme[name]}`), ...theme.series.map((colour, at) => `--fig-series-${at + 1}:${colour}`)].join(
    ';',
  );
