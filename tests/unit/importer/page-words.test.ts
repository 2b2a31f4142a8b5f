import { describe, expect, test } from 'vitest';
import { savedPage } from '../../../src/importer/readers/page/saved-page.ts';

const options = { timeZone: 'Europe/Istanbul', lang: 'tr', file: 'sayfa.html' };
const text = `<p>${'Örnek haberin uzun paragrafı burada sürüyor, virgüllü ve noktalı. '.repeat(8)}</p>`.repeat(3);

describe('finds a page’s date', () => {
  test.each<[string, string, string]>([
    ['in the JSON-LD of a video', '<script type="application/ld+json">{"@type":"NewsArticle","uploadDate":"2026-02-03"}</script>', ''],
    [
      'in a list within an @graph',
      '<script type="application/ld+json">[{"@graph":[{"@type":["Article"],"datePublished":"2026-02-03"}]}]</script>',
      '',
    ],
    ...[
      ...[
        'dc.date',
        'DC.date.issued',
        'dcterms.created',
        'dcterms.issued',
        'sailthru.date',
        'parsely-pub-date',
        'pubdate',
        'ptime',
        'pub_date',
      ],
      ...['citation_publication_date', 'citation_date', 'article:published', 'og:pubdate', 'publication_date', 'rnews:datePublished'],
    ].map((name) => [`in meta ${name}`, `<meta name="${name}" content="2026-02-03">`, ''] as [string, string, string]),
    ['in words in a <meta>', '<meta name="date" content="3 de febrero de 2026"><meta name="language" content="es">', ''],
    ['in a <meta> with several names', '<meta property="x:y article:published_time" content="2026-02-03">', ''],
    ['in an attribute of microdata', '', '<span itemprop="datePublished" content="2026-02-03">dün</span>'],
    ['in the text of microdata', '', '<span itemprop="datePublished dateCreated">3 Şubat 2026</span>'],
    ['in RDFa', '', '<span property="dc:date dc:created" content="2026-02-03">dün</span>'],
    ['in a <time> without datetime', '', '<time>3 Şubat 2026</time>'],
    ['in hAtom', '', '<abbr class="published" title="2026-02-03">dün</abbr>'],
    ['in an element with a telling id', '', '<div id="haber-tarihi">3 Şubat 2026</div>'],
    ['in a dateline', '', '<p>Ankara Bürosu, 3 Şubat 2026</p>'],
    ['only in its URL', '<link rel="canonical" href="https://gazete.example/2026/feb/3/kar">', ''],
    ['in a number in its URL', '<link rel="canonical" href="https://gazete.example/haber/20260203-kar">', ''],
    ['only as the date of its last update', '<meta property="article:modified_time" content="2026-02-03">', ''],
  ])('%s', async (_, head, body) => {
    const lang = head.includes('"es"') ? 'es' : 'tr';
    const [result] = await savedPage.read(Buffer.from(page(head, body, lang)), options);
    expect(result?.article?.data.published).toBe('2026-02-03');
    expect(result?.article?.isDraft).toBe(false);
  });

  test.each([
    ['in a number in its URL that is not a date', '<link rel="canonical" href="https://gazete.example/2089096-kar">', ''],
    ['in a sentence of the text', '', '<p>Köprü 3 Şubat 2026 günü açıldı.</p>'],
    ['in its footer', '', '<footer><p>3 Şubat 2026</p></footer>'],
    ['in a <meta> for an expiry date', '<meta name="expiration_date" content="2026-02-03">', ''],
  ])('finds no date %s', async (_, head, body) => {
    const [result] = await savedPage.read(Buffer.from(page(head, body)), options);
    expect(result?.fault?.expected).toContain('--date');
  });
});

