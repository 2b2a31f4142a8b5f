import { parseWeights, type Random } from './random.ts';

/** All lists are sorted by frequency. Real words come first, generated words follow. */
export const sections = 'Gündem,Ekonomi,Siyaset,Dünya,Spor,Yerel,Yaşam,Eğitim,Sağlık,Kültür ve Sanat,Bilim,Çevre'.split(',');
export const particles =
  `ve bir bu için ile da de olarak daha çok en olan sonra göre kadar gibi ise ancak her iki var ne o ilk yeni büyük son ya yer
  tarafından yok üzere bin arasında şekilde bütün hem önce birlikte diye nedeniyle çünkü böyle fakat üç ama eden ilgili yapılan önemli kendi şu
  bazı hiç milyon içinde karşı aynı yüzde ayrıca artık veya biri tüm çeşitli hâlâ hemen bile şimdi yalnızca sadece başka özellikle yaklaşık dört
  beş yine eğer hangi nasıl neden niçin bugün dün yarın altı yedi sekiz dokuz on genel diğer ikinci üçüncü geçen gelecek doğru dolayı rağmen
  itibaren beri dek değin ilişkin yönelik dair ait uygun açık kapalı güçlü zayıf hızlı yavaş uzun kısa yüksek düşük iyi kötü güzel eski genç
  küçük dolu boş kolay zor az biraz epey oldukça hayli pek asla belki galiba sanki meğer elbette kesinlikle mutlaka genellikle bazen sürekli
  yeniden tekrar henüz nihayet böylece dolayısıyla üstelik hatta yani örneğin mesela ayrı beraber altında üstünde önünde yanında boyunca
  sırasında öncesinde sonrasında sayesinde yüzünden bakımından açısından hakkında konusunda kimse herkes hepsi birkaç hiçbiri`.split(/\s+/);
export const nouns =
  `belediye bütçe ülke yıl gün bakan kurul başkan çalışma iş proje açıklama toplantı kent bölge ilçe il mahalle okul öğretmen hastane
  doktor takım maç lig gol fiyat para banka vergi piyasa üretim tarım çiftçi ürün yatırım şirket fabrika işçi yasa karar dava kaza yol köprü
  tren hava su yağmur kar deprem orman deniz göl dağ kıyı bahçe müze sergi yazar şiir konser sanat tarih dil enerji müzakere`.split(/\s+/);
export const verbs = 'yap belirt ver al kaydet çalış başlat kullan göster bul konuş yaz düzenle sun kur aç artır geliştir koru gör'.split(
  ' ',
);
export const placeNames =
  `Türkiye İstanbul Ankara İzmir Antalya Bursa Adana Konya Gaziantep Mersin Hatay Manisa Kayseri Samsun Van Aydın Sakarya
  Muğla Eskişehir Mardin Trabzon Malatya Isparta Iğdır Şırnak Avrupa Almanya Fransa İtalya Irak Japonya`.split(/\s+/);
export const english =
  `the of and to in a that for it was on with as by at from are this which they city council said harbour water school road bridge
  year people new two first museum garden market train river house library morning evening light stone old between weather`.split(/\s+/);

/**
 * Suffixes with weights. A and I follow vowel harmony, D and C consonant assimilation; Y S N J L are buffer letters; W drops
 * the vowel before it.
 */
