import type { Topic } from '../topic.ts';

/** Which quality of service is promised. */
export const QUALITY_PROMISE: Topic = {
  id: 'quality-promise',
  columns:
    /服务质量|质量承诺|服务承诺|service (?:quality|level)|quality|\bSLA\b|guarantee|Servicequalität|qualité de service|calidad|qualidade|품질|品質/i,
  words:
    /服务质量|质量(?:承诺|标准|保证)|服务承诺|(?:故障|障碍)[^。；]{0,12}(?:小时|天)内|\d+\s*小时内[^。；]{0,8}(?:修复|开通|装机)|慢必赔|service level|guaranteed? (?:availability|speed|minimum)|availability of \d|uptime|minimum speed|garantierte|débit (?:minimum|garanti)|velocidad(?:e)? (?:mínima|garanti)/i,
};
