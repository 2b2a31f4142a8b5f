import type { DemoArticle } from '../article.ts';

const culture: DemoArticle[] = [
  {
    published: '2026-01-30T21:45',
    title: 'Beyoğlu’nun son tek salonlu sineması ışıklarını yaktı',
    lede: 'Üç yıl süren onarımın ardından perde siyah beyaz bir filmle açıldı. Koltukların arkasında bağış yapan altı yüz kişinin adı yazıyor.',
    section: 'Kültür',
    tags: ['İstanbul', 'Kültürel miras'],
    authors: ['İpek Durmaz'],
    picture: {
      scene: 'cinema-hall',
      alt: 'Karanlık bir sinema salonunda perdeye bakan izleyicilerin arkadan görünüşü, projeksiyonun ışık huzmesi',
    },
    composed: 4,
  },
  {
    published: '2026-01-30T16:20',
    title: 'Âşıklar kahvesi Kars’ta yeniden kuruldu',
    lede: 'Sazın duvarda değil, elde durduğu kahvede her cuma atışma var. İlk akşam kapıda kalanlara hoparlörle yayın yapıldı.',
    section: 'Kültür',
    tags: ['Kars'],
    composed: 3,
  },
  {
    published: '2026-01-30T13:10',
    title: 'Çini ustaları İznik’te kırk yıllık mavinin peşinde',
    lede: 'Kaybolan bir reçete, fırın artığından çözüldü. Yeni mavi, eskisinden ancak büyüteçle ayrılıyor.',
    section: 'Kültür',
    tags: ['Bursa', 'Kültürel miras', 'Sergi'],
    source: 'Ulak',
    composed: 4,
  },
  {
    published: '2026-01-30T09:50',
    title: 'Gezici kitaplık Iğdır köylerinde ilk turunu tamamladı',
    lede: 'Kırk köye uğrayan otobüs 3.200 kitap ödünç verdi. Geri gelmeyen kitap sayısı yedi.',
    section: 'Kültür',
    tags: ['Iğdır', 'Kütüphane', 'Eğitim'],
    composed: 3,
  },
];

const environment: DemoArticle[] = [
  {
    published: '2026-01-30T19:50',
    title: 'Van Gölü’nde kıyı çizgisi altmış metre geri çekildi',
    lede: 'Erçek ile Gevaş arasındaki sığ koylarda kamışlıklar karada kaldı. Araştırmacılar, inci kefalinin göç yolunu yeniden ölçüyor.',
    section: 'Çevre',
    tags: ['Van', 'Su', 'Çevre', 'Kuşlar'],
    source: 'Doğu Yıldızı',
    hashed: true,
    picture: {
      scene: 'mountain-lake',
      variant: 1,
      alt: 'Gün batımında mor dağların çevrelediği göl, suyu çekilmiş kıyıdan uzanan ahşap iskele ve bir kayık',
      caption: 'Gevaş kıyısında iskele suyun ancak ucuna yetişiyor.',
      credit: 'Çizim: Küpür',
    },
    composed: 5,
  },
  {
    published: '2026-01-30T15:25',
    title: 'Kuzey Ormanları’nda yeni patika, eski ağaçları dolaşıyor',
    lede: 'On dokuz kilometrelik yürüyüş yolu için tek ağaç kesilmedi. Güzergâhı, üç yıl boyunca izleri sayan gönüllüler çizdi.',
    section: 'Çevre',
    tags: ['İstanbul', 'Çevre'],
    composed: 4,
  },
  {
    published: '2026-01-30T10:30',
    title: 'Gediz Deltası’nda flamingo sayısı on altı bini geçti',
    lede: 'Kış sayımında geçen yıla göre üç bin fazla kuş kaydedildi. Tuzlaların su düzeni değişmezse üreme adasına bir yenisi eklenecek.',
    section: 'Çevre',
    tags: ['İzmir', 'Kuşlar', 'Çevre'],
    straightQuotes: true,
    composed: 3,
  },
];

