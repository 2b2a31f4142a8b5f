import type { DemoArticle } from '../article.ts';

const codeBody = `
Ulaşım verisi şimdiye kadar yalnızca duraklardaki tabelalarda görünüyordu. Dokuz büyükşehir, otobüslerin konumunu ve varış tahminlerini herkesin okuyabileceği tek bir biçimde yayımlamaya başladı.

## Üç satır yeter

Adres, durak numarasını sona ekleyince yanıt veriyor. Komut satırından denemek için:

\`\`\`sh
curl -s https://ulasim.example/durak/34117 |
  jq -r '.varislar[] | "\\(.hat)\\t\\(.dakika) dk"' |
  sort -k2 -n
\`\`\`

Yanıtta hat adı, varışa kalan dakika ve aracın doluluğu bulunuyor. Veri on saniyede bir yenileniyor; \`hat\` alanı her zaman metin, \`dakika\` alanı her zaman sayı.

## Kimler kullanıyor?

İlk haftada 640 geliştirici kayıt oldu. En çok ilgi gören uygulama, görme engelliler için durağa yaklaşan aracı sesle bildiren küçük bir program. Lise öğrencisi iki kardeş de mahalle fırınının camına, bir sonraki otobüsü gösteren eski bir tablet astı.

Belediyeler, verinin ücretsiz kalacağını ve biçimin değişmesi hâlinde altı ay önceden haber verileceğini duyurdu.
`;

const arabicBody = `
وتهدف الاتفاقية التي وقّعها ممثلو الطرفين صباح اليوم إلى تسهيل عبور الشاحنات المحمّلة بالفواكه والخضراوات، بحيث لا تتجاوز مدة الانتظار عند المعبر أربع ساعات.

## موعد بدء العمل

تدخل الاتفاقية حيّز التنفيذ في الأول من مارس. وحتى ذلك التاريخ تستمر إجراءات التفتيش الحالية من دون تغيير، على أن يُفتح المسار الجديد تجريبياً في منتصف فبراير.

## ماذا يقول التجار؟

قال أحد مصدّري الحمضيات في مرسين: «كنا نخسر يوماً كاملاً عند البوابة، واليوم الواحد يعني الكثير بالنسبة إلى فاكهة طازجة». وأضاف أن كلفة التبريد وحدها كانت تلتهم ربع الأرباح في أشهر الصيف.

### أرقام من العام الماضي

عبرت المعبر خلال عام 2025 نحو 118 ألف شاحنة، بزيادة قدرها 9 في المئة على العام الذي سبقه. وكانت حصة الخضراوات والفواكه نحو الثلث.

## الخطوة التالية

من المقرر أن تجتمع اللجنة المشتركة مرة كل ثلاثة أشهر لمراجعة النتائج ونشرها.
`;

/** The day before the newest. */
export const february2: DemoArticle[] = [
  {
    published: '2026-02-02T21:30',
    title: 'Rüzgâr, ocak ayında elektriğin dörtte birini üretti',
    lede: 'Ege ve Marmara’daki santraller 31 günün 22’sinde tam güce yakın çalıştı. Şebeke işletmecisi, depolama yatırımı için takvim istiyor.',
    section: 'Ekonomi',
    tags: ['Enerji', 'Rüzgâr'],
    authors: ['Deniz Karaca'],
    source: 'Ege Mektubu',
    picture: {
      scene: 'wind-turbines',
      alt: 'Gün doğarken sisli sırtlarda sıralanan rüzgâr türbinleri, çayırda sürüsüyle bir çoban',
      caption: 'Bayramiç sırtlarında türbinler sabah sisinin üzerinde.',
      credit: 'Çizim: Küpür',
    },
    composed: 5,
  },
  {
    published: '2026-02-02T19:40',
    title: 'Zeugma yakınlarında nar ağaçlı bir mozaik gün yüzüne çıktı',
    lede: 'Bir fıstık bahçesinin altında bulunan taban döşemesinde yirmi iki renk sayıldı. Kazı ekibi, mozaiği yerinden kaldırmadan korumayı planlıyor.',
    section: 'Kültür',
    tags: ['Gaziantep', 'Arkeoloji', 'Kültürel miras'],
    authors: ['İpek Durmaz', 'Mahir Sönmez'],
    source: 'Ulak',
    hashed: true,
    picture: {
      scene: 'mosaic-dig',
      alt: 'Kazı çukurunda ortaya çıkan yuvarlak desenli bir mozaik, kenarında fırçayla çalışan iki arkeolog',
      caption: 'Mozaiğin orta madalyonu: Meyveli bir nar ağacı.',
      credit: 'Çizim: Küpür',
    },
    composed: 4,
  },
  {
    published: '2026-02-02T17:15',
    title: 'Köy okullarına ikinci öğretmen: Birleştirilmiş sınıflar bölünüyor',
    lede: 'Yarıyıl tatilinden dönen 1.140 okulda sınıflar ikiye ayrıldı. Öğretmenler, bir saatte dört ayrı ders anlatma döneminin bittiğini söylüyor.',
    section: 'Eğitim',
    tags: ['Eğitim', 'Öğretmen', 'Şırnak'],
    picture: {
      scene: 'classroom',
      alt: 'Sabah güneşinin vurduğu bir köy sınıfında sıralarında oturan çocuklar, kara tahtanın önünde öğretmen',
      credit: 'Çizim: Küpür',
    },
    composed: 4,
  },
  {
    published: '2026-02-02T15:20',
    title: 'Eskişehir’de tramvay hattı otogara uzanıyor',
    lede: 'Dört duraklık uzatma sekiz ayda bitecek. Yapım sırasında Porsuk kıyısındaki çınarlara dokunulmayacak.',
    section: 'Haberler',
    tags: ['Eskişehir', 'Ulaşım', 'Belediye'],
    authors: ['Onur Tan'],
    corrections: [{ date: '2026-02-03', note: 'Yeni durak sayısı beş değil, dörttür.' }],
    picture: {
      scene: 'tram-street',
      alt: 'Ağaçlı bir caddede yaklaşan kırmızı tramvay, kaldırımlarda yürüyenler, uzakta saat kulesi',
      caption: 'Yeni hat, İki Eylül Caddesi’nden otogara inecek.',
      credit: 'Çizim: Küpür',
    },
    composed: 4,
  },
  {
    published: '2026-02-02T13:05',
    title: 'Belediyeler otobüs verisini açtı: Varış saati üç satırda',
    lede: 'Dokuz büyükşehir, otobüslerin konumunu aynı biçimde yayımlıyor. Veriyi ilk kullananlar lise öğrencileri oldu.',
    section: 'Teknoloji',
    tags: ['İstanbul', 'Ulaşım'],
    straightQuotes: true,
    body: codeBody,
  },
  {
    published: '2026-02-02T11:30',
    title: 'Sapanca’da su kullanımına kısıtlama iddiası',
    lede: 'Göl çevresindeki üç mahallede bahçe sulamasının yasaklandığı öne sürüldü.',
    section: 'Haberler',
    tags: ['Sakarya', 'Su'],
    withdrawn: {
      date: '2026-02-02',
      note: 'Haberin dayandığı duyurunun 2021 yılına ait olduğu anlaşıldı. Göl çevresinde bugün yürürlükte olan bir kısıtlama yok.',
    },
    composed: 2,
  },
  {
    published: '2026-02-02T09:10',
    slug: 'ittifaq-shahinat-al-fakiha',
    lang: 'ar',
    title: 'اتفاق جديد يختصر انتظار شاحنات الفاكهة عند معبر الحدود',
    lede: 'يبدأ العمل بمسار سريع للبضائع الطازجة مطلع الربيع، ويقول التجار إن كل ساعة انتظار أقل تعني فاكهة أكثر على الرفوف.',
    section: 'Dünya',
    tags: ['Diplomasi', 'İhracat', 'Mersin'],
    authors: ['ليلى حداد'],
    body: arabicBody,
  },
];

