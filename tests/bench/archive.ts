import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { slugify } from '../../src/language/slug.ts';

/** Ten years, all at +03:00: Istanbul's clocks changed for the last time on 27 March 2016. */
const defaults = { seed: 1, firstDay: '2016-04-01', days: 3652 };
/** All lists are sorted by frequency. Real words come first, generated words follow. */
const sections = 'Gündem,Ekonomi,Siyaset,Dünya,Spor,Yerel,Yaşam,Eğitim,Sağlık,Kültür ve Sanat,Bilim,Çevre'.split(',');
const particles =
  `ve bir bu için ile da de olarak daha çok en olan sonra göre kadar gibi ise ancak her iki var ne o ilk yeni büyük son ya yer
  tarafından yok üzere bin arasında şekilde bütün hem önce birlikte diye nedeniyle çünkü böyle fakat üç ama eden ilgili yapılan önemli kendi şu
  bazı hiç milyon içinde karşı aynı yüzde ayrıca artık veya biri tüm çeşitli hâlâ hemen bile şimdi yalnızca sadece başka özellikle yaklaşık dört
  beş yine eğer hangi nasıl neden niçin bugün dün yarın altı yedi sekiz dokuz on genel diğer ikinci üçüncü geçen gelecek doğru dolayı rağmen
  itibaren beri dek değin ilişkin yönelik dair ait uygun açık kapalı güçlü zayıf hızlı yavaş uzun kısa yüksek düşük iyi kötü güzel eski genç
  küçük dolu boş kolay zor az biraz epey oldukça hayli pek asla belki galiba sanki meğer elbette kesinlikle mutlaka genellikle bazen sürekli
  yeniden tekrar henüz nihayet böylece dolayısıyla üstelik hatta yani örneğin mesela ayrı beraber altında üstünde önünde yanında boyunca
  sırasında öncesinde sonrasında sayesinde yüzünden bakımından açısından hakkında konusunda kimse herkes hepsi birkaç hiçbiri`.split(/\s+/);
const nouns =
  `belediye bütçe ülke yıl gün bakan kurul başkan çalışma iş proje açıklama toplantı kent bölge ilçe il mahalle okul öğretmen hastane
  doktor takım maç lig gol fiyat para banka vergi piyasa üretim tarım çiftçi ürün yatırım şirket fabrika işçi yasa karar dava kaza yol köprü
  tren hava su yağmur kar deprem orman deniz göl dağ kıyı bahçe müze sergi yazar şiir konser sanat tarih dil enerji müzakere`.split(/\s+/);
const verbs = 'yap belirt ver al kaydet çalış başlat kullan göster bul konuş yaz düzenle sun kur aç artır geliştir koru gör'.split(' ');
const placeNames = `Türkiye İstanbul Ankara İzmir Antalya Bursa Adana Konya Gaziantep Mersin Hatay Manisa Kayseri Samsun Van Aydın Sakarya
  Muğla Eskişehir Mardin Trabzon Malatya Isparta Iğdır Şırnak Avrupa Almanya Fransa İtalya Irak Japonya`.split(/\s+/);
const english =
  `the of and to in a that for it was on with as by at from are this which they city council said harbour water school road bridge
  year people new two first museum garden market train river house library morning evening light stone old between weather`.split(/\s+/);

type Random = () => number;
type Picker = (random: Random) => string;

/**
 * Suffixes with weights. A and I follow vowel harmony, D and C consonant assimilation; Y S N J L are buffer letters; W drops
 * the vowel before it.
 */
const derivations = parseWeights('- 76 lAr 16 lI 2 sIz 1 lIk 3 CI 1 lIlAr 1');
const owners = parseWeights('- 66 SI 30 JmIz 2 Jm 1 Jn 1');
const cases = parseWeights('- 46 YI 12 YA 12 DA 9 DAn 7 NIn 10 YlA 2 DAki 1 DIr 1');
const casesOfOwned = parseWeights('- 40 nI 15 nA 13 ndA 12 ndAn 6 nIn 11 YlA 2 ndAki 1');
const casesOfNames = parseWeights("- 64 'NIn 14 'YA 7 'DA 8 'DAn 3 'YI 3 lI 1");
const voices = parseWeights('- 66 L 16 DIr 7 Jş 2 YAbil 2 mA 6 LmA 1');
const finite = parseWeights('DI 50 DIlAr 4 mIştI 5 WIyor 13 WIyordu 4 YAcAk 10 mAlI 3 mAktA 3 DIk 3 WIyoruz 2');
const nonFinite =
  parseWeights(`YAn 14 DIğInI 12 mAsI 11 YArAk 10 mAk 8 mAsInI 6 YAcAğInI 7 YIp 5 mAsInA 4 mAlArI 4 DIğI 6 YAnlAr 3 mAsInIn 3
  DIklArI 3 YIncA 2 mAlArInI 2 DIğIndA 2 mAktAn 1 YAnlArIn 1 mAyA 4`);