describe('a page that states no date', () => {
  const bytes = Buffer.from(page('', ''));

  test('has the publisher’s --date', async () => {
    const [result] = await savedPage.read(bytes, { ...options, date: '2026-02-03', saved: 0 });
    expect(result?.article?.data).toMatchObject({ published: '2026-02-03' });
    expect(result?.article?.isDraft).toBe(false);
    expect(result?.article?.found['published']).toBe('--date');
  });

  test('has the time of its capture, with a warning', async () => {
    const captured = Buffer.from(
      `<!--\n url: https://gazete.example/kar\n saved date: Tue Feb 03 2026 10:06:00 GMT+0300 (GMT+03:00)\n-->${page('', '')}`,
    );
    const [result] = await savedPage.read(captured, { ...options, saved: 0 });
    expect(result?.article?.data).toMatchObject({ published: '2026-02-03T10:06:00+03:00' });
    expect(result?.article?.warnings).toContain('the page states no date: 2026-02-03T10:06:00+03:00 is the time of its capture');
  });

  test('is a draft with the day of its file, with a warning', async () => {
    const [result] = await savedPage.read(bytes, { ...options, saved: Date.parse('2026-02-02T22:30:00Z') });
    expect(result?.article?.data).toMatchObject({ published: '2026-02-03' });
    expect(result?.article?.isDraft).toBe(true);
    expect(result?.article?.warnings).toContain(
      'the page states no date: 2026-02-03 is the day its file was saved, and the article is a draft',
    );
  });
});

describe('the title of a page without metadata', () => {
  test.each([
    [
      'is the heading that <title> repeats',
      '<title>Kar yağdı - Örnek Gazete</title>',
      '<h1>Örnek Gazete</h1><h1>Kar yağdı</h1>',
      'Kar yağdı',
    ],
    ['is <title> if no heading repeats it', '<title>Kar yağdı</title>', '<h1>Hava durumu</h1>', 'Kar yağdı'],
    ['is the heading if <title> is only the publisher’s name', '<title>Örnek Gazete</title>', '<h1>Kar yağdı</h1>', 'Kar yağdı'],
    ['is the heading if there is no <title>', '', '<h1>Kar yağdı</h1>', 'Kar yağdı'],
  ])('%s', async (_, head, body, title) => {
    const meta = '<meta name="date" content="2026-02-03"><meta property="og:site_name" content="Örnek Gazete">';
    const html = `<!doctype html><html lang="tr"><head>${head}${meta}</head><body><article>${body}${text}</article></body></html>`;
    const [result] = await savedPage.read(Buffer.from(html), options);
    expect(result?.article?.data.title).toBe(title);
  });
});

describe('finds authors', () => {
  test.each([
    ['in a byline with a link', '<span class="pb-byline">By <a href="/ayse">Ayşe Örnek</a></span>', ['Ayşe Örnek']],
    ['in a byline', '<div class="article-byline">Written by Ayşe Örnek</div>', ['Ayşe Örnek']],
    ['in the first of several bylines', '<p class="author">Ayşe Örnek</p><aside><p class="author">Can Başka</p></aside>', ['Ayşe Örnek']],
    ['in a <meta> that names the publisher', '<meta name="author" content="Örnek Gazete">', ['Örnek Gazete']],
  ])('%s', async (_, body, authors) => {
    const [result] = await savedPage.read(Buffer.from(page('<meta name="date" content="2026-02-03">', body)), options);
    expect(result?.article?.data.authors).toEqual(authors);
  });
});

test('a section that is a path becomes the last part of the path in words', async () => {
  const head = '<meta name="date" content="2026-02-03"><meta name="section" content="/dunya/orta_dogu">';
  const [result] = await savedPage.read(Buffer.from(page(head, '')), options);
  expect(result?.article?.data.section).toBe('orta dogu');
});

function page(head: string, body: string, lang = 'tr'): string {
  return `<!doctype html><html lang="${lang}"><head><title>Kar yağdı</title>${head}</head><body><article><h1>Kar yağdı</h1>${body}${text}</article></body></html>`;
}
