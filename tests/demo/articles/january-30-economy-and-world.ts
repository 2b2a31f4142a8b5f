import type { DemoArticle } from '../article.ts';

const economy: DemoArticle[] = [
  {
    published: '2026-01-30T20:10',
    title: 'Konya’da buğdaya kuraklık sigortası: Prim hasatta ödenecek',
    lede: 'Sigorta, yağış ölçümüne göre kendiliğinden devreye girecek. Kooperatifler, ilk yıl için 400 bin dekarlık başvuru bekliyor.',
    section: 'Ekonomi',
    tags: ['Konya', 'Tarım', 'Kooperatif'],
    source: 'Bozkır Haber',
    hashed: true,
    picture: {
      scene: 'wheat-harvest',
      alt: 'Akşam güneşinde sararmış bir buğday tarlasında tozu dumana katarak ilerleyen kırmızı biçerdöver',
      caption: 'Geçen yılın hasadından: Çumra’da son parseller.',
      credit: 'Çizim: Küpür',
    },
    composed: 5,
  },
  {
    published: '2026-01-30T17:50',
    title: 'Isparta’da gül bahçeleri yüzde on genişledi',
    lede: 'Yağın kilosu üç yıldır yerinde saysa da üretici, gül suyu ve kuru gülden umutlu. Yeni bahçelerin çoğunu kadınlar kuruyor.',
    section: 'Ekonomi',
    tags: ['Isparta', 'Tarım', 'İhracat'],
    authors: ['Deniz Karaca'],
    picture: {
      scene: 'rose-garden',
      alt: 'Pembe gül sıraları arasında sepetiyle gül toplayan bir kadın, arkada morumsu dağlar',
      caption: 'Gül, mayıs sabahlarında güneş yükselmeden toplanıyor.',
      credit: 'Çizim: Küpür',
    },
    composed: 4,
  },
  {
    published: '2026-01-30T16:05',
    title: 'Denizli’de havlu tezgâhları güneşle çalışıyor',
    lede: 'Organize sanayi bölgesindeki çatı panelleri, ocak ayında bile gündüz tüketiminin üçte birini karşıladı.',
    section: 'Ekonomi',
    tags: ['Enerji', 'Sanayi'],
    composed: 3,
  },
  {
    published: '2026-01-30T14:20',
    title: 'Kapalıçarşı’da kiralar ilk kez tek listede',
    lede: 'Esnaf derneği, 2.600 dükkânın kirasını sokak sokak yayımladı. Ortalama metrekare bedeli iki yılda yarı yarıya değişti.',
    section: 'Ekonomi',
    tags: ['İstanbul', 'Pazar'],
    source: 'Boğaz Defteri',
    composed: 4,
  },
  {
    published: '2026-01-30T12:40',
    title: 'Fındıkta ihracat takvimi öne çekildi',
    lede: 'Ordu ve Giresun’daki kırma tesisleri üç vardiyaya geçti. Alıcı, yeni ürünü beklemeden sözleşme istiyor.',
    section: 'Ekonomi',
    tags: ['İhracat', 'Tarım', 'Karadeniz'],
    straightQuotes: true,
    composed: 3,
  },
  {
    published: '2026-01-30T11:25',
    title: 'Küçük atölyelere ortak kargo: Teslimat yüzde 30 ucuzladı',
    lede: 'On iki ilde kurulan ortak depolar, günde bir kez tek kamyonla yola çıkıyor. Beklemeyi göze alan, daha az ödüyor.',
    section: 'Ekonomi',
    tags: ['Bursa', 'Ulaşım', 'Kooperatif'],
    composed: 4,
  },
  {
    published: '2026-01-30T10:05',
    title: 'Ev tipi bataryada ilk yerli üretim Manisa’da',
    lede: 'Fabrika yılda elli bin batarya üretecek. İlk parti, köy okullarının güneş panellerine bağlanacak.',
    section: 'Ekonomi',
    tags: ['Enerji', 'Sanayi'],
    source: 'Ege Mektubu',
    composed: 4,
  },
  {
    published: '2026-01-30T08:20',
    title: 'Haftanın son gününde pazarda limon ucuzladı, yumurta yerinde saydı',
    lede: 'Mersin’den gelen kamyon sayısı iki katına çıktı. Toptancıya göre limonda düşüş on gün daha sürer.',
    section: 'Ekonomi',
    tags: ['Mersin', 'Pazar'],
    composed: 3,
  },
];

