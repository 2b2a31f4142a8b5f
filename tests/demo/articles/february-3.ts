import type { DemoArticle } from '../article.ts';
import { leadArticle } from './lead.ts';

const morning: DemoArticle[] = [
  {
    published: '2026-02-03T11:10',
    title: 'Deprem toplanma alanları için yeni harita: “Her kapıdan on dakika yürüme”',
    lede: 'Büyükçekmece’den Tuzla’ya 2.860 alan yeniden ölçüldü. Haritada artık yalnızca park değil, oraya giden en güvenli sokak da gösteriliyor.',
    section: 'Haberler',
    tags: ['İstanbul', 'Deprem', 'Afet'],
    straightQuotes: true,
    composed: 5,
  },
  {
    published: '2026-02-03T10:30',
    title: 'Artvin’de çay bahçelerinin onda biri bu yıl dinlenmeye bırakılıyor',
    lede: 'Yaşlı ocakların söküldüğü yamaçlara önce fiğ ve yonca ekilecek. Üreticinin iki yıllık kaybının yarısını kooperatif, yarısını il özel idaresi karşılayacak.',
    section: 'Çevre',
    tags: ['Artvin', 'Tarım', 'Çevre', 'Karadeniz'],
    authors: ['Zehra Kolay'],
    source: 'Karayel',
    picture: {
      scene: 'tea-terraces',
      alt: 'Sisli dağların eteğinde basamak basamak inen çay bahçeleri, aralarında çay toplayan kadınlar',
      caption: 'Kemalpaşa’da bir yamaç: Dinlenecek bahçeler alt sıralardan seçildi.',
      credit: 'Çizim: Küpür',
    },
    paragraphs: [
      'Karar, üç köyün ortak toplantısında alındı. Toprağın dinlendirilmesi ilk bakışta kayıp gibi görünse de denemelerde üçüncü yılın sonunda verim sökümden önceki düzeyin dörtte bir üstüne çıktı.',
    ],
  },
  {
    published: '2026-02-03T09:45',
    lang: 'en',
    title: 'Night trains return between Istanbul and Sofia after two winters',
    lede: 'The sleeper leaves Halkalı at 21:40 and reaches the Bulgarian capital in time for breakfast. Tickets for the first week sold out in a morning.',
    section: 'Dünya',
    tags: ['İstanbul', 'Ulaşım'],
    authors: ['Nora Aslan'],
    source: 'The Strait Courier',
    body: `
For two winters the line ended in a replacement coach and a long wait at the border. Track works on the Bulgarian side are now finished, and the railways of both countries have agreed on a timetable that lets passengers sleep through most of the formalities.

“People forget that a border can be crossed lying down,” said a conductor who has worked the route since 1998. “You wake up, somebody hands you tea, and it is another country.”

## What changes at the frontier

Passports are checked on board between Kapıkule and Svilengrad. Luggage is inspected in the compartments, and only one passenger in ten is asked to step onto the platform. The stop is planned to last 55 minutes instead of two hours and a half.

## Four coaches for now

The train carries two sleeping cars, one couchette car and a dining car from Edirne. If demand holds, a third sleeping car will be added at Easter. A single berth costs about as much as a night in a modest hotel.

Freight traffic keeps priority on Thursdays, when the train leaves an hour later.
`,
  },
  {
    published: '2026-02-03T09:00',
    title: 'Kâğıt dilekçe rafa kalkıyor: Nüfus müdürlüklerinde tek ekran dönemi',
    lede: 'Adres değişikliğinden doğum kaydına kadar on dört işlem artık aynı ekranda yapılıyor. Islak imza isteyen tek belge kaldı.',
    section: 'Haberler',
    tags: ['Ankara'],
    source: 'Ulak',
    composed: 4,
  },
  {
    published: '2026-02-03T08:15',
    title: 'Hâtıra defterlerinden bir sergi: Şehzadebaşı’nın kayıp sinemaları',
    lede: 'Biletler, el ilanları ve bir makinistin otuz yıl boyunca tuttuğu defter, on bir sinemanın hikâyesini anlatıyor.',
    section: 'Kültür',
    tags: ['İstanbul', 'Sergi'],
    composed: 4,
  },
  {
    published: '2026-02-03T07:20',
    title: 'Şırnak’ta kapanan köy yollarının tamamı açıldı',
    lede: 'Üç gün süren kar yağışının ardından 74 köy yolu sabah saatlerinde ulaşıma açıldı. Taşımalı eğitim yarın yeniden başlıyor.',
    section: 'Haberler',
    tags: ['Şırnak', 'Ulaşım', 'Kış'],
    source: 'Doğu Yıldızı',
    hashed: true,
    straightQuotes: true,
    paragraphs: [
      'Son açılan yol, Uludere’nin iki mezrasını ilçeye bağlayan on dört kilometrelik kesim oldu. Ekipler, çığ temizliğini gün ışığına bıraktığı için çalışma iki geceye yayıldı.',
      'Mezrada tek başına yaşayan Meryem Teyze, kapısını açan ilk kişinin kepçe operatörü olduğunu söylüyor: “Çayı hazırdı, ama o durmadı; arkada üç köy daha var, dedi.”',
    ],
    composed: 2,
  },
];