const sport: DemoArticle[] = [
  {
    published: '2026-01-30T22:50',
    title: 'Palandöken’de gece slalomu: İlk üç sırada üç kardeş kulüp',
    lede: 'Eksi on dokuz derecede koşulan yarışta fark, saniyenin yüzde dördüydü. Seyirciler pist kenarında çorba kuyruğuna girdi.',
    section: 'Spor',
    tags: ['Kış'],
    authors: ['Tolga Erim'],
    picture: {
      scene: 'ski-slope',
      alt: 'Gece ışıkları altında karlı yamaçtan kapıların arasından inen kayakçı, pist kenarında seyirciler',
      caption: 'Yarışın ikinci inişinde pist buza kesti.',
      credit: 'Çizim: Küpür',
    },
    composed: 4,
  },
  {
    published: '2026-01-30T20:35',
    title: 'Kadınlar voleybol kupasında çeyrek final eşleşmeleri belli oldu',
    lede: 'Kura çekimi Ankara’da yapıldı. Son iki şampiyon, yarı finale kalırsa aynı gün oynayacak.',
    section: 'Spor',
    tags: ['Kupa', 'Ankara'],
    composed: 3,
  },
  {
    published: '2026-01-30T12:00',
    title: 'Kıtalararası koşuda kayıtlar dokuz saatte doldu',
    lede: 'Kasımda yapılacak yarışa otuz sekiz bin kişi yazıldı. İlk kez, tekerlekli sandalye parkuru da köprüden geçecek.',
    section: 'Spor',
    tags: ['İstanbul'],
    composed: 3,
  },
];

const rest: DemoArticle[] = [
  {
    published: '2026-01-30T14:05',
    title: 'Meslek liseleri kendi ders araçlarını üretiyor',
    lede: 'Pergelden mikroskoba otuz dört araç, dokuz ilde öğrencilerin elinden çıkıyor. Maliyet, piyasanın üçte biri.',
    section: 'Eğitim',
    tags: ['Eğitim', 'Ankara', 'Sanayi'],
    composed: 4,
  },
  {
    published: '2026-01-30T08:55',
    title: 'Yarıyıl tatilinde iki bin okul kütüphanesi açık kaldı',
    lede: 'Karneden sonra kapılar kapanmadı. Öğrencilerin en çok istediği kitap, geçen yıl da listenin başındaydı: Bir atlas.',
    section: 'Eğitim',
    tags: ['Eğitim', 'Kütüphane', 'İstanbul'],
    composed: 3,
  },
  {
    published: '2026-01-30T18:30',
    title: 'Deprem erken uyarısı cebe geldi: Sekiz saniye kazandırıyor',
    lede: 'Yazılım, telefonun sarsıntı algılayıcısını kullanıyor. Kandilli yakınındaki denemede yanlış alarm oranı binde ikide kaldı.',
    section: 'Teknoloji',
    tags: ['Deprem', 'Bilim', 'İstanbul'],
    authors: ['Ece Yıldızhan'],
    composed: 4,
  },
  {
    published: '2026-01-30T11:00',
    title: 'Pencere kenarında bir saat: Sessiz okuma kulüpleri çoğalıyor',
    lede: 'Kimse konuşmuyor, kimse kitabını anlatmıyor. Balat’ta başlayan buluşmalar, bir yılda yirmi üç ile yayıldı.',
    section: 'Yaşam',
    tags: ['İstanbul', 'Kütüphane', 'Okur'],
    picture: {
      scene: 'window-reader',
      alt: 'Yüksek bir pencerenin önünde oturup kitap okuyan kadının silueti, dışarıda akşam ışığında damlar',
      caption: 'Balat’taki buluşmaların tek kuralı: Telefonlar kapıdaki sepette.',
      credit: 'Çizim: Küpür',
    },
    composed: 4,
  },
];

/** The other fourteen articles of the busiest day. */
export const january30Other: DemoArticle[] = [...culture, ...environment, ...sport, ...rest];
