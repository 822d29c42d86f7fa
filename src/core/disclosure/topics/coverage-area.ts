import type { Topic } from '../topic.ts';

/** Where a plan may be used or bought. */
export const COVERAGE_AREA: Topic = {
  id: 'coverage-area',
  columns:
    /coverage|service area|licen[cs]ed? (?:service )?area|circle|area de abrang|área de (?:cobertura|abrang|presta)|abrang[eê]ncia|覆盖|适用地区|适用范围|zone de couverture|Versorgungsgebiet|제공 지역|提供エリア/i,
  words:
    /service area|coverage area|área de (?:cobertura|abrang[eê]ncia|presta[çc][ãa]o)|abrang[eê]ncia|válid[oa] (?:em|para|no|na) (?:todo|toda|os|as|o|a)|覆盖范围|适用(?:地区|范围|于)|zone de couverture|zona de cobertura|Versorgungsgebiet|제공 지역|提供エリア/i,
};
