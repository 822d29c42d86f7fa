/** Plans as rows of a table, one value a cell, and back. Apart from the other types, so that pages do not carry it. */
export * from './column.ts';
export * from './guard.ts';
export * from './items.ts';
export * from './plan-columns.ts';
export * from './read-row.ts';
