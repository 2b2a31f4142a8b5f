/** Sentences of a section that take the place of the general ones of their kind. */
export interface OwnSentences {
  figures: string[];
  background: string[];
  process: string[];
}

/** For sport, where nobody opens a file. */
export const sportSentences: OwnSentences = {
  figures: [
    'Günü {n} seyirci yerinde izledi.',
    'Gençlerin süre payı geçen sezona göre yüzde {p} arttı.',
    'Kulüplerin bildirdiği lisanslı sporcu sayısı {n} olarak açıklandı.',
    'Seyirci ortalaması iki yılda yüzde {p} yükseldi.',
    'Hazırlık döneminde toplam {n} kilometre yol yapıldı.',
    'Hakem kurulunun raporuna göre itirazların yüzde {p} kadarı haklı bulundu.',
  ],
  background: [
    'İki kulüp arasındaki rekabet kırk yıl öncesine uzanıyor.',
    'Benzer bir sürpriz en son 2011’de yaşanmıştı.',
    'Hazırlıklar geçen yılki erken vedanın ardından baştan kurulan bir düzenle yürütülüyor.',
    'Bu düzeyde bir başarı kulübün tarihinde ilk kez görülüyor.',
    'Eski sporcuların kurduğu dernek, malzemenin büyük bölümünü karşılıyor.',
    'Antrenmanlar yıllarca okul salonlarında yapılmıştı.',
    'Genç takımların çalıştığı tesis üç yıl önce yenilendi.',
  ],
  process: [
    'Bir sonraki buluşma iki hafta sonra.',
    'Biletler perşembe sabahı satışa çıkacak.',
    'Kesin program cuma günü açıklanacak.',
    'Takım, salı günü tam kadro antrenmana dönecek.',
    'Sporcular üç gün izin yapacak.',
    'Sakatların durumu hafta başında yeniden değerlendirilecek.',
    'Ulaşım için ek otobüs seferleri konacak.',
  ],
};

/** For culture and life, where nobody files an objection. */
export const everydaySentences: OwnSentences = {
  figures: [
    'İlk hafta sonunda kapıdan {n} kişi girdi.',
    'Deftere yazılan notların yüzde {p} kadarı çocukların elinden çıkmış.',
    'Gereken paranın yüzde {p} kadarı küçük bağışlarla toplandı.',
    'Arşivde bugün {n} parça kayıtlı.',
    'Gelenlerin yüzde {p} kadarı başka mahallelerden.',
    'Gönüllüler bugüne dek {n} saat çalıştı.',
    'Elden geçen parça sayısı {n} olarak tutanağa yazıldı.',
  ],
  background: [
    'Hikâye yarım yüzyıl önce, aynı sokakta başlamıştı.',
    'Yapı uzun yıllar depo olarak kullanıldı.',
    'Fikir, bir akşam çayında ortaya atılmış; o gece bir peçeteye çizilen plan bugün duvarda asılı.',
    'Ustaların çoğu mesleği babasından öğrenmiş.',
    'Mahallede benzer bir buluşma yeri en son otuz yıl önce vardı.',
    'Başlangıçta yalnızca dört kişiydiler.',
    'Eski fotoğraflar, bugünkü düzenin kurulmasına yol gösterdi.',
    'Benzer bir girişim komşu ilde iki yıldır sürüyor.',
  ],
  process: [
    'Kapı pazartesi dışında her gün açık.',
    'Katılmak için ad yazdırmak yeterli.',
    'Çocuklar için ayrı bir saat ayrıldı.',
    'Bahar gelince etkinlikler avluya taşınacak.',
    'Bir sonraki buluşma ayın son cumartesi günü.',
    'Gelecek ay küçük bir kitapçık yayımlanacak.',
    'Yıl sonunda ortak bir akşam düzenlenecek.',
    'Eksik parçası olanlardan yardım bekleniyor.',
  ],
};
