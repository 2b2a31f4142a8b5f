/**
 * Sentences that fit any subject. `{person}` becomes a role and a name, `{n}` a number, `{p}` a share. No slot takes a suffix,
 * because a Turkish suffix depends on the sound of the word before it.
 */
export const voices = [
  '{person}, “Yıllardır konuşulan bir konuydu. Bu kez takvim de bütçe de belli” dedi.',
  '{person}, kararın tek başına yeterli olmadığını belirterek “Asıl iş uygulamada” diye konuştu.',
  '{person} temkinli: “Sonucu görmek için en az bir mevsim beklemek gerekir.”',
  '{person}, beklentilerini üç sözcükle özetledi: “Süreklilik, açıklık, denetim.”',
  '{person}, ilk günlerde aksama yaşanabileceğini, bunun için ek ekip ayrıldığını söyledi.',
  '{person}, “Burada kimse kısa yoldan sonuç beklemiyor; yeter ki başlanan iş yarım kalmasın” ifadesini kullandı.',
  '{person}, soruların büyük bölümünün süreyle ilgili olduğunu, ayrıntıların bu hafta duyurulacağını aktardı.',
  'Görüşüne başvurduğumuz {person}, benzer bir adımın geçmişte de denendiğini ama sahiplenilmediğini anlattı.',
  '{person}, “Önce dinledik, sonra yazdık. Metnin her satırında buradaki insanların payı var” dedi.',
  '{person}, eleştirileri yerinde bulduğunu, eksiklerin kısa sürede giderileceğini kaydetti.',
  '{person}, “Rakam tek başına bir şey anlatmaz, arkasındaki emeği de görmek gerek” yorumunu yaptı.',
  'Toplantıya katılan {person}, farklı görüşlerin aynı masada ilk kez bir araya geldiğine dikkat çekti.',
  '{person}, komşu illerden de bilgi istendiğini, deneyimin paylaşılacağını söyledi.',
  '{person}, “Bunu bir son değil, başlangıç sayıyoruz” diyerek sözlerini bitirdi.',
  '{person}, kaygıların giderilmesi için haftada bir bilgilendirme yapılacağını duyurdu.',
  '{person}, hazırlıkların aylar önce tamamlandığını, bundan sonrasının hava koşullarına bağlı olduğunu dile getirdi.',
  '{person}, “Şaşırdık desem yalan olur; işaretleri geçen yıldan beri görüyorduk” dedi.',
  'Konuyu yakından izleyen {person}, sürecin herkese açık tutulmasını olumlu bulduğunu belirtti.',
  '{person}, sorumluluğun tek bir kuruma bırakılmaması gerektiğini savundu.',
  '{person}, “Küçük görünen ayrıntılar günlük hayatta çok şey değiştiriyor” sözleriyle beklentisini anlattı.',
];

/** Sentences with a number. */
export const figures = [
  'Açıklanan verilere göre geçen yılın aynı dönemiyle karşılaştırıldığında değişim yüzde {p} düzeyinde.',
  'İlk aşamada {n} kişiye ulaşıldı; yıl sonuna kadar bu sayının iki katına çıkması bekleniyor.',
  'Ayrılan kaynağın yüzde {p} kadarı hazırlığa, kalanı uygulamaya gidecek.',
  'Yapılan ankete {n} kişi katıldı, katılanların yüzde {p} kadarı beklentisinin karşılandığını bildirdi.',
  'İlgilenenlerin sayısı iki haftada {n} olarak kayda geçti.',
  'Kayıtlara bakılırsa son beş yılın ortalaması yüzde {p} aşılmış durumda.',
  'Tablonun en dikkat çekici satırında yüzde {p} oranında bir artış yer alıyor.',
  'Uzmanlar payın yüzde {p} dolayında kalmasını olağan karşılıyor.',
  'Bugüne dek {n} dosya incelendi; yüzde {p} kadarında eksik belge saptandı.',
  'Geçen yıl {n} olan başvuru sayısı bu yıl şimdiden aşıldı.',
  'Günlük ziyaret ortalaması {n} olarak hesaplandı, hafta sonları bu sayı belirgin biçimde artıyor.',
  'Raporun ekinde ilçe ilçe dağılım da bulunuyor; en büyük pay yüzde {p} ile merkezin.',
  'Hazırlık için {n} saat çalışıldı, işin yüzde {p} kadarını gönüllüler üstlendi.',
  'Tahminle sonuç arasındaki fark yüzde {p} olarak ölçüldü.',
];