const noon: DemoArticle[] = [
  {
    published: '2026-02-03T14:45',
    title: 'Tuna ülkeleri ortak taşkın planında anlaştı',
    lede: 'Viyana’da dokuz saat süren görüşmenin sonunda on ülke, su seviyesini aynı dakikada aynı tabloda görmeyi kabul etti.',
    section: 'Dünya',
    tags: ['Avrupa Birliği', 'Su', 'Diplomasi'],
    authors: ['Kerem Altınay'],
    picture: {
      scene: 'meeting-hall',
      alt: 'Yüksek pencereli bir salonda yarım daire biçiminde oturan delegeler, kürsüde konuşan bir kişi',
      caption: 'Viyana’daki salonda son oturum gece yarısına on dakika kala kapandı.',
      credit: 'Çizim: Küpür',
    },
    paragraphs: [
      'Planın omurgasını ortak bir ölçüm ağı oluşturuyor. Kaynaktan deltaya kadar 312 istasyonun verisi tek merkezde toplanacak; eşik aşıldığında uyarı, ülkelerin onayı beklenmeden aşağı kıyıya iletilecek.',
      'Romanya ve Bulgaristan, delta ağzındaki eski sedde hattını birlikte güçlendirecek. Çalışmanın ilk taksiti temmuzda ödenecek.',
    ],
  },
  {
    published: '2026-02-03T13:50',
    title: 'Işıkları sönmeyen salon: Kayseri’de kütüphane gece okuruna açıldı',
    lede: 'İl Halk Kütüphanesi’nin büyük okuma salonu artık sabaha kadar açık. İlk gece 214 okur geldi, en çok istenen şey bir yastık oldu.',
    section: 'Kültür',
    tags: ['Kütüphane', 'Eğitim'],
    authors: ['İpek Durmaz'],
    source: 'Bozkır Haber',
    picture: {
      scene: 'library-hall',
      alt: 'Yüksek tavanlı bir kütüphane salonunda yeşil lambaların altında okuyan insanlar, iki yanda galerili raflar',
      caption: 'Gece yarısından sonra masaların yarısı hâlâ doluydu.',
      credit: 'Çizim: Küpür',
    },
    paragraphs: [
      'Saat ikiye gelirken salonda yalnızca sayfa sesi vardı. Sınava hazırlanan öğrencilerin yanında, vardiyasından çıkıp gelen bir fırın işçisi ve tezinin son bölümünü yazan bir doktora öğrencisi oturuyordu.',
    ],
  },
  {
    published: '2026-02-03T12:40',
    title: 'Şeker pancarında avans ödemeleri yarın başlıyor',
    lede: 'Ödemeler on iki fabrikanın ekim alanında üç güne yayılacak. Pancar üreticisi, mazot payının ayrı kalem olarak yatırılmasını istiyor.',
    section: 'Ekonomi',
    tags: ['Tarım', 'Konya', 'Kooperatif'],
    composed: 4,
  },
  {
    published: '2026-02-03T11:55',
    title: 'Uzatmada gelen gol Iğdır’ı çeyrek finale taşıdı',
    lede: 'Kupada gecenin sürprizi doksan dördüncü dakikada geldi. Deplasmandaki iki bin taraftar dönüş yoluna güneş doğarken çıktı.',
    section: 'Spor',
    tags: ['Iğdır', 'Kupa'],
    authors: ['Tolga Erim'],
    picture: {
      scene: 'stadium-night',
      alt: 'Projektörlerin aydınlattığı dolu bir stadyum, sahada ceza alanına ortalanan top',
      caption: 'Ceza alanına gelen son top maçın sonucunu belirledi.',
    },
    paragraphs: [
      'İlk yarıda yalnızca iki isabetli şut çeken konuk ekip, oyuna sonradan giren on dokuz yaşındaki kanat oyuncusunun ortasıyla skoru değiştirdi. Hakem santra yaptırmadan maçı bitirdi.',
    ],
  },
];

