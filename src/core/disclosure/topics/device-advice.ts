import type { Topic } from '../topic.ts';

/** Which device is needed, or which devices a plan works with. */
export const DEVICE_ADVICE: Topic = {
  id: 'device-advice',
  columns: /device|handset|equipment|aparelho|dispositivo|equipamento|终端|机型|Endgerät|appareil|équipement|단말|端末/i,
  words:
    /compatible (?:device|handset|phone|modem|router)|(?:device|handset|phone|modem|router|smartphone)s? (?:is |are |must be )?(?:required|needed|compatible|supported|included)|(?:requires?|needs?) (?:an? )?(?:[a-z0-9-]+ ){0,3}(?:device|handset|phone|modem|router|smartphone)|bring your own|no (?:device|equipment) (?:is )?(?:required|needed)|aparelho[^.;]{0,30}(?:compat|homolog|habilitad)|(?:smartphone|celular|modem|equipamento)[^.;]{0,20}compat|需[^。；]{0,10}(?:终端|手机)|支持[^。；]{0,8}(?:终端|机型)|kompatible[sn]? (?:Endgerät|Router|Smartphone)|(?:appareil|téléphone|terminal) compatible|dispositivo compatib|단말기?[^.]{0,10}(?:지원|필요)|対応(?:機種|端末)/i,
};
