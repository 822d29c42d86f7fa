import type { Topic } from '../topic.ts';

/** The postal address of the provider. */
export const PROVIDER_ADDRESS: Topic = {
  id: 'provider-address',
  columns:
    /provider.?address|legal.?address|registered.?(?:office|address)|^address$|注册地址|地址|anschrift|adresse|dirección|indirizzo|endereço|住所|주소/i,
  words:
    /registered (?:office|address)|postal address|注册地址|通讯地址|ladungsfähige Anschrift|Anschrift:|Postfach \d|siège social|domicilio social|sede legale|sede social|本社所在地|본사 ?소재지/i,
};
