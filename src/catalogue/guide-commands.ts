/** What the publishing guide gives to copy. A test holds that commands, options and inputs exist. */
const RUN = 'npm run -s plaintariff --';

export const SCHEMA_COMMANDS: readonly string[] = [`${RUN} schema`, `${RUN} schema open-format-template.csv > tariffs.csv`];

export const CHECK_COMMANDS: readonly string[] = [
  `${RUN} check tariffs.csv`,
  `${RUN} check tariffs.csv --fail-on must --format html --output report.html`,
];

/** Lines of a workflow; OWNER stands for wherever the program's source is kept. */
export const WORKFLOW: readonly string[] = [
  '- uses: actions/checkout@v4',
  '- uses: OWNER/plaintariff@COMMIT',
  '  with:',
  '    path: tariffs.csv',
  '    fail-on: must',
];