const arabicBody = `
وقال مدير المتحف خلال الافتتاح إن المعرض ثمرة تعاون بين ثلاث مدن على المتوسط، وإن كل قطعة فيه وصلت مع حكايتها مكتوبة بخط صاحبها.

## قاعة البحّارة

تضم القاعة الأولى خرائط ودفاتر يومية وأدوات ملاحة من القرنين الثامن عشر والتاسع عشر. ومن أبرز ما فيها بوصلة نحاسية نجت من غرق سفينتها قبالة ساحل صور.

## قاعة التجّار

أما القاعة الثانية فتعرض أكياس التوابل وموازين الذهب ورسائل بين تجّار من الإسكندرية وإزمير وبيروت. ويستطيع الزائر أن يشمّ روائح القرفة والهيل من جرار صغيرة وُضعت إلى جانب الرسائل.

## مواعيد الزيارة

يستمر المعرض حتى نهاية شهر مايو، ويفتح أبوابه يومياً من العاشرة صباحاً حتى السابعة مساءً. والدخول مجاني للطلاب وكبار السن.
`;

const englishBody = `
The count is simple on purpose. For one hour on a winter weekend, people sit still and write down the highest number of each bird they can see at the same moment. Nothing else is needed but a pencil and patience.

“Most of our records come from kitchen windows,” said the coordinator of the count. “A window in a city of sixteen million tells us more than an empty forest does.”

## Fewer sparrows, more parakeets

House sparrows were recorded in 61 per cent of gardens, down from 74 per cent ten years ago. Ring-necked parakeets, the descendants of escaped cage birds, were seen in almost every park between Florya and Maltepe.

## How to take part

The second weekend of the count is 14 and 15 February. Results are published in April, with a map for every district.
`;

const world: DemoArticle[] = [
  {
    published: '2026-01-30T22:15',
    title: 'Rotterdam ile Marsilya arasında yeşil gemi hattı',
    lede: 'Metanolle çalışan ilk konteyner gemisi martta sefere başlıyor. Hat, yaz tarifesinde İzmir’e uzatılacak.',
    section: 'Dünya',
    tags: ['Avrupa Birliği', 'İzmir', 'Enerji'],
    source: 'Ulak',
    picture: {
      scene: 'container-port',
      variant: 1,
      alt: 'Alacakaranlıkta ışıkları yanan liman vinçleri ve yük gemisi, suda yansıyan lambalar',
      caption: 'Gemilerin yakıt ikmali için iki limanda ayrı rıhtım kuruldu.',
      credit: 'Çizim: Küpür',
    },
    composed: 4,
  },
  {
    published: '2026-01-30T18:55',
    title: 'Tokyo’da tek hatlı metro kırk yıl sonra yenileniyor',
    lede: 'Çalışmalar geceleri yapılacak, hiçbir gün sefer iptal edilmeyecek. Eski vagonlar okul bahçelerine gidiyor.',
    section: 'Dünya',
    tags: ['Ulaşım'],
    composed: 3,
  },
  {
    published: '2026-01-30T17:00',
    slug: 'maarid-istanbul-hikayat-al-bahr',
    lang: 'ar',
    title: 'معرض في إسطنبول يروي حكايات البحر المتوسط بثلاث لغات',
    lede: 'خرائط ورسائل وبوصلات من ثلاث مدن ساحلية تلتقي للمرة الأولى تحت سقف واحد، في مبنى كان مخزناً للحبال.',
    section: 'Dünya',
    tags: ['İstanbul', 'Sergi'],
    body: arabicBody,
  },
  {
    published: '2026-01-30T14:50',
    lang: 'en',
    title: 'One hour, one window: Istanbul counts its winter birds',
    lede: 'More than four thousand households joined the garden bird count last weekend. Sparrows are declining; parakeets are not.',
    section: 'Dünya',
    tags: ['İstanbul', 'Çevre', 'Kuşlar'],
    authors: ['Nora Aslan'],
    body: englishBody,
  },
  {
    published: '2026-01-30T11:50',
    title: 'Şili’de dev teleskobun aynası dağa çıktı',
    lede: 'Sekiz metrelik cam, on iki tekerlekli araçla saatte dört kilometre hızla taşındı. İlk görüntü 2028’de bekleniyor.',
    section: 'Dünya',
    tags: ['Bilim', 'Gökyüzü'],
    composed: 4,
  },
  {
    published: '2026-01-30T09:10',
    title: 'Balkan ülkeleri orman yangınlarına karşı ortak filo kuruyor',
    lede: 'Altı ülke, on sekiz uçağı tek merkezden yönetecek. Filonun kış üssü Selanik, yaz üssü Tiran olacak.',
    section: 'Dünya',
    tags: ['Avrupa Birliği', 'Afet', 'Diplomasi'],
    straightQuotes: true,
    composed: 4,
  },
];

/** Fourteen articles of the busiest day. */
export const january30EconomyAndWorld: DemoArticle[] = [...economy, ...world];
