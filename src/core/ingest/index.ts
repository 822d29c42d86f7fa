/** Ingest: bytes → text → rows → raw offers. */
export * from './conform.ts';
export * from './decode.ts';
export * from './header.ts';
export * from './match.ts';
export * from './open-format.ts';
export * from './open-format-files.ts';
export * from './profile.ts';
export * from './profile-set.ts';
export * from './records.ts';
export * from './spreadsheet.ts';
export * from './table.ts';
export * from './well-known.ts';