/**
 * Writes a synthetic archive. The same arguments give the same bytes on every machine; therefore it uses only integers,
 * fractions and square roots, because the last bit of a logarithm or a power depends on the machine.
 * @param options `firstDay` like 2016-04-01; a build whose clock is before the last day omits the later articles
 * @returns the paths of the files, relative to the folder
 */
export function writeArchive(folder: string, count: number, options: Partial<typeof defaults> = {}): string[] {
  const { seed, firstDay, days } = { ...defaults, ...options };
  const random = createRandom(seed);
  const write = createWriter(random, Math.ceil(10 * Math.sqrt(count)));
  const pickDay = pickBy(
    Array.from({ length: days }, (_, at) => {
      const date = new Date(Date.parse(firstDay) + at * 86_400_000);
      return [date.toISOString().slice(0, 10), randomAround(random, 3, 4) * (date.getUTCDay() % 6 ? 1 : 0.4)];
    }),
  );
  const files = new Set<string>();
  for (let made = 0; made < count; made++) {
    const day = pickDay(random);
    const { title, text } = write(day);
    const dayFolder = `articles/${day.replaceAll('-', '/')}`;
    let file = `${dayFolder}/${slugify(title)}.md`;
    for (let double = 2; files.has(file); double++) file = `${dayFolder}/${slugify(`${double} ${title}`)}.md`;
    mkdirSync(path.join(folder, dayFolder), { recursive: true });
    writeFileSync(path.join(folder, file), text);
    files.add(file);
  }
  return [...files];
}

