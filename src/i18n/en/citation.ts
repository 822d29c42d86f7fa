/** What a citation of a chart says, beside names and addresses. */
export const citation = {
  /** A citation in one line. */
  line: (year: string, title: string, note: string, url: string): string => `Plaintariff (${year}): “${title}”. ${note} ${url}`,
  more: (count: number): string => `and ${count} more`,
  facts: (date: string, sources: string): string => `Facts as of ${date}; source: ${sources}.`,
  dataset: (date: string, sha256: string): string => `Dataset of ${date}, SHA-256 ${sha256}.`,
  gap: ' ',
  separator: '; ',
};
export type CitationWords = typeof citation;
