/**
 * Stems of Turkish nouns that change before a suffix: `kitap` becomes `kitab` in `kitabı`, `şehir` becomes `şehr` in
 * `şehri`. Other suffixed forms start with the noun itself, and the index finds them as prefixes. It also finds `ç` and `ğ`
 * as `c` and `g`.
 *
 * Rules: Göksel and Kerslake, Turkish: A Comprehensive Grammar (2005), 2.1 (final consonants) and 2.3 (dropped vowels).
 */

/** Nouns that no rule predicts: nouns of one syllable, most nouns that end in `t`, and nouns that drop a vowel. */
const stems = new Map(
  `ağız ağz, ahit ahd, akıl akl, akit akd, alın aln, asıl asl, asır asr, ayıp ayb, azim azm, bağır bağr, bahis bahs, beyin beyn,
  boyun boyn, burun burn, büyükşehir büyükşehr, cebir cebr, cisim cism, cürüm cürm, defin defn, devir devr, emir emr, fasıl fasl,
  atıf atf, hacim hacm, hasım hasm, ritim ritm, vakıf vakf, fetih feth, fikir fikr, geniz genz, göğüs göğs, gönül gönl, haciz hacz, hapis haps, hazım hazm, hüküm hükm, hüzün hüzn, isim ism,
  ilim ilm, izin izn, kabir kabr, kahır kahr, karın karn, kasıt kast, kavim kavm, kayıp kayb, kayıt kayd, kesir kesr, keşif keşf,
  kibir kibr, kısım kısm, küfür küfr, lütuf lütf, metin metn, mühür mühr, nabız nabz, nakil nakl, nakit nakd, nefis nefs, nehir nehr,
  nesil nesl, nutuk nutk, oğul oğl, omuz omz, ömür ömr, rahim rahm, resim resm, sabır sabr, seyir seyr, şahıs şahs, şehir şehr,
  şekil şekl, şükür şükr, tavır tavr, ufuk ufk, vakit vakt, vasıf vasf, zehir zehr, zihin zihn, zikir zikr, zulüm zulm,
  adet aded, armut armud, cihat cihad, cilt cild, çeşit çeşid, dert derd, dört dörd, evlat evlad, geçit geçid, git gid, hudut hudud,
  icat icad, iktisat iktisad, imdat imdad, inat inad, itimat itimad, kâğıt kâğıd, kanat kanad, kurt kurd, mabet mabed, maksat maksad,
  metot metod, mevcut mevcud, öğüt öğüd, ret redd, senet sened, söğüt söğüd, standart standard, şehit şehid, taahhüt taahhüd, tat tad,
  tehdit tehdid, ceset cesed, feryat feryad, mescit mescid, tecrit tecrid, tenkit tenkid, teyit teyid, vaat vaad, umut umud, ümit ümid, vücut vücud, yiğit yiğid, yoğurt yoğurd, yurt yurd, zıt zıdd,
  cep ceb, çok çoğ, dip dib, gök göğ, grup grub, harp harb, kalp kalb, kap kab, renk reng, tıp tıbb`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string])
    .map(([word, stem]) => [withoutMarks(word), { word, stem }]),
);

const oneSyllable = /^[^aeiou]*[aeiou][^aeiou]*$/;
/** Unrelated words that a suffixed form would find. */
const otherWords = /^(?:araba|kanada|devriy)/;
/** By the last vowel of a word, the first vowel of its suffixes: that of the dative, and that of all others. */
const harmony: Readonly<Record<string, readonly [datives: string, others: string]>> = {
  ...{ a: ['a', 'ı'], â: ['a', 'ı'], ı: ['a', 'ı'], e: ['e', 'i'], i: ['e', 'i'], î: ['e', 'i'] },
  ...{ o: ['a', 'u'], u: ['a', 'u'], û: ['a', 'u'], ö: ['e', 'ü'], ü: ['e', 'ü'] },
};
/** After that vowel, the word ends or continues with one of these: `kitabı`, `kitabın`, `kitabımız`, `kitabıyla`, `kitabıdır`. */
const continuations = 'nmyd';

/**
 * Returns the additional terms that find a word's suffixed forms; none for most words. A term includes the vowel of the
 * suffix, so that `kitap` finds `kitabı` and `kitaba`, but not `kitabe`. No suffix follows a dative.
 * @param word in lower case, typed with or without Turkish letters
 */
export function getSuffixedTerms(word: string): string[] {
  const plain = withoutMarks(word);
  const known = stems.get(plain);
  const stem = known?.stem ?? (oneSyllable.test(plain) ? undefined : soften(word));
  const last = Array.from(known?.word ?? word).findLast((letter) => letter in harmony);
  if (!stem || !last) return [];
  const [dative, other] = harmony[last] ?? ['', ''];
  // No other word starts with `redd`, `tıbb` or `zıdd`.
  if (/(.)\1$/.test(stem)) return [stem];
  // Without Turkish letters, a reader types `i` for `ı`, `o` for `ö` and `u` for `ü`. The index handles the other letters.
  const datives = known === undefined && 'iou'.includes(last) ? ['a', 'e'] : [dative];
  const terms = [
    ...datives.map((vowel) => `"${stem}${vowel}"`),
    `"${stem}${other}"`,
    ...Array.from(continuations, (next) => stem + other + next),
  ];
  return terms.filter((term) => !otherWords.test(term.replaceAll('"', '')));
}

/** Voices the final consonant of a word. Returns `undefined` if it does not change. */
function soften(word: string): string | undefined {
  if (/[^n]k$/.test(word)) return `${word.slice(0, -1)}ğ`;
  if (word.endsWith('nk')) return `${word.slice(0, -1)}g`;
  return word.endsWith('p') ? `${word.slice(0, -1)}b` : undefined;
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}
