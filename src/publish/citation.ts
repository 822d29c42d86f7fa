/** How the dataset as a whole is cited: by its date and its hash. Charts have citations of their own (src/embed). */
export interface CitedDataset {
  /** Title in the language of the page, with the date in words. */
  readonly title: string;
  /** The hash in words. */
  readonly note: string;
  /** What ends a sentence. */
  readonly stop: string;
  /** Full address of the data page. */
  readonly url: string;
  readonly dataset: { readonly sha256: string; readonly date: string };
}

/** @returns a sentence, and an entry for BibTeX and biblatex. All parts are words of ours, dates, and hex digits. */
export function datasetCitation({ title, note, stop, url, dataset }: CitedDataset): { readonly text: string; readonly bibtex: string } {
  const [year = ''] = dataset.date.split('-');
  const bibtex = [
    `@misc{plaintariff-${dataset.date},`,
    '  author = {{Plaintariff}},',
    `  title = {{${title}}},`,
    `  year = {${year}},`,
    `  date = {${dataset.date}},`,
    `  url = {${url}},`,
    `  note = {${note}}`,
    '}',
  ];
  return { text: `${title}${stop}${note}${stop}${url}`, bibtex: bibtex.join('\n') };
}