export const derivations = parseWeights('- 76 lAr 16 lI 2 sIz 1 lIk 3 CI 1 lIlAr 1');
export const owners = parseWeights('- 66 SI 30 JmIz 2 Jm 1 Jn 1');
export const cases = parseWeights('- 46 YI 12 YA 12 DA 9 DAn 7 NIn 10 YlA 2 DAki 1 DIr 1');
export const casesOfOwned = parseWeights('- 40 nI 15 nA 13 ndA 12 ndAn 6 nIn 11 YlA 2 ndAki 1');
export const casesOfNames = parseWeights("- 64 'NIn 14 'YA 7 'DA 8 'DAn 3 'YI 3 lI 1");
export const voices = parseWeights('- 66 L 16 DIr 7 Jş 2 YAbil 2 mA 6 LmA 1');
export const finite = parseWeights('DI 50 DIlAr 4 mIştI 5 WIyor 13 WIyordu 4 YAcAk 10 mAlI 3 mAktA 3 DIk 3 WIyoruz 2');
export const nonFinite =
  parseWeights(`YAn 14 DIğInI 12 mAsI 11 YArAk 10 mAk 8 mAsInI 6 YAcAğInI 7 YIp 5 mAsInA 4 mAlArI 4 DIğI 6 YAnlAr 3 mAsInIn 3
  DIklArI 3 YIncA 2 mAlArInI 2 DIğIndA 2 mAktAn 1 YAnlArIn 1 mAyA 4`);

const [vowels, highVowels] = ['aeıioöuüAEIİOÖUÜ', 'ıiıiuüuüıiıiuüuü'];

/** Adds a suffix by the rules of vowel harmony and consonant assimilation. */
export function inflect(stem: string, suffix: string): string {
  let word = stem;
  for (const mark of suffix) {
    const end = word.charAt(word.length - (word.endsWith("'") ? 2 : 1));
    const isOpen = vowels.includes(end);
    const softened = word === stem && word.length > 3 && end === 'k' ? `${word.slice(0, -1)}ğ` : word;
    if ('YSN'.includes(mark)) word += isOpen ? mark.toLowerCase() : '';
    else if (mark === 'D') word += 'fstkçşhp'.includes(end) ? 't' : 'd';
    else if (mark === 'C') word += 'fstkçşhp'.includes(end) ? 'ç' : 'c';
    else if (mark === 'W') word = isOpen ? word.slice(0, -1) : word;
    else if (mark === 'L') word += isOpen ? 'n' : `${highVowels.charAt(lastVowel(word))}l`;
    else if (mark === 'A') word = softened + 'ae'.charAt(lastVowel(word) % 2);
    else if (mark === 'I' || (mark === 'J' && !isOpen)) word = softened + highVowels.charAt(lastVowel(word));
    else if (mark !== 'J') word += mark;
  }
  return word;
}

/** Returns the index of a word's last vowel among all vowels. */
function lastVowel(word: string): number {
  let at = word.length - 1;
  while (at > 0 && !vowels.includes(word.charAt(at))) at--;
  return vowels.indexOf(word.charAt(at));
}

/** Generates words from syllables, most of them with vowel harmony; frequent words are shorter. */
export function generateWords(random: Random, real: readonly string[], count: number): string[] {
  const pick = (letters: string) => letters.charAt(Math.floor(random() * letters.length));
  const words = new Set(real);
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * 2) + (random() * count < words.size + count / 4 ? 1 : 0);
    const isForeign = random() < 0.25;
    let word = random() < 0.2 ? '' : pick('bbbdddkkkksssstttmmmyyyhhhppvvnnrllzşçcggf');
    let vowel = -1;
    for (let at = 1; at <= syllables; at++) {
      if (vowel < 0 || isForeign) vowel = vowels.indexOf(pick('aaaeeeiioouuüöı'));
      else vowel = random() < 0.5 ? vowel % 2 : vowels.indexOf(highVowels.charAt(vowel));
      word += vowels.charAt(vowel) + (random() < (at < syllables ? 0.3 : 0.65) ? pick('rrrnnnlllkktmmşsyzç') : '');
      if (at < syllables) word += pick('bdkkllmmnnrrsşttvyyzcçğhpg');
    }
    if (word.length > 2) words.add(word);
  }
  return [...words];
}

/** Capitalises a Turkish word. */
export function capitalise(text: string): string {
  return (text.startsWith('i') ? 'İ' : text.charAt(0).toUpperCase()) + text.slice(1);
}
