import type { Topic } from '../topic.ts';

/** Which personal data is collected, and what for. */
export const PERSONAL_DATA: Topic = {
  id: 'personal-data',
  columns:
    /个人信息|隐私|personal (?:data|information)|data protection|Datenschutz|données personnelles|datos personales|dados pessoais|개인 ?정보|個人情報/i,
  words:
    /(?:收集|采集|使用)[^。；]{0,12}(?:个人信息|用户信息|身份信息)|个人信息[^。；]{0,20}(?:用于|收集|采集|保护)|隐私(?:政策|权)|personal (?:data|information)|personenbezogene|données personnelles|datos personales|dados pessoais|개인 ?정보|個人情報/i,
};
