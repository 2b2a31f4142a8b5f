import { sites } from './sites.ts';

const addresses = {
  first: ['/', '/2026/02/03/rusyadan-turkiyenin-baris-diplomasisine-ozel-tesekkur-ortaklarimiza-minnettariz/'],
  root: [
    ...['/', '/2026/02/02/manset/', '/2025/10/29/resimli/', '/2025/09/11/uzun/', '/2025/05/06/english/', '/2026/02/03/'],
    ...['/2024/06/', '/tags/turkiye/page/1/', '/sections/bilim/', '/feeds/', '/about/', '/reader/'],
    ...['/search/?q=ilinde', '/search/?q=xqzw', '/tags/istanbull/'],
  ],
  english: ['/', '/2025/12/30/thirty-bridges/', '/2026/01/02/arabic/', '/2026/01/05/choir-sings-in-the-market/'],
  demo: [
    ...['/', '/2026/02/03/bogazin-sonmus-fenerleri-yeniden-yaniyor-on-uc-isik-iki-kis/', '/2026/02/02/ittifaq-shahinat-al-fakiha/'],
    ...['/2026/01/30/', '/2026/02/02/sapancada-su-kullanimina-kisitlama-iddiasi/', '/2026/01/31/evde-isiyi-tutmanin-on-dort-yolu/'],
    ...['/2026/01/', '/2026/', '/archive/', '/tags/', '/tags/istanbul/', '/sections/', '/404.html'],
  ],
};

/** One page of each kind by site, with the longest words and the fullest lists that the samples have. */
export const allKinds: Record<keyof typeof addresses, string[]> = {
  first: addresses.first.map((address) => sites.first.origin + address),
  root: addresses.root.map((address) => sites.root.origin + address),
  english: addresses.english.map((address) => sites.english.origin + address),
  demo: addresses.demo.map((address) => sites.demo.origin + address),
};
