import type { DemoArticle } from '../article.ts';

const body = `
Kış akşamlarında Boğaz’dan geçen kaptanlar için kıyının iki dili vardır: biri yalıların pencereleri, öteki fenerler. Pencereler saatine göre yanar, söner; fenerlerin ise uykusu yoktur. Yine de son yirmi yılda on üç küçük fenerden yalnızca beşi düzenli olarak çalışıyordu.[^1]

Geçen hafta Martı Kayası’nda yakılan ilk ışıkla birlikte bu tablo değişmeye başladı. Kıyı Emniyeti ekipleri, bozulan mercekleri tek tek söktü, pirinç dişlileri temizledi, eski yataklarına yerleştirdi. Yeni olan tek parça, içerideki lamba: On sekiz vatlık bir ışık kaynağı.

## Yelkovan’da bir gece nöbeti

Yelkovan Feneri’nin bekçi evinde bugün kimse oturmuyor, ama masanın üzerinde duran nöbet defteri hâlâ tutuluyor. Son sayfada rüzgârın yönü, görüş mesafesi ve geçen gemilerin sayısı var. Defteri dolduran teknisyen Rıza Kaptanoğlu, her akşam kayıkla karşı kıyıdan geliyor.

“Işık kendiliğinden yanıyor, benim işim onun yandığına tanıklık etmek,” diyor Kaptanoğlu. “Bir de camları silmek. Tuz, mercekte bir haftada buğu yapıyor.”

> “Fener denizciden önce kıyıda yaşayana yol gösterir.”
>
> — Nermin Kıyıcı, deniz tarihçisi

![Sisli bir sabah küçük limanda demirli üç balıkçı teknesi, rıhtımda ağını onaran bir balıkçı](sabah-limani.jpg "Taşiskele önünde sabah: Balıkçılar limana dönüşte fenerin ışığını sağlarına alıyor. Çizim: Küpür")

Balıkçılar için yenilenen ışıkların anlamı başka. Sonbaharda lodos bastırdığında küçük tekneler telsizden önce kıyıya bakıyor; hangi koya sığınacaklarına ışığın rengine göre karar veriyor.

## Sayılarla on üç fener

Onarım programı iki yıla yayılıyor. Bu kış beş, gelecek kış sekiz fener elden geçecek. Dördünün ölçüleri şöyle:

| Fener | İlk yakılışı | Yükseklik (m) | Menzil (deniz mili) |
| :--- | ---: | ---: | ---: |
| Martı Kayası | 1857 | 19 | 12 |
| Yelkovan | 1863 | 24 | 15 |
| Taşiskele | 1881 | 11 | 7 |
| Akburun | 1902 | 16 | 10 |

### Hangi renk ne anlatıyor?

Renkler bütün dünyada aynı kurala bağlı. Boğaz’a Karadeniz’den giren bir kaptan şunları arıyor:

- **kırmızı ışık:** güneye inerken kanalın sağ kıyısı,
- **yeşil ışık:** kanalın sol kıyısı,
- **beyaz çakar:** bir burun ya da kayalık,
- **iki kırmızı çakar:** geçici bir engel, çoğunlukla şamandıra çalışması.

Işıkların rengini değiştirmek kimsenin aklından geçmiyor. Kaptanlar odasının duvarında asılı 1911 tarihli harita, bugünkü düzenin neredeyse aynısını gösteriyor; yalnızca iki noktada fener yerine çan işareti var. Sisin bastırdığı sabahlarda bu çanlar elle çalınır, sesi Anadolu kıyısından duyulurmuş.

Kuralın tek bir istisnası var: Yelkovan’ın beyaz ışığı, sisli havada beş saniyede bir değil, üç saniyede bir çakıyor.[^2]

## Usta, çırak ve bir kutu mercek

Sökülen mercekler, Haliç’teki küçük bir atölyede elden geçiyor. Atölyenin sahibi Agop Usta, mesleği babasından öğrenmiş; bugün yanında iki çırak var. Camı parlatmak için makine kullanmıyorlar. Bir merceğin temizlenip yeniden dengelenmesi üç hafta sürüyor.

> Bu camlar buraya ilk geldiğinde babam çocukmuş. Her birinin kenarında, dökümcünün kazıdığı küçük bir işaret var; kimi bir harf, kimi bir çiçek. Parlatırken o işarete dokunmuyoruz. Yüz elli yıl sonra bu camı eline alacak kişi de onu yapanı, onaranı bilsin istiyoruz. Fener dediğiniz şey biraz da budur: Işığı elden ele geçirmek.

Agop Usta’nın tek kaygısı çıraklar. “İşi seviyorlar, ama kirayı da ödemeleri gerek,” diyor. Belediye, atölyeyi bir eğitim programına dâhil ederek bu soruna çözüm arıyor. Bahardan itibaren meslek liselerinden altı öğrenci haftada iki gün burada çalışacak; ilk yıl yalnızca bakacak, ikinci yıl parlatacak, üçüncü yıl bir merceği baştan sona üstlenecekler.

![Gün batımında kayalıkların üzerinde beyaz bir fener kulesi, ışığı denize uzanıyor](yelkovan-feneri.jpg "Yelkovan Feneri, onarımdan sonraki ilk akşam. Çizim: Küpür")

## Kıyı, ışığını geri istiyor

Onarılan fenerlerden ikisi bahardan itibaren ziyarete açılacak. Martı Kayası’na hafta sonları üç tekne seferi konacak; kuleye aynı anda en çok on iki kişi çıkabilecek. Ziyaretlerden sağlanan gelir, kalan sekiz fenerin onarımına ayrılacak.

Mahalleli ise açılışı beklemeden kendi törenini yaptı. Yenilenen ışığın yandığı akşam, kıyıdaki kahvenin önünde toplanan yetmiş kadar kişi çakarları sayarak alkışladı. Aralarında, fenerin son bekçisinin kızı Sabiha Işık da vardı.

“Çocukken ışık odama vururdu, uyuyamadığım geceler sayardım,” diyor Işık. “Yıllardır uykum kaçsa sayacak bir şey yoktu. Şimdi var.”

[^1]: Sayım, kıyıdaki küçük fenerleri kapsıyor; ana kulelerin tümü çalışır durumda.

[^2]: Sis düzeni, görüş mesafesi bin metrenin altına indiğinde kendiliğinden başlıyor.
`;

