import type { DemoArticle } from '../../article.ts';

const turkishBody = `
Tekne her sabah altıda Heybeli’den çıkıyor. Güvertesinde mektup çuvalından çok ilaç kutusu, pil, iplik ve bir kez de üzerinde “Dikkat, keman” yazan uzun bir paket var. Kaptan Feriha Denizer, rotayı otuz yıl önce babasının yanında ezberlemiş.

“Posta dediğiniz şey denizde kâğıt değildir, haberdir,” diyor Denizer. “İskelede beni bekleyen, paketi değil önce yüzümü okur.”

Seferler geçen kış, yakıt gideri yüzünden haftada üçe inmişti. Adalıların kurduğu kooperatif giderin yarısını üstlenince tekne yeniden her gün yola çıkmaya başladı. Yaz boyunca öğleden sonraları bir sefer daha yapılacak.

Son iskelede tekneyi çoğu gün tek kişi karşılıyor: emekli öğretmen Mualla Hanım. Ona mektup gelmediği günlerde kaptan, gazetenin bulmaca sayfasını bırakıyor.
`;

const arabicBody = `
يخرج الصيادون قبل الفجر بساعتين، وعلى مقدمة كل قارب مصباح صغير يكفي لرؤية الشباك ولا يزعج السلاحف. هكذا اتفق سبعة وثلاثون صيادًا في مرفأ صغير جنوب صيدا، بعدما لاحظوا أن الأضواء القوية تُضلّ صغار السلاحف عن طريقها إلى الماء.

يقول أبو سليم، أكبرهم سنًّا: «البحر بيتها قبل أن يكون رزقنا. إذا أطفأنا ضوءًا واحدًا وصلت مئة منها إلى الموج.»

يحرس المتطوعون الشاطئ من أيار إلى أيلول، ويضعون حول كل عش سياجًا من القصب. وقد أحصوا في الموسم الماضي أربعة وخمسين عشًّا، أي ضعف عددها قبل خمس سنوات.

أما الأطفال فلهم مهمة واحدة: أن يعدّوا الآثار على الرمل كل صباح، ويكتبوا العدد على لوح أمام المقهى.
`;

/** An article in each year, so that the archive has years to turn over. */
export const englishOlder: DemoArticle[] = [
  {
    published: '2025-11-12T10:20',
    title: 'A tidal pool dug by hand is full by Sunday',
    lede: 'Sixty neighbours, four wheelbarrows and one very low tide have given Porthennis back its bathing place.',
    section: 'Sport',
    tags: ['Sea', 'Swimming'],
    authors: ['Len Garforth-Moss'],
    body: `
The pool was cut into the rocks in 1903 and lost in the storms of 2014, when the sea filled it with some three hundred tons of stones. An engineer’s estimate for clearing it ran to six figures, and the matter rested there.

It was a retired quarryman, Jory Penhale, who pointed out that the stones had come in one at a time. For five weekends the village carried them out in the same way, down a chain of people that reached from the pool to the breakwater.

The last was lifted on Saturday at low water. By Sunday morning the sea had done the rest, and nineteen people went in. The temperature was eleven degrees. Mr Penhale, who has never learned to swim, held the towels.
`,
  },
  {
    published: '2024-07-02T07:30',
    lang: 'tr',
    title: 'Adaların posta teknesi yeniden her sabah yolda',
    lede: 'Kooperatif yakıtın yarısını üstlendi, tekne dört iskeleye her gün uğramaya başladı. İlk seferde on iki mektup ve bir keman vardı.',
    section: 'Life',
    tags: ['Sea', 'Istanbul', 'Letters'],
    authors: ['Elif Sandal'],
    source: 'Boğaz Defteri',
    body: turkishBody,
  },
  {
    published: '2023-06-08T11:45',
    slug: 'sayyadun-wa-salahif',
    lang: 'ar',
    title: 'صيادون يخففون أضواءهم كي تجد السلاحف طريقها',
    lede: 'في مرفأ صغير جنوب صيدا خفّف الصيادون ضوء مصابيحهم، فعادت السلاحف تبيض على شاطئ غابت عنه سنوات.',
    section: 'World',
    tags: ['Sea'],
    authors: ['ليلى حداد'],
    body: arabicBody,
  },
  {
    published: '2022-10-05T12:00',
    title: 'The herring are early, and the smokehouses are not ready',
    lede: 'Boats out of Craster Haven landed in one week what they usually land in a month. The oak chips are still on a lorry.',
    section: 'Business',
    tags: ['Sea', 'Food'],
    authors: ['Priya Wainfleet'],
    body: `
A smokehouse cannot be hurried. The fish must hang for sixteen hours over a fire that is kept from burning, and the fire wants oak that has dried for two summers. This year’s was ordered for the end of October.

The herring came on the last day of September. By the Friday there were 900 crates on the quay, and the smokers were telephoning cabinetmakers up and down the coast to ask if they might sweep the floors.

“It smells of somebody’s wardrobe,” said Edith Rowntree-Bell, opening the doors on the first batch. “Rather a good wardrobe.” All of it had been sold by noon.
`,
  },
  {
    published: '2021-08-29T15:15',
    title: 'After 158 years, a lighthouse opens its door',
    lede: 'Visitors may climb the 142 steps of Hallan Head for the first time. The last eleven are a ladder, and the view is not for the faint of heart.',
    section: 'Culture',
    tags: ['Lighthouses', 'Sea', 'Heritage'],
    authors: ['Dominic Oldacre'],
    picture: {
      scene: 'lighthouse-tall',
      alt: 'A lighthouse with red and white stripes on a rocky headland under the stars, its beam across the night sky',
      caption: 'The light at Hallan Head can be seen for eighteen miles.',
      credit: 'Drawing: Küpür',
    },
    body: `
No rule ever forbade visitors. There was simply a keeper, and then there was a padlock, and neither cared for company. The padlock came off on Saturday in the presence of two hundred people and a brass band that had walked the last mile.

Inside, the wall is painted in the two greens that the service chose in 1863: dark up to the shoulder, pale above. On the fourth landing the children of successive keepers have marked their heights in pencil. The tallest, in 1911, was Florence, aged thirteen.

Eight people may go up at a time. At the top a guide shows them the lens, which weighs more than a lorry and turns at the push of a finger, and then the sea, on three sides.

“I expected to feel tall,” said one visitor, who was nine. “I felt far away.”
`,
  },
];
