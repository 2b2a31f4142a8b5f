import type { DemoArticle } from '../article.ts';

const englishBody = `
The press is a hand-fed machine built in 1958, bought from a wedding printer who had run out of weddings. It takes four hours to set a sonnet and six minutes to print it a hundred times.

“People read differently when they know that somebody picked up every letter,” says the owner, Mahmut Sezer, whose fingertips have been grey for forty years.

## A poem for whoever passes

Each sheet hangs on the door from Friday to Friday. Schoolchildren take the remaining copies home, the baker wraps bread in the misprints, and a retired captain across the street owns all but eleven of them.

## What comes next

Two apprentices have joined the workshop this autumn. Their first task was to sort a box of type that fell down the stairs in 1999. They expect to finish by spring.
`;

/** One to three articles of each year before, in different months. */
export const older: DemoArticle[] = [
  {
    published: '2018-05-17T12:30',
    title: 'Haliç’te kürek sesleri: İlk su şenliğine yirmi dört takım katıldı',
    lede: 'Liseliler, esnaf ve bir hastanenin acil servisi aynı parkurda yarıştı. Kupayı balıkhane çalışanları kazandı.',
    section: 'Spor',
    tags: ['İstanbul', 'Boğaziçi'],
    source: 'Boğaz Defteri',
    composed: 3,
  },
  {
    published: '2018-11-08T09:15',
    title: 'Iğdır’da pamuk kırk yıl sonra tarlaya döndü',
    lede: 'Aras kıyısında deneme için ekilen otuz dekardan beklenenin üstünde ürün alındı. Çırçır makinesi komşu ilden getirildi.',
    section: 'Ekonomi',
    tags: ['Iğdır', 'Tarım'],
    composed: 3,
  },
  {
    published: '2019-03-22T07:45',
    title: 'Karadeniz’de palamut az, hamsi bol: Tekneler sezonu erken kapattı',
    lede: 'Sinop ve Trabzon limanlarında kasalar dolu, yüzler gülmüyor. Balıkçı, boy sınırının denetlenmesini istiyor.',
    section: 'Ekonomi',
    tags: ['Karadeniz', 'Trabzon'],
    source: 'Karayel',
    hashed: true,
    picture: {
      scene: 'fishing-boats',
      variant: 1,
      alt: 'Kızıl bir akşamda limana dönmüş balıkçı tekneleri, rıhtımda ağını onaran bir balıkçı',
      caption: 'Sezonun son akşamında limana dönen tekneler.',
      credit: 'Çizim: Küpür',
    },
    composed: 4,
  },
  {
    published: '2019-09-26T15:10',
    title: 'Silivri açıklarındaki sarsıntı okulları bahçeye çıkardı',
    lede: 'Tatbikatların işe yaradığı görüldü: Binaların boşaltılması ortalama iki dakika kırk saniye sürdü.',
    section: 'Haberler',
    tags: ['İstanbul', 'Deprem', 'Eğitim'],
    composed: 4,
  },
  {
    published: '2020-06-14T11:00',
    title: 'Balkonlarda bostan: Bir apartmanın kırk iki saksılık yazı',
    lede: 'Evde geçen bahar, Kadıköy’de bir apartmanın cephesini yeşile çevirdi. Hasat, komşular arasında merdivenle paylaşılıyor.',
    section: 'Yaşam',
    tags: ['İstanbul', 'Çevre', 'Mutfak'],
    authors: ['Onur Tan'],
    composed: 4,
  },
  {
    published: '2020-12-03T18:20',
    title: 'Uzaktan eğitimde televizyonu olmayan köye radyo dersi',
    lede: 'Şırnaklı üç öğretmen, dersleri yerel radyodan okuyor. Ödevler haftada bir minibüsle toplanıyor.',
    section: 'Eğitim',
    tags: ['Şırnak', 'Eğitim', 'Öğretmen'],
    source: 'Doğu Yıldızı',
    composed: 3,
  },
  {
    published: '2021-08-29T20:40',
    title: 'Sinop’taki fener yüz elli sekiz yıl sonra kapılarını ziyarete açtı',
    lede: 'Kuleye çıkan doksan dört basamak var. Bekçinin torunu, gelenlere her basamağın öyküsünü anlatıyor.',
    section: 'Kültür',
    tags: ['Karadeniz', 'Kültürel miras'],
    authors: ['İpek Durmaz'],
    picture: {
      scene: 'lighthouse-tall',
      alt: 'Gece mavisi gökte yıldızlar, kayalık bir burunda yükselen kırmızı beyaz çizgili fener ve ışık huzmesi',
      caption: 'Fener, gece ziyaretlerinde kırk dakikalığına karartılıyor.',
      credit: 'Çizim: Küpür',
    },
    composed: 4,
  },
  {
    published: '2022-02-10T08:30',
    title: 'İstanbul Havalimanı’nda kar: Yolculara kütüphane açıldı',
    lede: 'Seferler durunca terminaldeki küçük kitaplık sabaha kadar doldu. En çok okunan raf, gezi kitapları oldu.',
    section: 'Haberler',
    tags: ['İstanbul', 'Ulaşım', 'Kış', 'Kütüphane'],
    composed: 3,
  },
  {
    published: '2022-10-05T13:25',
    title: 'Isparta’da elma deposu güneşle soğuyor',
    lede: 'Gelendost’taki depo, gündüz ürettiği elektriği gece soğuğa çeviriyor. Fire oranı yüzde on birden dörde indi.',
    section: 'Ekonomi',
    tags: ['Isparta', 'Enerji', 'Tarım'],
    composed: 4,
  },
  {
    published: '2023-04-19T16:00',
    title: 'Nostaljik tramvaya gece seferi: Son araç saat ikide',
    lede: 'Bağdat Caddesi’ne paralel hatta yaz boyunca hafta sonları gece de yolcu taşınacak. Vatmanlar gönüllüler arasından seçildi.',
    section: 'Haberler',
    tags: ['İstanbul', 'Ulaşım'],
    source: 'Boğaz Defteri',
    picture: {
      scene: 'tram-street',
      variant: 1,
      alt: 'Gece mavisi bir caddede ışıkları yanan tramvay, ıslak taşlarda yansıyan lambalar',
      caption: 'Deneme seferleri geçen hafta sonu yapıldı.',
      credit: 'Çizim: Küpür',
    },
    composed: 4,
  },
  {
    published: '2023-12-21T10:10',
    title: 'Moda’da yağmur suyu sarnıcı parkın altında bulundu',
    lede: 'Altı sütunlu yapı, yenileme kazısında ortaya çıktı. Sarnıç, temizlendikten sonra parkı yeniden sulayacak.',
    section: 'Kültür',
    tags: ['İstanbul', 'Arkeoloji', 'Su'],
    composed: 3,
  },
  {
    published: '2024-07-02T14:35',
    title: 'Sıcak dalgası: Belediye otobüs durakları yeşil çatıyla serinliyor',
    lede: 'Denemede durakların altı, asfaltın üstünden dokuz derece serin ölçüldü. Yazın sonuna kadar 120 durak değişecek.',
    section: 'Çevre',
    tags: ['İstanbul', 'Çevre', 'Belediye', 'Ulaşım'],
    composed: 4,
  },
  {
    published: '2024-11-14T12:15',
    lang: 'en',
    title: 'The last letterpress on the hill prints its ten-thousandth poem',
    lede: 'A two-room workshop in Cihangir sets one poem a week by hand and pins it to the door. Nobody is asked to pay.',
    section: 'Kültür',
    tags: ['İstanbul', 'Kültürel miras'],
    authors: ['Nora Aslan'],
    body: englishBody,
  },
  {
    published: '2025-03-11T09:40',
    title: 'Trakya’da rüzgârın yönü değişti: Türbinler yeniden ayarlanıyor',
    lede: 'Altı yıllık ölçüm, hâkim rüzgârın on derece doğuya kaydığını gösterdi. Ayar, üretimi yüzde üç artıracak.',
    section: 'Ekonomi',
    tags: ['Enerji', 'Rüzgâr', 'Bilim'],
    picture: {
      scene: 'wind-turbines',
      variant: 1,
      alt: 'Fırtına bulutlarının altında sırtlarda sıralanan rüzgâr türbinleri, ön planda yeşil ekin',
      caption: 'Tekirdağ’ın kuzeyinde bir santral, ölçümlerin yapıldığı hafta.',
      credit: 'Çizim: Küpür',
    },
    composed: 4,
  },
  {
    published: '2025-06-18T17:05',
    title: 'Fatih’te bir okulun çatısı mahalleye açık gözlemevi oldu',
    lede: 'Fizik öğretmeninin kurduğu teleskop, her ayın son cumasında sıraya giren herkese açık. Bulutlu gecelerde çay var.',
    section: 'Eğitim',
    tags: ['İstanbul', 'Gökyüzü', 'Öğretmen', 'Bilim'],
    authors: ['Ece Yıldızhan'],
    composed: 4,
  },
  {
    published: '2025-10-23T11:55',
    title: 'Şile’de yıkılan köprünün yerine ahşap geçit',
    lede: 'Sel sularının götürdüğü köprünün yerine, köylülerin imecesiyle on bir günde yürüyüş yolu yapıldı.',
    section: 'Haberler',
    tags: ['İstanbul', 'Afet', 'Ulaşım', 'Karadeniz'],
    composed: 3,
  },
];
