/** Examples to copy, on the data page. The tests run them against the built site. */

export interface Example {
  readonly id: 'curl' | 'jq' | 'javascript' | 'evidence' | 'changes' | 'duckdb' | 'r';
  /** What runs it: a name readers know. */
  readonly language: 'Shell' | 'JavaScript' | 'Python' | 'SQL (DuckDB)' | 'R';
  readonly code: string;
  /** Columns of the table of plans it reads. */
  readonly columns: readonly string[];
}

export interface ExampleOptions {
  /** Full address of the site with its base path, without a slash at the end. */
  readonly site: string;
  /** A country, a plan and a day for the examples to ask for. */
  readonly country: string;
  readonly plan: string;
  readonly since: string;
}

const shell = (site: string): string => `curl -sS ${site}/api/v1/index.json`;

const jq = ({ site, country }: ExampleOptions): string =>
  [
    `curl -sS ${site}/api/v1/countries/${country}.json |`,
    `  jq -r '.plans[] | [.carrier, .name, .price.amount, .price.currency, .allowance.kind, .allowance.mb] | @tsv'`,
  ].join('\n');

const javascript = ({ site, country }: ExampleOptions): string => `const site = '${site}/';
const plans = [];
let next = 'api/v1/countries/${country}.json';
while (next) {
  const list = await (await fetch(new URL(next, site))).json();
  plans.push(...list.plans);
  next = list.links.next; // null in the last file
}
const claimed = plans.filter((plan) => plan.unlimited_claim);
const stated = claimed.filter((plan) => plan.tiers.some((tier) => tier.from_mb > 0));
console.log(\`\${plans.length} plans, \${claimed.length} sold as unlimited, \${stated.length} of these state a threshold\`);`;

const evidence = ({ site, plan }: ExampleOptions): string => `import json
from urllib.request import urlopen

plan = json.load(urlopen("${site}/api/v1/plans/${plan}.json"))
print(plan["carrier"], "-", plan["name"], "- as of", plan["as_of"])
for fact in plan["facts"]:
    for quote in fact["evidence"]:
        print(fact["field"], "=", fact["value"], "from", repr(quote["text"]), "in", quote["column"])`;

const changes = ({ site, since }: ExampleOptions): string => `import json
from urllib.parse import urljoin
from urllib.request import urlopen

site, since = "${site}/", "${since}"
for step in json.load(urlopen(urljoin(site, "api/v1/changes.json")))["snapshots"]:
    if step["date"] > since:
        print(step["date"], step["source"], "plans:", step["plans"], "new:", step["added"], "gone:", step["removed"])
        full = json.load(urlopen(urljoin(site, step["links"]["self"])))
        for change in full["thresholds"]:
            print("  ", change["plan"], change["before"], "->", change["after"])`;

const duckdb = ({ site }: ExampleOptions): string => `SELECT country, currency, count(*) AS plans,
       median(CAST(price AS DOUBLE)) AS median_price,
       count(*) FILTER (verdict IN ('hidden', 'partly hidden')) AS limit_not_fully_stated
FROM '${site}/data/plans.parquet'
WHERE price_period = 'month' AND data_kind = 'unlimited' AND coverage = 'full'
GROUP BY country, currency
ORDER BY plans DESC;`;

const r = ({ site, country }: ExampleOptions): string => `plans <- read.csv("${site}/data/plans.csv", na.strings = "", encoding = "UTF-8")
own <- subset(plans, country == "${country.toUpperCase()}" & data_kind == "metered" & data_period == "month")
# Where nothing is stated there is NA: it is left out here, and never 0.
aggregate(data_mb ~ carrier, data = own, FUN = median)`;

export const examples = (options: ExampleOptions): readonly Example[] => [
  { id: 'curl', language: 'Shell', code: shell(options.site), columns: [] },
  { id: 'jq', language: 'Shell', code: jq(options), columns: [] },
  { id: 'javascript', language: 'JavaScript', code: javascript(options), columns: [] },
  { id: 'evidence', language: 'Python', code: evidence(options), columns: [] },
  { id: 'changes', language: 'Python', code: changes(options), columns: [] },
  {
    id: 'duckdb',
    language: 'SQL (DuckDB)',
    code: duckdb(options),
    columns: ['country', 'currency', 'price', 'verdict', 'price_period', 'data_kind', 'coverage'],
  },
  { id: 'r', language: 'R', code: r(options), columns: ['country', 'data_kind', 'data_period', 'data_mb', 'carrier'] },
];
