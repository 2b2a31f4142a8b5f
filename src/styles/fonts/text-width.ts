import { Buffer as TextBuffer, Font, shape, Variation, type Face } from 'harfbuzzjs';

/**
 * Ordinary Turkish news, by which the widths of fonts are compared. English text would be off by up to 0.8 %, and the widths of
 * letters without kerning by 0.5 %.
 */
const sample = [
  "Belediye Başkanı Ayşe Yılmaz, İstanbul'un iki yakasını bağlayan yeni vapur hattının önümüzdeki ay hizmete gireceğini söyledi.",
  'Yılmaz, düzenlenen toplantıda gazetecilerin sorularını yanıtlarken, seferlerin sabah saat 6.30’da başlayacağını ve gece yarısına',
  'kadar her 20 dakikada bir yapılacağını belirtti. Uzmanlar, hattın özellikle köprülerdeki trafiği önemli ölçüde azaltmasını bekliyor.',
  "Geçen yıl yapılan araştırmaya göre kentte her gün yaklaşık 1 milyon 200 bin kişi karşıya geçiyor; bunların yüzde 18'i deniz yolunu",
  'kullanıyor. Ulaştırma ve Altyapı Bakanlığından yapılan açıklamada ise projenin ikinci aşamasının 2027 yılının sonuna kadar',
  'tamamlanmasının hedeflendiği kaydedildi. Çevre örgütleri, gemilerin elektrikle çalışmasını olumlu bulduklarını ancak iskelelerin',
  'genişletilmesi sırasında kıyıdaki ağaçların korunması gerektiğini vurguladı. "Bu şehirde yaşayan herkesin denize ulaşma hakkı var"',
  'diyen Çınar Öztürk, Haliç ile Boğaz arasındaki duraklar için hazırlanan planların halka açılmasını istedi. Fiyatların ilk üç ay',
  'boyunca değişmeyeceği, öğrencilerin ve altmış beş yaş üstü yolcuların ücretsiz taşınacağı öğrenildi.',
].join(' ');

/**
 * Returns the mean width of a character of Turkish text, in em.
 * @param weight of a font that has a weight axis
 */
export function measureText(face: Face, weight = 400): number {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const buffer = new TextBuffer();
  buffer.addText(sample);
  buffer.setLanguage('tr');
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const width = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return width / sample.length / face.upem;
}
