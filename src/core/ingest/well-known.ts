/**
 * The index a publisher may put at `/.well-known/plaintariff.json`, so that its tariff files are found without being told where they
 * are. A proposal of ours: the name is not registered. Precedent: the draft for US broadband labels, `/.well-known/broadband-labels`.
 */
import * as z from 'zod';

export const WELL_KNOWN_FILE = '/.well-known/plaintariff.csv';
export const WELL_KNOWN_INDEX = '/.well-known/plaintariff.json';

const WellKnownFileSchema = z.strictObject({
  /** Address of the file; relative to the index, or absolute. */
  url: z.string().min(1),
  title: z.string().min(1),
  /** `open-format` for one row per plan in the columns of the open format; any other word for a layout of the publisher's own. */
  format: z.string().min(1),
  mediaType: z.string().min(1),
  /** True for the file that holds today; older ones are false and stay. */
  current: z.boolean(),
  /** The day the file was true, ISO 8601; null where its rows carry dates of their own. */
  asOf: z.iso.date().nullable(),
  /** SHA-256 of the bytes, hex; null for a file that changes with every build. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** SPDX id of the licence, or the words it is published under. */
  licence: z.string().min(1),
});

export const WellKnownIndexSchema = z.strictObject({
  format: z.literal('plaintariff-index'),
  version: z.literal(1),
  publisher: z.string().min(1),
  /** Where errors are reported: an address of mail or of a page; null where there is none. */
  contact: z.string().nullable(),
  files: z.array(WellKnownFileSchema).min(1),
});
export type WellKnownIndex = z.infer<typeof WellKnownIndexSchema>;

/** A filled index, as the publishing guide shows it. */
export const WELL_KNOWN_EXAMPLE: WellKnownIndex = {
  format: 'plaintariff-index',
  version: 1,
  publisher: 'Meridian Example',
  contact: 'mailto:tariffs@example.org',
  files: [
    {
      url: '/tariffs/2026-01-15.csv',
      title: 'All plans on sale',
      format: 'open-format',
      mediaType: 'text/csv',
      current: true,
      asOf: '2026-01-15',
      sha256: 'c4b1a7e0d5f2938c6e1b0a4d7f3e29581c6d0b9a4e7f21385dc0b6a9e4f17d28',
      licence: 'CC0-1.0',
    },
    {
      url: '/tariffs/2025-11-01.csv',
      title: 'All plans on sale until 14 January 2026',
      format: 'open-format',
      mediaType: 'text/csv',
      current: false,
      asOf: '2025-11-01',
      sha256: '7d90e3c1b6a8f4250c9d7e1a3b5f86420d4c2e9a7b1f3856e0d8c4a6f2b91e73',
      licence: 'CC0-1.0',
    },
  ],
};
