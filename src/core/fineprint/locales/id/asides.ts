/** Indonesian words around quantities that are no part of a plan's tiers. */
import { after, before, type Asides } from '../../locale.ts';

export const asides: Asides = {
  volumes: [
    {
      before: before(
        '\\b(?:film|video|lagu|gim|game|streaming|jam|episode)\\b[^.;:0-9]{0,32}\\b(?:menghabiskan|memakan|butuh|membutuhkan|memakai|menyedot|perlu)(?: sekitar| kira-kira| rata-rata| hingga){0,2} *',
      ),
    },
    { before: before('\\b(?:rata-rata|kebanyakan|mayoritas)[^.;0-9]{0,32}') },
    { after: after(' (?:penyimpanan|memori|ram\\b|cloud|di awan)') },
    { before: before('\\b(?:tersisa|sisa|tinggal)(?: hanya| kurang dari)? *') },
    { before: before('\\b(?:sebelumnya|semula|tadinya|dulu(?:nya)?|bukan lagi)(?: hanya| sebesar)? *') },
    { before: before('\\bdari(?: semula)? *'), after: after(' (?:menjadi|ke|jadi) \\d') },
  ],
  speeds: [{ before: before('\\b(?:kembali|pulih|dikembalikan)[^.;0-9]{0,20}\\b(?:ke|menjadi) *') }],
};
