/** Who wrote a report. The version is that of package.json; a test holds it. */
export const TOOL = { name: 'Plaintariff', version: '0.1.0' } as const;

/** Version of the JSON report; it grows when a field changes its meaning or goes. */
export const REPORT_VERSION = 1;
