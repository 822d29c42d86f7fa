/**
 * Leaves the scales that no chart of ours has out of what readers fetch. Bundlers keep them, since they read a property of another
 * object where they are declared, which could do something; marked as pure it is dropped with them. Nothing else changes.
 */
const READS = /\b(?:Ticks\.formatters\.\w+|TimeScale\.defaults)\b(?=[,;\s])/g;

/** @param code of Chart.js as it is published */
export const withPureReads = (code: string): string => code.replace(READS, (read) => `/*#__PURE__*/ (() => ${read})()`);

/** Where that code lies, as bundlers name it. */
export const isChartjs = (id: string): boolean => /\/chart\.js\/dist\/chart\.js$/.test(id.replaceAll('\\', '/').split('?')[0] ?? '');
