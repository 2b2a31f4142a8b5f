import { everydaySentences, sportSentences, type OwnSentences } from './own-sentences.ts';

/** Sentences that fit any subject of a section, and who speaks there. */
export interface SectionBank extends Partial<OwnSentences> {
  context: string[];
  roles: string[];
}

const news: SectionBank = {
  roles: ['Vali yardımcısı', 'Mahalle muhtarı', 'Şube müdürü', 'İl müdürü', 'Belediye meclisi üyesi', 'Gönüllü ekip sorumlusu'],
  context: [
    'Duyuru, sabah saatlerinde valiliğin internet sitesinde yayımlandı.',
    'Muhtarlar, mahalle gruplarından yapılan duyuruların işe yaradığını söylüyor.',
    'Kurumlar arasında ortak bir masa kuruldu; bilgiler tek elden paylaşılıyor.',
    'Danışma hattına gelen çağrıların çoğu ayrıntı sormak içindi.',
    'Yurttaşların sorularını yanıtlamak için iki ayrı noktada masa açıldı.',
    'Ekipler, olası bir aksamaya karşı yedek araç ve jeneratör bulunduruyor.',
    'Konu, akşam toplanan kurulda ayrıntılarıyla ele alındı.',
    'Çevrede oturanlar hazırlıkları pencereden değil, kapının önünden izledi.',
    'Yerel yönetimler, işin kendi paylarına düşen bölümünü önceden bitirmişti.',
    'Yaşlı ve yalnız yaşayanlar, görevlilerce tek tek aranarak bilgilendirildi.',
    'Sahadaki ekipler her akşam kısa bir rapor yazıyor, raporlar ertesi sabah okunuyor.',
    'Basına kapalı bölümde daha çok takvim ve sorumluluklar konuşuldu.',
    'Çalışma boyunca çevredeki okul ve sağlık ocaklarına öncelik tanındı.',
    'İlk saatlerde yaşanan karışıklık, danışma noktalarının açılmasıyla giderildi.',
    'Bölge esnafı kararı önceden öğrendiğini ve hazırlıklı olduğunu belirtti.',
    'Komşu mahallelerden gelen istekler de listeye eklendi.',
  ],
};
const economy: SectionBank = {
  roles: ['Ticaret odası başkanı', 'Kooperatif başkanı', 'İktisatçı', 'İhracatçı', 'Atölye sahibi', 'Sendika temsilcisi'],
  context: [
    'Sektör temsilcileri, siparişlerin ikinci çeyrekte canlanmasını bekliyor.',
    'Taşıma ve enerji giderleri, maliyetin en hızlı büyüyen kalemi olmayı sürdürüyor.',
    'Küçük işletmeler, kredi koşullarının sadeleştirilmesini istiyor.',
    'Üreticiye göre asıl sorun fiyat değil, öngörülebilirlik.',
    'Kooperatif ortakları, ödemelerin gecikmeden yapılmasını olumlu karşıladı.',
    'Yatırımın bir bölümü uzun vadeli kaynakla, kalanı öz sermayeyle karşılanıyor.',
    'Kur hareketleri, ham maddeyi dışarıdan alanları daha çok etkiliyor.',
    'İşlem hacmi, hafta boyunca mevsim ortalamasının üzerinde kaldı.',
    'Yeni istihdamın önemli bölümünü kadınların oluşturması hedefleniyor.',
    'Uzun süreli sözleşmeler, hem alıcıya hem satıcıya güven veriyor.',
    'Depolama olanağı olan üretici, ürününü acele etmeden satabiliyor.',
    'Oda, üyelerine gönderdiği bültende ayrıntılı bir hesap örneğine yer verdi.',
    'Geçen yıl aynı günlerde yapılan tahminler büyük ölçüde doğrulandı.',
    'Aracıların payı azaldıkça tarladaki fiyatla tezgâhtaki fiyat birbirine yaklaşıyor.',
  ],
};
const world: SectionBank = {
  roles: ['Diplomatik bir kaynak adına konuşan yetkili', 'Uluslararası ilişkiler uzmanı', 'Sivil toplum temsilcisi', 'Bakanlık sözcüsü'],
  context: [
    'Ortak metnin hukuki bağlayıcılığı üzerinde uzun süre çalışıldı.',
    'Komşu ülkeler gelişmeyi temkinli bir iyimserlikle karşıladı.',
    'Uluslararası kuruluşlar süreci gözlemci olarak izliyor.',
    'Yerel basın, haberi birinci sayfadan ve tarafsız bir dille verdi.',
    'Muhalefet partileri belgelerin tamamının kamuoyuna açıklanmasını istedi.',
    'Kent merkezinde gündelik hayat olağan akışında sürüyor.',
    'Karar, bölge meclisinin uzun tartışmasından sonra çıktı.',
    'Bütçenin yarısını merkezî yönetim, kalanını kent karşılıyor.',
    'Uzmanlar, adımın komşu ülkelere de örnek olabileceğini düşünüyor.',
    'Bölgede yaşayan Türk vatandaşları için bilgilendirme metni hazırlandı.',
    'Yabancı basın mensupları alanı gruplar hâlinde gezdi.',
  ],
};
const environment: SectionBank = {
  roles: ['Hidrojeolog', 'Orman mühendisi', 'Çiftçi', 'Doğa gözlemcisi', 'Ziraat mühendisi', 'İklim araştırmacısı'],
  context: [
    'Araştırmacılar, ölçümlerin aynı noktada ve aynı saatte yapılmasına özen gösteriyor.',
    'Son on yılda yağışın dağılımı değişti: Toplam aynı kalsa da yağış daha az güne sığıyor.',
    'Köylüler, mevsimlerin kaydığını en iyi çiçek açma günlerinden anlıyor.',
    'Göçmen kuşlar bölgeye beklenenden on gün erken geldi.',
    'Alanın bir bölümü yıllardır koruma altında bulunuyor.',
    'Gönüllüler gözlem noktaları kurarak düzenli kayıt tutuyor.',
    'Uydu görüntüleri, yer ölçümleriyle uyumlu bir tablo çiziyor.',
    'Uzmanlara göre tek bir iyi mevsim, yıllara yayılan açığı kapatmaya yetmez.',
    'Toprağın su tutma gücü, üzerindeki bitki örtüsüne göre iki kat değişiyor.',
    'Yöre okullarındaki öğrenciler her hafta bir ölçüm istasyonunu üstleniyor.',
    'Elde edilen kayıtlar herkesin kullanımına açık bir haritada birleştiriliyor.',
    'Aynı alanda beş yıl önce yapılan çalışma, karşılaştırma olanağı veriyor.',
  ],
};
const culture: SectionBank = {
  ...everydaySentences,
  roles: ['Küratör', 'Sanat tarihçisi', 'Kütüphaneci', 'Müze müdürü', 'Restoratör', 'Yönetmen'],
  context: [
    'Açılışta konuşmalar kısa tutuldu, söz ustalara bırakıldı.',
    'Salonun ışığı, kâğıdı ve boyayı yormayacak biçimde ayarlandı.',
    'Onarımda özgün malzeme korundu; eklenen her parça gözle ayırt edilebiliyor.',
    'Hazırlık, iki yıl süren bir arşiv taramasına dayanıyor.',
    'Kapı, hafta içi herkese ücretsiz açık.',
    'Çocuklar için hazırlanan atölyeler hafta sonu başlıyor.',
    'Hazırlanan kitapçığın Türkçe ve İngilizce baskısı birlikte yayımlandı.',
    'Mahallenin eskileri, bildiklerini ses kaydıyla arşive bıraktı.',
    'Girişteki deftere ilk gün üç sayfa not yazıldı.',
    'Belgelerin sayısal kopyaları da araştırmacılara açıldı.',
    'Gönüllü rehberler, isteyenlere ayrıntıları anlatıyor.',
    'Yıllardır depoda bekleyen parçalar da elden geçirilerek yerine kondu.',
  ],
};
const sport: SectionBank = {
  ...sportSentences,
  roles: ['Teknik direktör', 'Takım kaptanı', 'Kulüp başkanı', 'Antrenör', 'Millî sporcu'],
  context: [
    'İlgi beklenenin üzerindeydi; yer bulamayanlar çevredeki yükseltilerden izledi.',
    'Sporcular hazırlıklarını iki ayrı grupta sürdürdü.',
    'Altyapıdan gelenlerin payı bu sezon belirgin biçimde arttı.',
    'Federasyon, takvimin hava koşulları nedeniyle değişebileceğini bildirdi.',
    'Sıralamada ilk beş arasındaki fark hiç bu kadar az olmamıştı.',
    'Genç sporcular kampın ardından uluslararası yarışmalara katılacak.',
    'Günün sonunda iki tarafın sporcuları tribünleri birlikte selamladı.',
    'Antrenörler, sonuçtan çok oyunun düzenine baktıklarını söylüyor.',
    'Gönüllüler, hazırlık için sabahın beşinde işbaşı yaptı.',
    'Sağlık ekipleri gün boyunca yalnızca iki küçük sakatlıkla ilgilendi.',
  ],
};
const education: SectionBank = {
  roles: ['Okul müdürü', 'Öğretmen', 'Veli', 'Eğitim bilimci', 'Rehber öğretmen'],
  context: [
    'Veliler, servis saatlerinin yeniden düzenlenmesini istiyor.',
    'Derslik başına düşen öğrenci sayısı son dört yılda geriledi.',
    'Öğretmenler, hazırladıkları örnek planları ortak bir havuzda topluyor.',
    'Kitaplıkların yenilenmesi için velilerden ve yayınevlerinden destek geldi.',
    'Ölçme sonuçları yalnızca okulla paylaşılıyor, sıralama yapılmıyor.',
    'Öğrenciler, haftada iki saati kendi seçtikleri bir işe ayırıyor.',
    'Okulun kapısı akşam saatlerinde mahalleye de açık.',
    'İlk haftanın sonunda öğrencilerden yazılı görüş alındı.',
    'Komşu ilçelerdeki okullar da aynı yolu izlemek için başvurdu.',
    'Gerekli gereçlerin bir bölümü meslek liselerinde üretildi.',
  ],
};
const technology: SectionBank = {
  roles: ['Yazılım mühendisi', 'Araştırma görevlisi', 'Bilgi işlem sorumlusu', 'Gökbilimci'],
  context: [
    'Kullanılan yöntem, herkesin denetleyebilmesi için açık biçimde yayımlandı.',
    'Hesaplar iki ayrı ekipçe yapıldı ve sonuçlar karşılaştırıldı.',
    'İlk deneme kırk gönüllüyle yapıldı.',
    'Hata bildirimleri herkese açık bir sayfada yanıtlanıyor.',
    'Yeni bir donanım gerekmiyor; eldeki araçlar yetiyor.',
    'Belgeler Türkçe hazırlandı, İngilizcesi de yolda.',
    'Uzmanlar, verilerin biçiminin değişmeden kalmasının önemini vurguluyor.',
  ],
};
const life: SectionBank = {
  ...everydaySentences,
  roles: ['Emekli öğretmen', 'Esnaf', 'Aşçı', 'Mahalleli', 'Kaptan', 'Bahçıvan'],
  context: [
    'Sokağın sabahı erken başlıyor: Fırından çıkan ilk ekmekle birlikte kepenkler de açılıyor.',
    'Mahalleli, haftada bir gün aynı masada buluşmayı alışkanlık edindi.',
    'Eski defterlerdeki notlar bugüne göre yeniden yazıldı.',
    'Gelenler arasında emekliler kadar öğrenciler de var.',
    'Kimi bir bardak çay için uğruyor, kimi bütün öğleden sonrayı burada geçiriyor.',
    'Söz dönüp dolaşıp hep aynı yere geliyor: Acele eden kaçırıyor.',
    'Komşular gereken alet edevatı ortak bir dolapta topluyor.',
    'Soruların çoğu yazılı geliyor, yanıtlar yüz yüze veriliyor.',
  ],
};

/** By the name of the section. */
export const sectionBanks: Record<string, SectionBank> = {
  ...{ Haberler: news, Ekonomi: economy, Dünya: world, Çevre: environment, Kültür: culture },
  ...{ Spor: sport, Eğitim: education, Teknoloji: technology, Yaşam: life },
};
/** For articles that name no section. */
export const otherBank = life;
