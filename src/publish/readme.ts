/** README.md of the published files, in English and Chinese. */
import type { DataFile, Sealed } from './files.ts';
import { ABOUT, type PackageFacts } from './data-package.ts';

/** Counts and sizes differ from one release to the next; nothing else does. */
export function readme(files: readonly DataFile[], sealed: ReadonlyMap<string, Sealed>, { dataset, homepage }: PackageFacts): string {
  const rows = files.map(({ name, table }) => `| \`${name}\` | ${table.about} | ${sealed.get(name)?.bytes ?? 0} |`);
  return `# Plaintariff: the published data

${ABOUT}

Date of the newest snapshot: ${dataset.date}. Hash of the dataset: \`${dataset.sha256}\` (SHA-256 of the file \`SHA256SUMS\`;
\`sha256sum -c SHA256SUMS\` checks the files it names).${homepage === undefined ? '' : ` Site: <${homepage}>.`}

| file | what it holds | bytes |
| --- | --- | ---: |
${rows.join('\n')}

\`datapackage.json\` (Frictionless) and \`csv-metadata.json\` (CSV on the Web) describe every column: type, unit, values and meaning.

## Reading the CSV files

- UTF-8 without a byte order mark, comma, decimal point, line feed. In a spreadsheet choose Data → From Text/CSV and UTF-8.
- An empty cell means "not stated": never zero, never unlimited. On an excerpt (\`coverage\`) absence proves nothing.
- A text that a spreadsheet would take for a formula has an apostrophe before it; so has a text that begins with an apostrophe,
  or begins or ends with a blank. Take one apostrophe away to have the text; if a double quote follows it, what follows is a JSON string. Numbers
  are plain numbers, also below zero (a credit is \`-5.00\`), and never have an apostrophe.
- Lists (\`prices\`, \`tiers\`, \`speeds\`, \`terms\` …) are JSON. Prices, charges, tiers and speeds are tables of their own too.
- Amounts inside JSON are texts ("10.00"), so that no decimal place is lost. 1 GB = 1000 MB.
- Spreadsheets cut cells at 32,767 characters and rewrite dates and long numbers when they save.

\`plans.csv\` by itself holds all that a plan says: \`plaintariff normalize plans.csv\` reads it back to the same plans.

## Licence

Each source states its own licence: columns \`licence\` and \`licence_url\` of \`sources.csv\`, found by the column \`source\`.
Please cite the source, its date, and the hash of the dataset.

## 中文说明

各运营商公布的移动与宽带资费，整理为明确的条款表：包含什么、达到各门槛后如何处理，以及每个数值所依据的原文。空白表示“未载明”，
不代表零，也不代表不限量。CSV 为 UTF-8 编码；可能被电子表格当作公式的文字前加一个撇号，去掉即为原文。每列含义见
\`datapackage.json\` 的 \`descriptionZh\`。各来源的许可见 \`sources.csv\`；引用时请注明来源、日期和数据集哈希值。
`;
}
