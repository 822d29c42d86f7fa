import type { Topic } from '../topic.ts';

/** A map or a page that shows where the service works. */
export const COVERAGE_MAP: Topic = {
  id: 'coverage-map',
  columns: /coverage|netzabdeckung|netzausbau|couverture|cobertura|copertura|覆盖|エリア|커버리지/i,
  words:
    /coverage (?:map|check|at|page)|check (?:your )?coverage|see coverage|Netzabdeckung|Verfügbarkeitskarte|Netzausbaukarte|carte de couverture|mapa de cobertura|mappa di copertura|覆盖(?:地图|查询)|エリアマップ|커버리지/i,
};