/** Sentences about what was before. */
export const background = [
  'Konu ilk kez üç yıl önce gündeme gelmiş, ancak kaynak bulunamadığı için ertelenmişti.',
  'Benzer bir düzenleme 1990’lı yıllarda da yürürlükteydi.',
  'Geçen yıl hazırlanan rapor, sorunun tek bir nedene bağlanamayacağını ortaya koymuştu.',
  'Bölgede yaşayanlar için mesele yeni değil: Eski kuşaklar aynı tartışmayı 1978’den hatırlıyor.',
  'İlk adım iki yıl önce küçük bir deneme çalışmasıyla atılmıştı.',
  'Yerel arşivde bulunan belgeler, tartışmanın bir yüzyıl geriye uzandığını gösteriyor.',
  'O dönemde hazırlanan planın büyük bölümü kâğıt üzerinde kalmıştı.',
  'Bir süre ara verilen çalışmalar geçen yıl yeniden başlatıldı.',
  'Sürece bugüne dek dört kurum ve iki meslek odası katkı verdi.',
  'Uygulama, bir önceki yıl iki pilot ilde denenmiş ve sonuçları yayımlanmıştı.',
  'Komşu ülkelerdeki örnekler de masaya yatırıldı, ikisi yerinde incelendi.',
  'Hazırlıkların uzamasında belgelerin geç tamamlanması etkili oldu.',
  'Daha önce aynı konuda açılan dava, uzlaşmayla sonuçlanmıştı.',
  'Yöntem, üniversitelerin ortak çalışmasıyla geliştirildi ve ücretsiz olarak paylaşıldı.',
  'Mahalle toplantılarında dile getirilen öneriler son metne işlendi.',
  'Eski yapıların bir bölümü korunacak, kalanı bugünkü ölçülere göre yenilenecek.',
];

/** Sentences about what comes next. */
export const process = [
  'Çalışmanın üç ay içinde tamamlanması öngörülüyor.',
  'Ayrıntılı takvim önümüzdeki hafta ilan edilecek.',
  'İtirazlar on beş gün içinde yazılı olarak yapılabilecek.',
  'Bir izleme kurulu her ayın ilk pazartesi günü toplanarak durumu değerlendirecek.',
  'Sonuçların gelecek ayın ortasında açıklanması bekleniyor.',
  'Katılmak isteyenler için hafta sonu kısa bir eğitim düzenlenecek.',
  'İlk değerlendirme üç ay sonra yapılacak, gerekirse kapsam genişletilecek.',
  'Bu süre içinde mevcut düzen değişmeden sürecek.',
  'Belgelerin tamamı internet sitesinden okunabiliyor.',
  'Ekipler hafta boyunca iki vardiya hâlinde sahada olacak.',
  'Bütçe görüşmeleri ayın son haftasına bırakıldı.',
  'Karar, resmî ilanın ardından yürürlüğe girecek.',
  'Eksik kalan bölümler için ikinci bir çağrı yapılacak.',
  'Bilgi almak isteyenler için bir danışma hattı kuruldu.',
  'Aynı çalışmanın yakın illerde de yinelenmesi planlanıyor.',
  'Hava koşulları elverirse işe pazartesi günü başlanacak.',
];

/** Last sentences. */
export const closings = [
  'Şimdi gözler, yayımlanacak ilk sonuçlarda.',
  'Yetkililer, söylentilere değil resmî duyurulara bakılmasını istiyor.',
  'Günün sonunda herkesin sorduğu soru aynı: Bu kez kalıcı olacak mı?',
  'Yanıt bekleyen sorular var, ama ilk adım atılmış görünüyor.',
  'Konu önümüzdeki ay bir kez daha ele alınacak.',
  'Gelişmeler önümüzdeki günlerde de izlenecek.',
  'Katılanlar toplantıdan bir sonraki buluşmanın tarihini belirleyerek ayrıldı.',
  'Akşam saatlerinde herkes kendi işine döndü.',
  'Kesin tablo ancak yıl sonunda ortaya çıkacak.',
  'O güne kadar yapılacak iş ise belli: ölçmek, yazmak, paylaşmak.',
  'Bir sonraki rapor altı ay sonra yayımlanacak.',
  'Taraflar, anlaşmazlık çıkması hâlinde yeniden masaya oturmayı kabul etti.',
];

/** People who do not exist. */
export const names = [
  ...['Selma Arıkan', 'Oğuz Tezcan', 'Nurcan Kayalı', 'Halil İbrahim Çetin', 'Zeynep Gülşen', 'Barış Yücedağ', 'Hatice Özsoy'],
  ...['Rüstem Akın', 'Pınar Değirmenci', 'Cem Uluğ', 'Gülten Şahbaz', 'İlker Doğruöz', 'Aysel Menteş', 'Murat Çağlayan'],
  ...['Sevgi Işıklı', 'Ferhat Ergüven', 'Nazlı Kuyucu', 'Tuncay Sezgin', 'Esra Yağmurlu', 'Kâmil Ardıç', 'Şule Bağcı', 'Orhan Güneysu'],
  ...['Dilek Toprakçı', 'Yavuz İnal', 'Meryem Çobanoğlu', 'Ufuk Gezer', 'Songül Ateş', 'Ömer Faruk Tuna', 'Gamze Ilgın', 'Reşit Aydemir'],
];
