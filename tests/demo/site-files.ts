const site = `title: Küpür
url: https://kupur.example
lang: tr
timeZone: Europe/Istanbul
publisher: Küpür
pageSize: 20
sharePictures: site
`;

const about = `---
title: Hakkında
---

Küpür, gazete kesiklerinden kurulmuş bir arşivdir. Bu sayfalardaki haberler, kişiler ve gazeteler kurmacadır; sitenin neler yapabildiğini göstermek için yazılmış, resimleri de bunun için çizilmiştir.

## Nasıl okunur?

Her haber, yayımlandığı günün sayfasında durur. Haberler gününe, bölümüne ve etiketine göre bulunur; arama bütün metinlerde yapılır.

## Düzeltmeler

Bir haberde yanlış varsa düzeltilir, düzeltmenin tarihi ve nedeni haberin altına yazılır. Yayından kaldırılan haberin adresi kalır.
`;

const tags = `- label: İstanbul
  description: Boğaz’ın iki yakasından haberler.
  aliases: [Istanbul, Stambul]
- label: Ulaşım
  description: Yollar, raylar, iskeleler ve onları kullananlar.
- label: Kültürel miras
  description: Eski yapılar, eski ustalar ve onları yaşatanlar.
  aliases: [Kültür mirası]
- label: Enerji
  description: Rüzgâr, güneş, su ve fatura.
- label: Deprem
  description: Sarsıntılar, hazırlık ve dayanıklı yapılar.
  aliases: [Zelzele]
- label: Iğdır
  description: Aras kıyısından, ovadan ve dağın eteğinden.
  aliases: [IĞDIR]
- label: Tarım
  description: Tarla, bahçe ve ambar.
`;

/** The files of the newspaper besides articles, by name. */
export const siteFiles: Record<string, string> = { 'site.yaml': site, 'pages/about.md': about, 'tags.yaml': tags };