const afternoon: DemoArticle[] = [
  {
    published: '2026-02-03T17:25',
    title: 'Van’da çığ uyarısı: Üç dağ geçidi gece trafiğe kapatıldı',
    lede: 'Kar kalınlığı Karabet Geçidi’nde 210 santimetreye ulaştı. Bahçesaray’a sabah ilk konvoy kılavuz araçla çıkacak.',
    section: 'Haberler',
    tags: ['Van', 'Kış', 'Ulaşım', 'Afet'],
    authors: ['Serhat Bulut'],
    source: 'Doğu Yıldızı',
    picture: {
      scene: 'snow-road',
      alt: 'Alacakaranlıkta karla kaplı bir köy, pencerelerinde ışık; kıvrılan yolda ilerleyen kar küreme aracı',
      caption: 'Küreme araçları köy yollarında sabaha kadar çalıştı.',
      credit: 'Çizim: Küpür',
    },
    paragraphs: [
      'Karayolları ekipleri, geçitlerin iki ucundaki kapıları saat 16.00’da indirdi. Yolda kalan dört araçtaki on bir kişi, köy konağında ağırlanıyor.',
      'Meteoroloji, rüzgârın gece yarısından sonra güneybatıya döneceğini ve gevşek karın yamaçlardan kopabileceğini duyurdu. Uyarı perşembe sabahına kadar geçerli.',
      'Bahçesaray’da iki hasta, paletli ambulansla ilçe hastanesine taşındı. Fırınlar geceden çalıştı; sabah yola çıkacak konvoyun ilk aracında ekmek ve ilaç olacak.',
      '“Biz bu geçidi yedi aylık kış sayarız,” diyor köy konağının sahibi Reşit Aydemir. “Misafir geldi mi soba bir tane daha yanar. Yeter ki kimse yolun açık olduğunu sanıp kendi başına çıkmasın.”',
      'Okullar bugün de kapalı kalacak. Taşımalı öğrenciler için dersler yarın sabah yeniden başlatılacak; yolu açılmayan altı köyde öğretmenler dersleri köy odalarında sürdürüyor.',
    ],
    composed: 2,
  },
  {
    published: '2026-02-03T16:50',
    title: 'İzmir’de yeni rıhtım açıldı: Kuru incir bu kış raydan gemiye',
    lede: 'Aydın’dan gelen ilk blok tren 48 konteyner taşıdı. İhracatçı, yükün limanda bekleme süresinin beş günden iki güne indiğini söylüyor.',
    section: 'Ekonomi',
    tags: ['İzmir', 'İhracat', 'Ulaşım'],
    authors: ['Deniz Karaca'],
    source: 'Ege Mektubu',
    hashed: true,
    picture: {
      scene: 'container-port',
      alt: 'Sabah ışığında liman vinçleri, renkli konteynerler yüklü bir gemi ve önünde küçük bir römorkör',
      caption: 'Yeni rıhtıma yanaşan ilk gemi 2.100 konteyner yükledi.',
      credit: 'Çizim: Küpür',
    },
    paragraphs: [
      'Rıhtımın uzunluğu 340 metre, önündeki suyun derinliği on dört metre. Böylece açıkta bekleyip yükünü küçük teknelere aktaran gemiler doğrudan kıyıya yanaşabilecek.',
    ],
  },
  {
    published: '2026-02-03T16:05',
    updated: '2026-02-03T19:10',
    title: 'Eğirdir Gölü iki yıl sonra ilk kez yükseldi',
    lede: 'Aralık ve ocak yağışları gölü 34 santimetre kaldırdı. Ispartalı balıkçılar iskelelerini geri çekmeye başladı; uzmanlar sevinmek için erken olduğu görüşünde.',
    section: 'Çevre',
    tags: ['Isparta', 'Su', 'Çevre', 'Tarım'],
    authors: ['Zehra Kolay'],
    picture: {
      scene: 'mountain-lake',
      alt: 'Karlı dağların arasında durgun bir göl, ahşap iskelenin ucunda kırmızı paltolu biri, suda bir kayık',
      caption: 'Gölün güney kıyısındaki iskelelerde su yeniden tahtalara değiyor.',
      credit: 'Çizim: Küpür',
    },
    paragraphs: [
      'Ölçümler gölün kuzey ve güneyindeki iki istasyonda her sabah yapılıyor. Seviye, ekim sonunda kaydedilen en düşük değerin üzerine çıksa da uzun yıllar ortalamasının hâlâ 1,7 metre altında.',
      'Elma bahçelerinin sulanmasında kullanılan pompalar bu yıl nisandan önce çalıştırılmayacak.',
    ],
  },
  {
    published: '2026-02-03T15:30',
    title: 'İstanbul’da sağanak: Bir aylık yağmur üç saatte düştü',
    lede: 'Anadolu Yakası’nda metro girişlerine su bariyeri kuruldu, iki alt geçit kapatıldı. Yağışın gece yarısı Marmara’nın güneyine inmesi bekleniyor.',
    section: 'Haberler',
    tags: ['İstanbul', 'Hava', 'Ulaşım'],
    authors: ['Elif Sandal'],
    picture: {
      scene: 'city-rain',
      alt: 'Yağmurlu bir akşam caddesinde şemsiyeli yayalar, ıslak asfaltta yansıyan araç ve dükkân ışıkları',
      caption: 'Kadıköy’de iş çıkışı: Otobüs seferleri yirmi dakika gecikmeyle sürdü.',
      credit: 'Çizim: Küpür',
    },
    paragraphs: [
      'En yüksek yağış metrekareye 71 kilogramla Beykoz’da ölçüldü. Ekipler 46 noktada su baskınına müdahale etti; yaralanan olmadı.',
      'Üsküdar ve Kadıköy iskelelerinde vapurlar otuz dakikada bire indirildi. Marmaray’da seferler sürdü, ancak iki istasyonda yürüyen merdivenler kapatıldı.',
      'Moda’daki kırtasiyeci Şule Bağcı, suyun kaldırım hizasında durduğunu anlattı: “Geçen yıl aynı yağmurda tezgâhı yukarı kaldırmıştık. Bu kez yalnızca paspasla kurtulduk.” Cadde boyunca yenilenen yağmur suyu hattı ilk sınavını vermiş oldu.',
      'Barajlar için tablo iç açıcı değil. Yağış daha çok kıyıya düştü; havzalarda ölçülen miktar kent merkezinin üçte biri kadar. Uzmanlar doluluk oranında en çok iki puanlık bir artış bekliyor.',
    ],
    composed: 2,
  },
];

/** The newest day. */
export const february3: DemoArticle[] = [leadArticle, ...afternoon, ...noon, ...morning];
