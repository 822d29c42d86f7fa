/** Data volumes, speeds and periods: the units every stage speaks. */
import * as z from 'zod';

/**
 * A data volume in bytes. 1 GB = 1000 MB = 10^9 bytes unless the source says GiB.
 * Bytes are whole numbers, so volumes compare exactly.
 */
export const VolumeSchema = z.strictObject({ bytes: z.number().nonnegative() });
export type Volume = z.infer<typeof VolumeSchema>;

export const BYTES_PER_MB = 1_000_000;
export const volumeFromMb = (mb: number): Volume => ({ bytes: Math.round(mb * BYTES_PER_MB) });
export const volumeToMb = (volume: Volume): number => volume.bytes / BYTES_PER_MB;

/** A speed or a range of speeds, in kbit/s. A single figure has low = high. */
export const SpeedRangeSchema = z.strictObject({ lowKbps: z.number().nonnegative(), highKbps: z.number().nonnegative() });
export type SpeedRange = z.infer<typeof SpeedRangeSchema>;

/**
 * A length of time as tariffs state it, kept as published: `28d` is not a month.
 * `cycle` is "the billing cycle", whose length the text does not give.
 */
export const PERIOD_PATTERN = /^(?:hour|day|week|month|cycle|quarter|year|one-off|[1-9]\d{0,3}d)$/;
export const PeriodSchema = z.string().regex(PERIOD_PATTERN);
export type Period = string;

const DAYS: Record<string, number> = { hour: 1 / 24, day: 1, week: 7, month: 30, cycle: 30, quarter: 91, year: 365 };

/** Length in days for comparing per 30 days; null for a one-off. A calendar month and a cycle count as 30. */
export function periodDays(period: Period): number | null {
  return DAYS[period] ?? (period.endsWith('d') ? Number(period.slice(0, -1)) : null);
}