/** A Sunday with few articles. */
export const february1: DemoArticle[] = [
  {
    published: '2026-02-01T18:00',
    title: 'Milas’ın anıt zeytinleri tek tek numaralandı',
    lede: 'Üç köyde 4.316 ağacın yaşı, gövde çapı ve sahibi kaydedildi. En yaşlısının bin dört yüz yıllık olduğu tahmin ediliyor.',
    section: 'Çevre',
    tags: ['Tarım', 'Çevre'],
    authors: ['Zehra Kolay', 'Mahir Sönmez'],
    source: 'Ege Mektubu',
    picture: {
      scene: 'olive-grove',
      alt: 'Öğleden sonra güneşinde kıvrık gövdeli yaşlı zeytin ağaçları, altında serili örtüler ve çalışan iki kişi, uzakta deniz',
      caption: 'Her ağaca, gövdeyi yaralamayan keten bir künye bağlandı.',
      credit: 'Çizim: Küpür',
    },
    composed: 5,
  },
  {
    published: '2026-02-01T15:30',
    title:
      'Millî kürekçiler Sapanca’daki kış kampını tamamladı: Sekiz tekne, on iki gün, bin iki yüz kilometre ve Avrupa Şampiyonası için iki yeni umut',
    lede: 'Kampın son gününde rüzgârın izin verdiği tek saatte yapılan yarışı gençler kazandı.',
    section: 'Spor',
    tags: ['Sakarya'],
    composed: 4,
  },
  {
    published: '2026-02-01T12:20',
    title: 'Kapalı pazar tezgâhlarında kış hesabı',
    lede: 'Ispanağın kilosu bir haftada yüzde on sekiz gerilerken pırasa ve kereviz yerinde saydı; Fatih’ten Kartal’a altı kapalı pazarda konuştuğumuz esnaf, fiyatı artık tarladaki verimden çok yolun, soğuk deponun ve poşetin belirlediğini, akşam saatlerinde kurulan “son saat” tezgâhlarının ise hem satıcıya hem alıcıya kazandırdığını anlatıyor.',
    section: 'Ekonomi',
    tags: ['İstanbul', 'Pazar', 'Tarım'],
    authors: ['Onur Tan'],
    composed: 5,
  },
  {
    published: '2026-02-01T10:00',
    title: 'Okurlardan: Bu hafta en çok sorulan beş soru',
    lede: 'Arşivde eski bir haber nasıl bulunur, düzeltme nasıl istenir? Okur mektuplarından derledik.',
    tags: ['Okur'],
    composed: 3,
  },
  {
    published: '2026-02-01',
    title: 'Haftanın sofrası: Uşak’ın ev yapımı tarhanası',
    lede: 'Yaz sonunda serilen hamur, ocak ayazında tencerede. Uşaklı Hanife Teyze ölçüyü bardakla değil, avucuyla veriyor.',
    section: 'Yaşam',
    tags: ['Mutfak'],
    composed: 3,
  },
];
