/** The pipeline: bytes in, plans and a catalogue out. It joins the stages and does no I/O of its own. */
export * from './acceptance.ts';
export * from './check-file.ts';
export * from './compile-findings.ts';
export * from './compile.ts';
export * from './draft-file.ts';
export * from './ids.ts';
export * from './open-file.ts';
export * from './read-file.ts';
