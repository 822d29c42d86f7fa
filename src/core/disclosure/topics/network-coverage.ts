import type { Topic } from '../topic.ts';

/** Where the network is there, and where it is not yet. */
export const NETWORK_COVERAGE: Topic = {
  id: 'network-coverage',
  columns: /(?:网络|5G|信号)覆盖|coverage (?:map|url|link|of the network)|network coverage|Netzabdeckung|couverture réseau|cobertura/i,
  words:
    /网络覆盖|覆盖(?:范围|区域|地区|情况|查询)|(?:未|尚未|暂未)[^。；，]{0,6}覆盖|无5G(?:网络|信号)|coverage (?:map|area|may|is|depends)|where (?:coverage|5G) is (?:not )?available|Netzabdeckung|couverture|cobertura/i,
};
