/** One rule in a saved report: what it asks, where that stands, and its findings. */
import { countsOf } from '../core/disclosure/groups.ts';
import type { Rule } from '../core/disclosure/index.ts';
import { conditionWords, disclosureWords, findingSentence } from '../i18n/disclosure-words.ts';
import { LIST_ORDER, type ListedFinding, type RuleDigest } from './digest.ts';
import { linkable, markup } from './escape.ts';
import type { ReportOptions } from './types.ts';
import { reportWords } from './words.ts';

export function ruleSection(digested: RuleDigest, options: ReportOptions): string[] {
  const { language } = options;
  const { id, rule, tally, listed, open, suppressed } = digested;
  const words = reportWords(language);
  const { counts, forces } = disclosureWords(language);
  const side = countsOf(tally);
  const numbers = (Object.keys(side) as (keyof typeof side)[])
    .filter((key) => side[key] > 0)
    .map((key) => `${counts[key]} ${side[key]}`)
    .join(' · ');
  const note = suppressed > 0 ? ` · ${words.suppressedCount(suppressed)}` : '';
  return [
    `<details${open > 0 ? ' open' : ''}>`,
    `<summary><span class="what">${markup(rule?.what[language] ?? id)}</span> <span class="tag">${markup(rule ? forces[rule.force] : id)}</span><br><small>${markup(numbers + note)}</small></summary>`,
    ...(rule === null ? [] : about(rule, options)),
    ...(listed.length > 0 ? [findingsTable(digested, options)] : []),
    '</details>',
  ];
}

function about(rule: Rule, { language }: ReportOptions): string[] {
  const { grades } = disclosureWords(language);
  const words = reportWords(language);
  const asked = conditionWords(rule, language);
  const citations = rule.citations.map(({ text, url }) => {
    const address = linkable(url);
    return address === null ? markup(text[language]) : `<a href="${markup(address)}">${markup(text[language])}</a>`;
  });
  const note = rule.gradeNote === null ? '' : markup(words.stop + words.space + rule.gradeNote[language]);
  return [
    `<p>${markup(rule.requires[language])}</p>`,
    '<dl class="facts">',
    `<dt>${markup(words.rule)}</dt><dd><code>${markup(rule.id)}</code></dd>`,
    ...(asked === null ? [] : [`<dt>${markup(words.asks)}</dt><dd>${markup(asked)}</dd>`]),
    `<dt>${markup(words.grade)}</dt><dd>${markup(grades[rule.grade])}${note}</dd>`,
    `<dt>${markup(words.source)}</dt><dd>${citations.join('<br>')}</dd>`,
    '</dl>',
  ];
}

function findingsTable({ id, rule, listed, tally }: RuleDigest, { language }: ReportOptions): string {
  const words = reportWords(language);
  const { outcomes } = disclosureWords(language);
  const more = LIST_ORDER.flatMap((outcome) => {
    const hidden = tally[outcome] - listed.filter((finding) => finding.outcome === outcome).length;
    return hidden > 0 ? [`${outcomes[outcome]}${words.colon}${words.more(hidden)}`] : [];
  });
  const label = `${words.findings}${words.colon}${rule?.what[language] ?? id}`;
  return [
    `<div class="wide" tabindex="0" role="region" aria-label="${markup(label)}"><table class="findings">`,
    `<thead><tr><th scope="col" class="n">${markup(words.row)}</th><th scope="col" class="n">${markup(words.line)}</th><th scope="col">${markup(words.plan)}</th><th scope="col">${markup(words.findings)}</th><th scope="col">${markup(words.found)}</th></tr></thead>`,
    `<tbody>${listed.map((finding) => findingRow(finding, { language })).join('\n')}</tbody>`,
    '</table></div>',
    ...more.map((line) => `<p class="muted">${markup(line)}</p>`),
  ].join('\n');
}

/** On a narrow screen the cells of a row stand one below the other, and numbers say what they are. */
const label = (name: string, value: number | null): string => (value === null ? '' : ` data-label="${markup(name)}"`);

function findingRow(finding: ListedFinding, { language }: Pick<ReportOptions, 'language'>): string {
  const words = reportWords(language);
  const { suppression, outcome } = finding;
  const excuse = suppression === null ? '' : `<br><small>${markup(words.suppressed(suppression.reason, suppression.expires))}</small>`;
  return `<tr><td class="n"${label(words.row, finding.record)}>${finding.record ?? ''}</td><td class="n"${label(words.line, finding.line)}>${finding.line ?? ''}</td><td class="name">${markup(finding.name)}</td><td><span class="tag ${outcome}">${markup(disclosureWords(language).outcomes[outcome])}</span></td><td class="text">${markup(findingSentence(finding, language))}${excuse}</td></tr>`;
}
