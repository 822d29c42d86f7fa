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

export { periodDays } from './period.ts';
