/** Figures with units as they are typed: 30GB, 100min, 24, 256kbps. */
import { CliError } from '../error.ts';

/** How an option is read: what one unit counts for, and what stands without a unit. */
interface Kind {
  /** Lower-case unit → how many of the result's unit one is. */
  readonly units: Readonly<Record<string, number>>;
  /** What a figure without a unit counts for; null when it needs one. Zero never does. */
  readonly bare: number | null;
  readonly example: string;
  readonly hint: string;
}

const GIB = 1073.741824;

const KINDS = {
  /** MB; 1 GB = 1000 MB, 1 GiB = 1073.741824 MB. */
  volume: {
    units: { kb: 0.001, mb: 1, gb: 1000, tb: 1_000_000, mib: 1.048576, gib: GIB, tib: GIB * 1024 },
    bare: null,
    example: '30GB',
    hint: 'Units: MB, GB, TB (1 GB = 1000 MB) or GiB (1073.7 MB); decimals with a point.',
  },
  minutes: {
    units: { min: 1, mins: 1, minute: 1, minutes: 1, h: 60 },
    bare: 1,
    example: '100min',
    hint: 'Minutes a month, with or without min; 2h is 120 minutes.',
  },
  messages: { units: { sms: 1, messages: 1 }, bare: 1, example: '50', hint: 'A number of messages a month.' },
  months: {
    units: { m: 1, mo: 1, month: 1, months: 1, y: 12, year: 12, years: 12 },
    bare: 1,
    example: '24',
    hint: 'A whole number of months from 1 to 120.',
  },
  /** kbit/s. */
  speed: {
    units: { kbps: 1, 'kbit/s': 1, mbps: 1000, 'mbit/s': 1000, gbps: 1_000_000, 'gbit/s': 1_000_000 },
    bare: null,
    example: '256kbps',
    hint: 'Units: kbps, Mbps, Gbps (or kbit/s, Mbit/s, Gbit/s).',
  },
} as const satisfies Record<string, Kind>;

export type QuantityKind = keyof typeof KINDS;

/** Larger figures than any month of use holds are slips of the keyboard. */
const MOST: Record<QuantityKind, number> = { volume: 1e9, minutes: 44_640, messages: 1e6, months: 120, speed: 1e9 };

/**
 * Reads one figure of the command line.
 * @param option the option it was given for, for the message
 * @returns MB, minutes, messages, months or kbit/s
 * @throws CliError that names the option, what was given and what would be understood
 */
export function readQuantity(text: string, kind: QuantityKind, option: string): number {
  const { units, bare, example, hint }: Kind = KINDS[kind];
  const wrong = (why: string): CliError =>
    new CliError(`${option} takes a figure such as ${example}, not ${JSON.stringify(text)}${why}.`, hint);
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?|\.\d+)\s*([a-z/]*)$/.exec(text.trim().toLowerCase()) ?? [];
  if (digits === undefined) throw wrong('');
  const figure = Number(digits);
  const factor = unit === '' ? (figure === 0 ? 1 : bare) : units[unit];
  if (factor === null) throw wrong(': the unit is missing');
  if (factor === undefined) throw wrong(`: there is no unit ${unit}`);
  const value = figure * factor;
  if (value > MOST[kind]) throw wrong(': that is more than can be');
  if (kind === 'months' && (!Number.isInteger(value) || value < 1)) throw wrong('');
  // Decimal units give decimal figures: 1.1 GB is 1100 MB, whatever binary fractions say.
  return Math.round(value * 1e6) / 1e6;
}
