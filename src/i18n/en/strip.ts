/** The sentences and labels of the tariff strip and of policy tiers. Volumes, speeds and prices arrive formatted. */
export const strip = {
  /** Opening of the sentence: what holds from the first byte. */
  fullUpTo: (volume: string, per: string) => `Full speed for the first ${volume} ${per}`,
  fullThroughout: 'Full speed without a limit, as stated',
  fullThenUnknown: 'Full speed at first; the threshold is not stated',
  claimed: (unstated: string) => `Sold as unlimited; whether a limit applies is ${unstated}`,
  soldUnlimited: 'Sold as unlimited',
  unknownFromStart: (unstated: string) => `How much data is included is ${unstated}`,
  excluded: 'No data included',
  fromStart: (effect: string) => `From the first byte ${effect}`,
  /** `per` is null where the sentence has already said over which period data counts. */
  from: (volume: string, per: string | null, effect: string) => `from ${volume}${per === null ? '' : ` ${per}`} ${effect}`,
  fromUnknown: (unstated: string, effect: string) => `from a threshold that is ${unstated} ${effect}`,
  /** Opening of a sentence about another scope or another period: "Mobile hotspot: …". */
  scope: (scope: string, text: string) => `${scope}: ${text}`,
  effects: {
    full: 'at full speed',
    throttle: (speed: string) => `slowed to ${speed}`,
    throttleUnknown: (unstated: string) => `slowed to a speed that is ${unstated}`,
    deprioritise: 'given lower priority when the network is busy',
    deprioritiseTo: (speed: string) => `given lower priority when the network is busy (about ${speed})`,
    charge: (price: string, volume: string) => `charged ${price} per ${volume}`,
    chargeFlat: (price: string) => `charged ${price}`,
    chargeUnknown: (unstated: string) => `charged at a price that is ${unstated}`,
    bolt: (price: string, volume: string) => `${volume} at a time is added automatically for ${price}`,
    boltFlat: (price: string) => `an add-on is added automatically for ${price}`,
    boltUnknown: (unstated: string) => `an add-on is added automatically at a price that is ${unstated}`,
    cap: (price: string) => `at most ${price} in all`,
    /** Counted anew after each such volume. */
    unitCap: (price: string, volume: string) => `at most ${price} per ${volume}`,
    block: 'stopped',
    unspecified: (unstated: string) => `what happens is ${unstated}`,
  },
  also: ' and ',
  separator: '; ',
  comma: ', ',
  end: '.',
  /** Short labels drawn on the strip. */
  labels: {
    full: 'full speed',
    claimed: '“unlimited”',
    claimedLimit: (unstated: string) => `“unlimited”, limit ${unstated}`,
    throttle: 'slowed',
    deprioritise: 'lower priority',
    charge: 'charged',
    bolt: 'add-on',
    block: 'stops',
    excluded: 'no data',
    thresholdUnknown: (unstated: string) => `threshold ${unstated}`,
    price: (price: string, volume: string) => `${price}/${volume}`,
  },
  /** Legend: what the pictures mean. */
  legend: {
    full: 'Full speed',
    claimed: 'Sold as unlimited, limit not stated',
    throttle: 'Slowed, with the speed',
    deprioritise: 'Lower priority when busy',
    charge: 'Charged, with the price',
    bolt: 'Add-on added automatically, with the price',
    block: 'Stopped',
    unknown: 'Not stated',
  },
  axis: 'Data used; each full step is ten times the one before',
};
export type StripWords = typeof strip;
