import type { DemoArticle } from '../article.ts';

const guideSteps: [heading: string, text: string][] = [
  [
    'Önce ölçün',
    'Her odaya bir termometre koyun ve üç gün boyunca sabah, öğle, akşam değerlerini yazın. En soğuk oda her zaman kuzeydeki değildir.',
  ],
  ['Pencere kenarlarını yoklayın', 'Yanan bir mumu çerçevenin çevresinde yavaşça gezdirin. Alevin yattığı yerden hava giriyor demektir.'],
  ['Fitilleri yenileyin', 'Kauçuk fitilin ömrü yedi yıldır. Sertleşmiş fitil, kapalı pencereyi bile açık bırakır.'],
  [
    'Kapı altlarına süpürgelik takın',
    'Dış kapının altındaki bir santimlik boşluk, gün boyu açık duran küçük bir pencere kadar ısı kaçırır.',
  ],
  [
    'Perdeyi radyatörün üstünde bitirin',
    'Uzun perde, sıcak havayı cama iter. Perde radyatörün üst kenarında bitmeli, yanlarda duvara değmelidir.',
  ],
  ['Radyatörün havasını alın', 'Üst köşesi soğuk kalan radyatörde hava vardır. Anahtarı çeyrek tur çevirmek çoğu zaman yeter.'],
  [
    'Arkasına yansıtıcı koyun',
    'Dış duvara bakan radyatörlerin arkasına konan ince bir levha, duvara giden ısının bir bölümünü odaya döndürür.',
  ],
  ['Tavan arasını unutmayın', 'Isı yukarı kaçar. Tavan arasına serilecek on beş santimlik yalıtım, en kısa sürede kendini ödeyen iştir.'],
  [
    'Boruları giydirin',
    'Isıtılmayan bodrumdan geçen sıcak su boruları, ısıyı yolda bırakır. Hazır boru kılıfları makasla kesilir, elle takılır.',
  ],
  [
    'Odaları ayrı ayrı ayarlayın',
    'Yatak odası 18, oturma odası 20 dereceyle rahattır. Kullanılmayan odanın kapısını kapatın ama vanayı sıfırlamayın.',
  ],
  [
    'Kısa ve güçlü havalandırın',
    'Pencereyi saatlerce aralık bırakmak duvarları soğutur. Günde üç kez, beş dakika, karşılıklı iki pencere yeter.',
  ],
  ['Nemi izleyin', 'Nem yüzde altmışı aşarsa küf başlar; kırkın altında ise aynı sıcaklık daha soğuk hissedilir.'],
  ['Bakımı yazdan yaptırın', 'Kombi bakımı için en iyi ay eylüldür. Kışın ortasında bakım yapan ustayı beklemek üç günü bulabilir.'],
  [
    'Komşunuzla konuşun',
    'Üst katın ısınmadığı bir binada sizin tavanınız dış duvardır. Ortak bir karar, tek tek alınan bütün önlemlerden etkilidir.',
  ],
];

const guideBody = `
Mühendisler, enerji danışmanları ve kırk yıllık bir kaloriferciyle konuştuk. Önerilerin çoğu para istemiyor; birkaçı bir akşam, biri bir hafta sonu sürüyor.

![Karlı bir akşamda pencereleri ışıklı evler, çatılarında kar ve bacalarında duman](karli-ev.jpg "Isının üçte biri çatıdan kaçıyor. Çizim: Küpür")

${guideSteps.map(([heading, text]) => `## ${heading}\n\n${text}`).join('\n\n')}
`;

/** A Saturday with two articles. */
export const january31: DemoArticle[] = [
  {
    published: '2026-01-31T17:30',
    title: 'Evde ısıyı tutmanın on dört yolu',
    lede: 'Faturayı düşüren büyük yatırımlar değil, arka arkaya yapılan küçük işler. Kışın geri kalanı için bir yol haritası hazırladık.',
    section: 'Yaşam',
    tags: ['Enerji', 'Kış'],
    authors: ['Onur Tan'],
    pictures: { 'karli-ev.jpg': { scene: 'snow-road', variant: 1, alt: '' } },
    body: guideBody,
  },
  {
    published: '2026-01-31T11:15',
    title: 'Adalar’da öğle vapuru on dakika erkene alındı',
    lede: 'Değişiklik yalnızca hafta sonu seferlerini kapsıyor. Dönüş saatleri aynı kalacak.',
    section: 'Haberler',
    composed: 3,
  },
];

/** A day with two articles, after one with none. */
export const january28: DemoArticle[] = [
  {
    published: '2026-01-28T20:00',
    title: 'Şubat gecelerinde gökyüzü: Dolunaydan yeniaya tek çizimde',
    lede: 'Ay, 2 Şubat’ın ilk saatlerinde dolunay, 17 Şubat’ta yeniay evresinde. Arada kalan on beş gecede ışığın nasıl çekildiğini çizdik.',
    section: 'Teknoloji',
    tags: ['Gökyüzü', 'Bilim'],
    authors: ['Ece Yıldızhan'],
    picture: {
      scene: 'moon-phases',
      alt: 'Koyu lacivert gökte yay biçiminde dizilmiş, dolunaydan yeniaya incelen dokuz ay evresi',
      caption: 'Dolunaydan yeniaya: Işığın ay yüzünden çekilişi.',
      credit: 'Çizim: Küpür',
    },
    composed: 3,
  },
  {
    published: '2026-01-28T10:20',
    lang: 'en',
    title: 'A ferry timetable that fits in a pocket: the Golden Horn line at fifty',
    lede: 'One boat, eleven piers and a printed card that has not changed its shape since 1976. Commuters say they would not trade it for an app.',
    section: 'Yaşam',
    tags: ['İstanbul', 'Boğaziçi', 'Ulaşım'],
    authors: ['Nora Aslan'],
    source: 'The Strait Courier',
    hashed: true,
    straightQuotes: true,
    body: `
The card is the size of a playing card, printed on both sides and folded once. It lists every departure of the Golden Horn line in type so small that regular passengers learn to read it by position.

“I know that my boat is under my thumb,” says Gülay Erdem, who has crossed from Eyüp to Karaköy every working day for thirty-one years.

## Printed on Thursdays

Twelve thousand copies are printed each season in a workshop behind the Perşembe Pazarı hardware market. The blocks were cut in 1976 and only the numbers have been replaced since.

## A line that nearly closed

In 2009 the service was down to four boats a day. Residents kept count of the passengers in a school notebook and handed it to the council. The notebook is now framed in the waiting room at Balat.

The anniversary card comes out on Monday, in blue.
`,
  },
];
