/** README.txt of an evidence pack, English and Chinese in one file. */

const english = (carrier: string, excerptsOnly: boolean): readonly string[] => [
  `Evidence pack: ${carrier}`,
  '',
  'What the published tariff files of this carrier state and do not state, under the rulebooks of its country.',
  'It states no breach. Whether a rule of law was kept is for the authority or court in charge to decide.',
  '',
  'findings.csv   every finding: rule, plan, row, outcome, the sentence, the quoted text with its column, the file with its hash',
  '               The columns "disposition" and "publication" are blank, for whoever handles the case:',
  '               find -> evidence -> disposition -> publication. Not-applicable answers are counted in counts.csv, not listed.',
  'counts.csv     for each rule: stated, unclear, not stated, not applicable, not tested. Five counts, no score.',
  'rules.csv      each rule: requirement, force, citation, how far it was verified, when it is in force',
  'sources.csv    each published file: name, SHA-256, snapshot date, address, licence, coverage',
  '',
  'Outcomes: disclosed = stated; vague = in part, in vague words, behind a link only, or played down; conflicting = two statements',
  'differ, or other than the figure the rule names; absent = nothing was found in the row of a complete file;',
  'untested = the file cannot tell. Untested is neither a pass nor a failing.',
  ...(excerptsOnly
    ? ['All files of this pack are excerpts (fact sheets): absence proves nothing, and what was not found is untested.']
    : []),
  'Rows count data records from 1; the header is not one. Several quotes in one cell are parted by " | ".',
  'The quoted text stands in the published file letter for letter; compare the SHA-256 before relying on a copy of it.',
  'A rule whose grade says "as reported" rests on a report; the text of the law itself was not read.',
];

const chinese = (carrier: string, excerptsOnly: boolean): readonly string[] => [
  `证据包：${carrier}`,
  '',
  '该运营商已发布的资费文件，按其所在国家或地区的规则集载明了什么、没有载明什么。',
  '本证据包不认定任何违规。是否遵守了法律，由主管机关或法院决定。',
  '',
  'findings.csv   全部检查结果：规则、套餐、行号、结果、说明、原文引用及栏目、文件及其哈希值',
  '               “disposition”（处理）和“publication”（公布）两栏留空，由办理人填写：',
  '               发现 → 证据 → 处理 → 公布。“不适用”的答案仅在 counts.csv 中计数，不逐条列出。',
  'counts.csv     每条规则的计数：已载明、不明确、未载明、不适用、未检验。五项并列，没有总分。',
  'rules.csv      每条规则：要求、效力、依据、核实程度、有效期',
  'sources.csv    每份已发布文件：文件名、SHA-256、快照日期、地址、许可、范围',
  '',
  '结果：disclosed = 已载明；vague = 部分载明、措辞含糊、仅有链接或被弱化；conflicting = 两处表述不一致，或与规则所列数值不同；',
  'absent = 在完整文件的该行中未找到；untested = 文件无法回答。“未检验”既不是合格，也不是不合格。',
  ...(excerptsOnly ? ['本证据包的文件均为摘录：缺失不能证明什么，未找到的均为“未检验”。'] : []),
  '行号从 1 起计数据记录，表头不计。同一单元格内的多处引用以“ | ”分隔。',
  '引文与已发布文件逐字一致；使用副本前请核对 SHA-256。',
  '核实程度为“据报道”的规则来自报道，未查阅法律原文。',
];

/** @param excerptsOnly true where no complete file of the carrier is held */
export const packReadme = (carrier: string, excerptsOnly: boolean): string =>
  [...english(carrier, excerptsOnly), '', '----', '', ...chinese(carrier, excerptsOnly), ''].join('\r\n');
