/**
 * A label file of any length in the 40-column layout of a large US carrier: every row has its own id, name and price, the
 * fine print repeats as it does in real files, and some cells are quoted. Reproducible: the only "chance" is arithmetic.
 */
const COLUMNS = [
  'FCCPlanId',
  'providerName',
  'planName',
  'serviceType',
  'priceAmount',
  'planDisclaimer',
  'priceDescription',
  'introductoryRateValue',
  'priceAfterIntroductory',
  'introductoryPeriodLength',
  'contractStatus',
  'contractPeriod',
  'contractLinkURL',
  'lineItemDisclaimer',
  'terminationFee',
  'terminationDescription',
  'otherTerminationFees',
  'otherTerminationFeesAmount',
  'terminationLinkText',
  'onTimeyFeeType',
  'oneTimeFee',
  'monthlyFeeType',
  'monthlyFee',
  'latePaymentFees',
  'latePaymentDescription',
  'tax',
  'discountsBundlesLinks',
  'speedsDownloadSpeed',
  'speedsUploadSpeed',
  'speedsLatency',
  'networkDisclaimerLinkLabel',
  'networkDisclaimerLinkText',
  'dataMonthly',
  'dataAadditionalUsageCharge',
  'dataSpeedDescription',
  'dataDetailsLinkText',
  'networkPolicyLinkText',
  'privacyPolicylinkText',
  'contactUsNumbers',
  'customerSupportlinkText',
] as const;

const ALLOWANCES = ['Unlimited', '20GB', '1.5 TB', '3GB', 'Unlimited', '100GB', '500MB', ''];
const OVERAGES = [
  '',
  '$0.00001431/KB',
  '$10.00/50GB',
  '$10/1GB  or $20/3GB',
  '',
  '$10.00/5GB',
  'After 500MB data speed slowed to 128kbps',
  '',
];
const TERMS = [
  'Speeds may be slowed when the network is busy.',
  '',
  '',
  '',
  'After 50GB speeds may be slowed when the network is busy.',
  '',
  '',
  '20GB at high speed, then 128 kbps.',
];
const SPEEDS = ['12-78 Mbps (4G LTE); 53-304 Mbps (5G)', '50 Mbps', '1 Gbps', '25-101 Mbps (4G LTE)'];

const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';
const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Cells that differ from row to row; every other column holds what all rows of a publisher share. */
function cellsOf(i: number): Partial<Record<(typeof COLUMNS)[number], string>> {
  return {
    FCCPlanId: `M0001234567${String(i).padStart(15, '0')}`,
    providerName: 'Example Wireless',
    planName: `Example ${pick(['Connect', 'Home', 'Select', 'Travel, Plus'], i)} ${i}`,
    serviceType: i % 3 === 0 ? 'Fixed' : 'Mobile',
    priceAmount: `${(20 + (i % 9000) / 100).toFixed(2)}*`,
    introductoryRateValue: 'is not',
    contractStatus: 'does not require a contract.',
    terminationFee: '0.00',
    onTimeyFeeType: 'Activation Fee',
    oneTimeFee: pick(['35.00', '0.00', '50.00'], i),
    tax: 'Varies by location',
    speedsDownloadSpeed: pick(SPEEDS, i),
    speedsUploadSpeed: pick(['1-12 Mbps (4G LTE); 3-22 Mbps (5G)', '10 Mbps', '1 Gbps', '3-13 Mbps (4G LTE)'], i),
    speedsLatency: pick(['29-52 ms (4G LTE); 26-45 ms (5G)', '12 ms', '8 ms', '33-60 ms (4G LTE)'], i),
    dataMonthly: pick(ALLOWANCES, i),
    dataAadditionalUsageCharge: pick(OVERAGES, i),
    dataSpeedDescription: pick(TERMS, i),
    networkPolicyLinkText: 'example.com/network',
    privacyPolicylinkText: 'example.com/privacy',
    contactUsNumbers: '(800) 555-0100',
    customerSupportlinkText: 'example.com/support',
  };
}

/** The file as UTF-8 bytes. */
export function labelFile(rows: number): Uint8Array {
  const lines = [COLUMNS.join(',')];
  for (let i = 0; i < rows; i++) {
    const cells = cellsOf(i);
    lines.push(COLUMNS.map((column) => quoted(cells[column] ?? '')).join(','));
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}
