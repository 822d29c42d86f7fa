/** Whether a plan's name says that it is sold for something else than a phone. */

/**
 * Words of names: cars, watches, tablets, laptops and hotspot devices, cameras, backup lines, machines, second cards. A name without them
 * proves nothing: a data plan may fit any device.
 */
const WORDS =
  /(?<![\p{L}\d])(?:connected car|onstar|numbersync|vehicle|wearables?|(?:smart)?watch|tablets?|(?:mhs|hotspot)?\/?tab|laptops?|mobile hotspot|mhs|camera|tracker|backup|m2m|iot|mobiles? wifi|pocket wifi)(?![\p{L}\d])|副卡|物联|手表|平板|車載|车载|タブレット|ウェアラブル|태블릿|워치|웨어러블/iu;

/** The words of the name that say so, as printed; null where none does, and for fixed lines and satellites. */
export function otherDevice(name: string, service: string | null): string | null {
  return service === 'fixed' || service === 'satellite' ? null : (WORDS.exec(name)?.[0] ?? null);
}
