import { sites } from './sites.ts';

const { first, root, english } = sites;

/** One page of each kind, with the longest words and the fullest lists that the samples have. */
export const kindsOfPages: readonly string[] = [
  ...['/', '/2026/02/02/manset/', '/2025/10/29/resimli/', '/2025/09/11/uzun/', '/2025/05/06/english/', '/2025/09/12/geri-cekilen/'],
  ...['/2026/02/03/', '/2025/09/', '/2024/06/', '/2025/', '/archive/', '/tags/', '/tags/turkiye/', '/tags/turkiye/page/1/', '/sections/'],
  ...['/sections/bilim/', '/feeds/', '/about/', '/reader/', '/search/?q=ilinde', '/search/?q=xqzw', '/tags/istanbull/'],
].map((address) => root.origin + address);

/** Kinds that only the other sites have: the front page of one article, a full day by section, long contents, Arabic. */
export const furtherKinds: readonly string[] = [
  `${first.origin}/`,
  `${first.origin}/2026/02/03/rusyadan-turkiyenin-baris-diplomasisine-ozel-tesekkur-ortaklarimiza-minnettariz/`,
  ...['/', '/2026/01/05/', '/2026/01/05/choir-sings-in-the-market/', '/2026/01/05/painter-lends-a-studio/'].map(
    (address) => english.origin + address,
  ),
  ...['/2025/12/30/thirty-bridges/', '/2026/01/02/arabic/', '/sections/news/'].map((address) => english.origin + address),
];

export const allKinds: readonly string[] = [...kindsOfPages, ...furtherKinds];