function createWriter(random: Random, tagCount: number): (day: string) => { title: string; text: string } {
  const names = generateWords(random, placeNames, 10_000).map(capitalise);
  const tagNames = [...new Map(names.slice(0, 2 * tagCount).map((name) => [slugify(name), name])).values()].slice(0, tagCount);
  const [particle, name, tag, section] = [zipf(particles, 2), zipf(names, 12), zipf(tagNames, 8), zipf(sections, 2)];
  const [noun, verb] = [zipf(generateWords(random, nouns, 8_500), 20), zipf(generateWords(random, verbs, 1_200), 5)];
  const oneIn = (count: number) => random() * count < 1;
  const between = (min: number, max: number) => min + Math.floor(random() * (max - min + 1));
  const times = (many: number, make: () => string) => Array.from({ length: many }, make);
  const oneOf = (items: readonly string[]) => items[between(0, items.length - 1)] ?? '';
  let [topics, tags, isTurkish] = [[] as string[], [] as string[], true];

  const nounForm = () => {
    const owner = owners(random);
    const stem = inflect(oneIn(6) ? oneOf(topics) : noun(random), derivations(random));
    return inflect(inflect(stem, owner), (owner === 'SI' ? casesOfOwned : cases)(random));
  };
  const nameForm = () => inflect(oneIn(3) ? oneOf(tags) : name(random), casesOfNames(random));
  const verbForm = (endings: Picker) => inflect(inflect(verb(random), voices(random)), endings(random));
  const numberForm = () =>
    oneOf([
      `${between(1, 9)} bin ${between(1, 9)}00`,
      `${between(1, 99)}.${between(1, 9)}00`,
      `${between(1990, 2026)}`,
      `${between(2, 99)}`,
    ]);
  const word = () => {
    const kind = random();
    if (!isTurkish) return kind < 0.08 ? name(random) : (english[Math.floor(random() * random() * english.length)] ?? '');
    if (kind < 0.27) return particle(random);
    if (kind < 0.38) return kind < 0.35 ? nameForm() : numberForm();
    return kind < 0.5 ? verbForm(nonFinite) : nounForm();
  };
  const last = () => (isTurkish ? verbForm(finite) : word());
  const begin = (text: string) => (isTurkish ? capitalise(text) : text.charAt(0).toUpperCase() + text.slice(1));
  const phrase = (min: number, max: number) => begin(times(between(min, max), word).join(' '));
  const sentence = () => {
    const text = times(Math.max(4, Math.round(randomAround(random, 4, 12))), () => word() + (oneIn(14) ? ',' : '')).join(' ');
    return begin(
      oneIn(8) ? `"${begin(text)} ${last()}." ${isTurkish ? 'diyen' : 'said'} ${name(random)}, ${last()}.` : `${text} ${last()}.`,
    );
  };
  const row = () => `| ${nounForm()} | ${numberForm()} | ${phrase(1, 3)} |`;
  const extra = () => {
    const kind = between(1, 300);
    if (kind > 90) return '';
    if (kind > 26) return `## ${oneIn(3) ? phrase(2, 5).toLocaleUpperCase('tr') : phrase(2, 5)}\n\n`;
    if (kind > 14) return `${times(between(3, 6), () => `- ${phrase(3, 9)}\n`).join('')}\n`;
    if (kind > 4) return `> ${sentence()}\n\n`;
    if (kind > 1) return `${[row(), '| --- | ---: | --- |', ...times(between(3, 6), row)].join('\n')}\n\n`;
    return `<details><summary>${phrase(2, 4)}</summary><p>${sentence()}</p></details>\n\n`;
  };
  const paragraph = (words: number) => {
    let text = sentence();
    while (text.length / 7.6 < words - 8) text += ` ${sentence()}`;
    return text;
  };
  const body = () => {
    const words = randomAround(random, 8, 275);
    const many = Math.min(12, Math.max(3, Math.round(words / 55)));
    const [mark, note] = oneIn(25) ? ['[^1]', `\n\n[^1]: ${sentence()}`] : ['', ''];
    const blocks = times(many - 1, () => extra() + paragraph(words / many));
    return [paragraph(words / many) + mark, ...blocks].join('\n\n') + note;
  };

  return (day) => {
    isTurkish = !oneIn(80);
    topics = times(5, () => noun(random));
    tags = [...new Set(times(between(3, 7), () => tag(random)))].slice(0, 6);
    const title = `${phrase(4, 11)} ${last()}`;
    const time = `${between(10, 23)}:${between(10, 59)}`;
    const lines = [`title: ${JSON.stringify(title)}`, `published: ${day}T${time}:00+03:00`, `section: ${section(random)}`];
    lines.push('tags:', ...tags.map((each) => `  - ${JSON.stringify(each)}`), ...(isTurkish ? [] : ['lang: en']));
    if (oneIn(5)) lines.push(`description: ${JSON.stringify(sentence())}`);
    if (oneIn(2)) lines.push('authors:', `  - ${JSON.stringify(`${name(random)} ${name(random)}`)}`);
    if (oneIn(100)) lines.push('corrections:', `  - date: ${day}`, `    note: ${JSON.stringify(sentence())}`);
    return { title, text: `---\n${lines.join('\n')}\n---\n\n${body()}\n` };
  };
}

const [vowels, highVowels] = ['aeıioöuüAEIİOÖUÜ', 'ıiıiuüuüıiıiuüuü'];

/** Adds a suffix by the rules of vowel harmony and consonant assimilation. */
function inflect(stem: string, suffix: string): string {
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
function generateWords(random: Random, real: readonly string[], count: number): string[] {
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

/** Creates a picker by Zipf's law with an exponent of 1.25: earlier items are more frequent. */
function zipf(items: readonly string[], shift: number): Picker {
  return pickBy(items.map((item, at) => [item, 1 / ((at + shift) * Math.sqrt(Math.sqrt(at + shift)))]));
}

/** @param list items, each followed by its weight; `-` is the empty string */
function parseWeights(list: string): Picker {
  return pickBy([...list.matchAll(/(\S+) (\d+)/g)].map(([, item = '', weight]) => [item.replace('-', ''), Number(weight)]));
}

function pickBy(items: readonly (readonly [item: string, weight: number])[]): Picker {
  let sum = 0;
  const sums = items.map(([, weight]) => (sum += weight));
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return items[low]?.[0] ?? '';
  };
}

/** Returns a random number with a log-normal distribution around a middle: a product of random factors. More factors spread it wider. */
function randomAround(random: Random, many: number, middle: number): number {
  let product = middle;
  for (let at = 0; at < many; at++) product *= 0.7 + 0.66 * random();
  return product;
}

function capitalise(text: string): string {
  return (text.startsWith('i') ? 'İ' : text.charAt(0).toUpperCase()) + text.slice(1);
}

/** Mulberry32, by Tommy Ettinger (public domain). */
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