/** The newest article: it has everything that an article can have. */
export const leadArticle: DemoArticle = {
  published: '2026-02-03T18:40',
  title: 'Boğaz’ın sönmüş fenerleri yeniden yanıyor: On üç ışık, iki kış',
  lede: 'Martı Kayası’nda ilk ışık geçen hafta yakıldı. Ustalar yüz elli yıllık mercekleri elde parlatıyor, kaptanlar kıyının unutulan dilini yeniden okuyor.',
  section: 'Yaşam',
  tags: ['İstanbul', 'Boğaziçi', 'Ulaşım', 'Kültürel miras'],
  authors: ['Elif Sandal'],
  source: 'Boğaz Defteri',
  hashed: true,
  picture: {
    scene: 'ferry-dusk',
    alt: 'Akşam kızıllığında Boğaz’dan geçen vapur, adacıkta ışığı yanan küçük bir fener, uzakta kubbeler; rıhtımda onları izleyen iki kişi',
    caption: 'Salacak açıklarında akşam seferi: Kıyının ışıkları vapurun dönüş yolunu çiziyor.',
    credit: 'Çizim: Küpür',
  },
  pictures: {
    'sabah-limani.jpg': { scene: 'fishing-boats', alt: '' },
    'yelkovan-feneri.jpg': { scene: 'lighthouse-coast', alt: '' },
  },
  corrections: [
    { date: '2026-02-03', note: 'Haberin ilk biçiminde Taşiskele Feneri’nin yüksekliği 14 metre olarak yazılmıştı; doğrusu 11 metredir.' },
  ],
  body,
};
