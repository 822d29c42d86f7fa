/** The longer texts of the static pages, on top of `messages(lang)`. Islands do not import this. */
import { lists as listsEn, type ListWords } from './en/lists.ts';
import { matrix as matrixEn, type MatrixWords } from './en/matrix.ts';
import { rules as rulesEn, type RuleWords } from './en/rules.ts';
import { feed as feedEn, type FeedWords } from './en/feed.ts';
import { data as dataEn, type DataWords } from './en/data.ts';
import { evidence as evidenceEn, type EvidenceWords } from './en/evidence.ts';
import { method as methodEn, type MethodWords } from './en/method.ts';
import { notices as noticesEn, type NoticeWords } from './en/notices.ts';
import { plan as planEn, type PlanWords } from './en/plan.ts';
import { planCost as planCostEn, type PlanCostWords } from './en/plan-cost.ts';
import { publish as publishEn, type PublishWords } from './en/publish.ts';
import { readings as readingsEn, type ReadingWords } from './en/readings.ts';
import { report as reportEn, selfCheck as selfCheckEn, type ReportWords, type SelfCheckWords } from './en/self-check.ts';
import { site as siteEn, type SiteWords } from './en/site.ts';
import { sources as sourcesEn, type SourceWords } from './en/sources.ts';
import { messages, type Messages } from './index.ts';
import type { Lang } from './lang.ts';
import { lists as listsZh } from './zh/lists.ts';
import { matrix as matrixZh } from './zh/matrix.ts';
import { rules as rulesZh } from './zh/rules.ts';
import { feed as feedZh } from './zh/feed.ts';
import { data as dataZh } from './zh/data.ts';
import { evidence as evidenceZh } from './zh/evidence.ts';
import { method as methodZh } from './zh/method.ts';
import { notices as noticesZh } from './zh/notices.ts';
import { plan as planZh } from './zh/plan.ts';
import { planCost as planCostZh } from './zh/plan-cost.ts';
import { publish as publishZh } from './zh/publish.ts';
import { readings as readingsZh } from './zh/readings.ts';
import { report as reportZh, selfCheck as selfCheckZh } from './zh/self-check.ts';
import { site as siteZh } from './zh/site.ts';
import { sources as sourcesZh } from './zh/sources.ts';

export interface PageMessages extends Messages {
  readonly site: SiteWords;
  readonly lists: ListWords;
  readonly plan: PlanWords;
  readonly planCost: PlanCostWords;
  readonly readings: ReadingWords;
  readonly sources: SourceWords;
  readonly notices: NoticeWords;
  readonly method: MethodWords;
  readonly publish: PublishWords;
  readonly evidence: EvidenceWords;
  readonly feed: FeedWords;
  readonly data: DataWords;
  readonly rules: RuleWords;
  readonly matrix: MatrixWords;
  readonly report: ReportWords;
  readonly selfCheck: SelfCheckWords;
}

const PAGES: Record<Lang, PageMessages> = {
  en: {
    ...messages('en'),
    site: siteEn,
    lists: listsEn,
    plan: planEn,
    planCost: planCostEn,
    readings: readingsEn,
    sources: sourcesEn,
    notices: noticesEn,
    method: methodEn,
    publish: publishEn,
    evidence: evidenceEn,
    feed: feedEn,
    data: dataEn,
    rules: rulesEn,
    matrix: matrixEn,
    report: reportEn,
    selfCheck: selfCheckEn,
  },
  zh: {
    ...messages('zh'),
    site: siteZh,
    lists: listsZh,
    plan: planZh,
    planCost: planCostZh,
    readings: readingsZh,
    sources: sourcesZh,
    notices: noticesZh,
    method: methodZh,
    publish: publishZh,
    evidence: evidenceZh,
    feed: feedZh,
    data: dataZh,
    rules: rulesZh,
    matrix: matrixZh,
    report: reportZh,
    selfCheck: selfCheckZh,
  },
};

export const pageMessages = (lang: Lang): PageMessages => PAGES[lang];
