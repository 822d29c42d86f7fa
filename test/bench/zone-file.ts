/** A tariff-zone file (资费专区) of any length: every row has its own number, name and price; what is printed around them repeats. */
const COLUMNS =
  '方案编号,套餐名称,资费标准,资费类型,适用地区,适用范围,销售渠道,上线日期,下线日期,有效期限,在网要求,退订方式,违约责任,国内通话,国内通用流量,短信,超出资费说明,其他说明,备注';
const OVERAGES = [
  '国内流量满30GB后限速至1Mbps，满100GB后断网。语音超出0.15元/分钟。',
  '',
  '套餐外流量5元/GB，不足部分按0.29元/MB计。',
  '超出后按3元/GB收取，不足1GB按1GB计。',
];
const NOTES = ['', '当月流量达到40GB后，限速至128Kbps。定向流量不计入。', '含税价格', '5G套餐需使用5G终端，未覆盖地区按4G网络提供服务。'];
const DATA = ['30GB', '不限量', '10GB', '', '100GB'];
const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';

/** The file as UTF-8 bytes. */
export function zoneFile(rows: number): Uint8Array {
  const lines = [COLUMNS];
  for (let i = 0; i < rows; i++) {
    const price = `${19 + (i % 9000) / 10}元/月`;
    lines.push(
      [
        `示例${String(i).padStart(8, '0')}`,
        `示例${pick(['畅享', '不限量', '惠民', '5G智享'], i)}套餐${i}`,
        price,
        pick(['套餐', '加装包', '营销活动'], i),
        pick(['全网', '本省', '河南', '重庆'], i),
        pick(['全部用户', '仅限新入网用户'], i),
        '营业厅及网上营业厅',
        `2024${String((i % 12) + 1).padStart(2, '0')}01`,
        '',
        pick(['长期有效', '24个月'], i),
        pick(['无', '12个月'], i),
        pick(['营业厅办理退订', '拨打客服电话', ''], i),
        pick(['无', '提前退订须补足优惠', ''], i),
        pick(['200分钟', '500分钟', '无'], i),
        pick(DATA, i),
        '无',
        pick(OVERAGES, i),
        pick(NOTES, i),
        '',
      ].join(','),
    );
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}
