/** Made-up tariff tables of many languages, with the target each column should get. Made for these tests; no carrier publishes them. */
import type { Target } from '../../../../../src/core/model/index.ts';

export interface MadeTable {
  readonly language: string;
  readonly columns: readonly (readonly [header: string, target: Target | null])[];
  readonly rows: readonly (readonly string[])[];
}

export const TABLES: readonly MadeTable[] = [
  {
    language: 'en',
    columns: [['Operator', 'carrier'], ['Plan', 'plan_name'], ['Monthly price (GBP)', 'price'], ['Data allowance (GB)', 'data_allowance'], ['Speed after limit (kbps)', 'throttle_speed'], ['Price per extra GB', 'overage_price'], ['Min. contract (months)', 'contract_months'], ['Download Mbps', 'speed_down'], ['Notes', 'terms'], ['Customer rating', null], ['Link', 'plan_url']],
    rows: [['Northwind', 'Small 5', '10.00', '5', '512', '2.50', '1', '100', 'Fair use applies to tethering in all of Europe.', '4.1', 'https://example.org/s'], ['Northwind', 'Large 50', '25.00', '50', '1024', '1.50', '24', '300', 'Fair use applies to tethering in all of Europe.', '4.4', 'https://example.org/l']],
  },
  {
    language: 'de',
    columns: [['Anbieter', 'carrier'], ['Tarifname', 'plan_name'], ['Grundpreis (€)', 'price'], ['Datenvolumen', 'data_allowance'], ['Drosselung auf', 'throttle_speed'], ['Mindestlaufzeit', 'contract_months'], ['Anschlusspreis', 'activation_fee'], ['Max. Download', 'speed_down'], ['Max. Upload', 'speed_up'], ['Fußnoten', 'terms'], ['Zahlungsart', 'payment'], ['Stand', 'as_of']],
    rows: [['Musterfunk', 'Klein', '9,99', '5 GB', '64 kbit/s', '24 Monate', '39,99', '50 Mbit/s', '25 Mbit/s', 'Nach Verbrauch des Volumens wird auf 64 kbit/s gedrosselt.', 'Vertrag', '01.02.2024'], ['Musterfunk', 'Groß', '29,99', '50 GB', '64 kbit/s', '1 Monat', '0,00', '300 Mbit/s', '50 Mbit/s', 'Nach Verbrauch des Volumens wird auf 64 kbit/s gedrosselt.', 'Prepaid', '15.02.2024']],
  },
  {
    language: 'fr',
    columns: [['Opérateur', 'carrier'], ['Nom du forfait', 'plan_name'], ['Prix mensuel TTC', 'price'], ['Volume de données', 'data_allowance'], ['Débit réduit', 'throttle_speed'], ['Hors forfait', 'overage_price'], ['Engagement', 'contract_months'], ['Appels', 'voice'], ['SMS', 'sms'], ['Durée de validité', 'validity'], ['Mentions légales', 'terms'], ['Lien', 'plan_url']],
    rows: [['Télé Bleue', 'Mini', '5,99 €', '2 Go', '128 kbit/s', '0,05 €/Mo', 'sans', '2h', '100', '1 mois', 'Au-delà de 2 Go, le débit est réduit à 128 kbit/s.', 'https://example.fr/a'], ['Télé Bleue', 'Maxi', '19,99 €', '100 Go', '256 kbit/s', '0,05 €/Mo', '12 mois', 'illimités', 'illimités', '1 mois', 'Au-delà de 100 Go, le débit est réduit à 256 kbit/s.', 'https://example.fr/b']],
  },
  {
    language: 'es',
    columns: [['Compañía', 'carrier'], ['Nombre del plan', 'plan_name'], ['Cuota mensual', 'price'], ['Datos incluidos', 'data_allowance'], ['Velocidad reducida', 'throttle_speed'], ['Permanencia', 'contract_months'], ['Minutos', 'voice'], ['Vigencia', 'validity'], ['Letra pequeña', 'terms'], ['Velocidad de bajada', 'speed_down'], ['Fecha de consulta', 'as_of']],
    rows: [['Móvil Sur', 'Básico', '10,00 €', '5 GB', '64 kbps', 'sin permanencia', '100 min', '30 días', 'Superados los datos, la velocidad se reduce a 64 kbps.', '100 Mbps', '2024-01-31'], ['Móvil Sur', 'Total', '20,00 €', '40 GB', '128 kbps', '12 meses', 'ilimitados', '30 días', 'Superados los datos, la velocidad se reduce a 128 kbps.', '300 Mbps', '2024-01-31']],
  },
  {
    language: 'pt',
    columns: [['Operadora', 'carrier'], ['Nome do plano', 'plan_name'], ['Preço mensal', 'price'], ['Franquia de dados', 'data_allowance'], ['Velocidade após a franquia', 'throttle_speed'], ['Fidelização', 'contract_months'], ['Data', 'as_of'], ['Observações', 'terms'], ['Validade', 'validity']],
    rows: [['Fala Mais', 'Leve', 'R$ 29,90', '5 GB', '128 kbps', '12 meses', '2024-03-01', 'Após a franquia a velocidade é reduzida para 128 kbps.', '30 dias'], ['Fala Mais', 'Pleno', 'R$ 59,90', '20 GB', '128 kbps', '12 meses', '2024-03-01', 'Após a franquia a velocidade é reduzida para 128 kbps.', '30 dias']],
  },
  {
    language: 'it',
    columns: [['Gestore', 'carrier'], ['Nome offerta', 'plan_name'], ['Canone mensile', 'price'], ['Giga inclusi', 'data_allowance'], ['Velocità ridotta', 'throttle_speed'], ['Costo extra soglia', 'overage_price'], ['Vincolo', 'contract_months'], ['Costo di attivazione', 'activation_fee'], ['Minuti', 'voice'], ['Condizioni', 'terms']],
    rows: [['Linea Verde', 'Base', '7,99 €', '50 GB', '128 kbps', '0,90 €', '24 mesi', '9,90 €', '500 minuti', 'Superata la soglia la velocità scende a 128 kbps.'], ['Linea Verde', 'Extra', '11,99 €', '150 GB', '128 kbps', '0,90 €', '24 mesi', '9,90 €', 'illimitati', 'Superata la soglia la velocità scende a 128 kbps.']],
  },
  {
    language: 'zh',
    columns: [['运营商', 'carrier'], ['方案编号', 'plan_id'], ['套餐名称', 'plan_name'], ['月费（元）', 'price'], ['国内流量', 'data_allowance'], ['限速后速率', 'throttle_speed'], ['套外流量资费', 'overage_price'], ['国内通话', 'voice'], ['适用地区', 'region'], ['上线日期', 'available_from'], ['在网要求', 'contract_months'], ['超出资费说明', 'terms'], ['销售渠道', null]],
    rows: [['示例移动', '24BJ100001', '畅享套餐59元', '59', '20GB', '1Mbps', '5元/GB', '200分钟', '北京', '2024-01-01', '12个月', '套餐内流量用尽后，限速至1Mbps，次月恢复；超出部分按5元/GB收取。', '营业厅'], ['示例移动', '24BJ100002', '畅享套餐129元', '129', '60GB', '1Mbps', '5元/GB', '500分钟', '北京', '2024-01-01', '无', '套餐内流量用尽后，限速至1Mbps，次月恢复；超出部分按5元/GB收取。', '线上']],
  },
  {
    language: 'ja',
    columns: [['事業者名', 'carrier'], ['プラン名', 'plan_name'], ['月額料金（税込）', 'price'], ['データ容量', 'data_allowance'], ['速度制限後の通信速度', 'throttle_speed'], ['追加データ料金', 'overage_price'], ['最低利用期間', 'contract_months'], ['国内通話', 'voice'], ['契約事務手数料', 'activation_fee'], ['注意事項', 'terms'], ['調査日', 'as_of']],
    rows: [['見本通信', 'ライト', '1,078円', '3GB', '128kbps', '550円/GB', 'なし', '22円/30秒', '3,300円', '月間データ容量を超えると、送受信最大128kbpsに制限されます。', '2024-04-01'], ['見本通信', 'スタンダード', '2,970円', '20GB', '1Mbps', '550円/GB', 'なし', '5分無料', '3,300円', '月間データ容量を超えると、送受信最大1Mbpsに制限されます。', '2024-04-01']],
  },
  {
    language: 'ko',
    columns: [['통신사', 'carrier'], ['요금제명', 'plan_name'], ['월정액(원)', 'price'], ['데이터 제공량', 'data_allowance'], ['소진 후 속도', 'throttle_speed'], ['음성통화', 'voice'], ['문자', 'sms'], ['테더링 데이터', 'hotspot'], ['약정기간', 'contract_months'], ['유의사항', 'terms'], ['기준일', 'as_of']],
    rows: [['예시텔레콤', '베이직', '49,000', '8GB', '1Mbps', '무제한', '무제한', '8GB', '24개월', '기본 제공 데이터를 모두 사용하면 최대 1Mbps 속도로 계속 이용할 수 있습니다.', '2024-05-01'], ['예시텔레콤', '프리미엄', '89,000', '무제한', '', '무제한', '무제한', '50GB', '24개월', '공유 데이터를 모두 사용하면 최대 200kbps 속도로 이용할 수 있습니다.', '2024-05-01']],
  },
  {
    language: 'hi',
    columns: [['कंपनी', 'carrier'], ['प्लान का नाम', 'plan_name'], ['कीमत', 'price'], ['दैनिक डेटा', 'data_allowance'], ['सीमा के बाद गति', 'throttle_speed'], ['वैधता', 'validity'], ['एसएमएस', 'sms'], ['नियम और शर्तें', 'terms'], ['भुगतान का प्रकार', 'payment']],
    rows: [['उदाहरण टेल', 'दैनिक 1.5', '₹239', '1.5 GB', '64 Kbps', '28 दिन', '100', 'दैनिक डेटा समाप्त होने के बाद गति घटकर 64 Kbps हो जाएगी।', 'प्रीपेड'], ['उदाहरण टेल', 'दैनिक 2', '₹299', '2 GB', '64 Kbps', '28 दिन', '100', 'दैनिक डेटा समाप्त होने के बाद गति घटकर 64 Kbps हो जाएगी।', 'प्रीपेड']],
  },
];
