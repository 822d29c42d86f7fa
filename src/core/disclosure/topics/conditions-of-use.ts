import type { Topic } from '../topic.ts';

/** Who may take a plan up and under which conditions it may be used. */
export const CONDITIONS_OF_USE: Topic = {
  id: 'conditions-of-use',
  columns:
    /(?:使用|办理|订购|受理|参与)(?:条件|规则|要求)|适用(?:范围|人群|用户|对象)|在网要求|限制条件|use.?scope|applicable.?people|in.?net.?req|eligib|conditions|Voraussetzung|Bedingungen|conditions|requisitos|condiç/i,
  words:
    /(?:仅|只)?限[^。；，]{0,12}(?:用户|客户|号码|办理|订购|使用)|(?:须|需|必须)[^。；，]{0,16}(?:办理|订购|实名|在网|签约|预存|绑定|入网)|新入网|新用户|老用户|存量(?:用户|客户)|每[^。；，]{0,6}限办|不得[^。；，]{0,12}(?:转售|转让|商用|经营)|(?:new|existing) customers only|only (?:for|available to)|must (?:be|have|take)|nur für (?:Neu|Bestands)kunden|réservé aux|solo para|somente para|apenas para/i,
};
