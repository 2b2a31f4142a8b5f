import type { DemoArticle } from '../../article.ts';

export const englishJanuary: DemoArticle[] = [
  {
    published: '2026-01-28T16:00',
    title: 'February’s moon, from full to new, in a single drawing',
    lede: 'The month begins with a full moon on a Sunday night and loses it, a slice at a time, by the seventeenth. Nine evenings worth going outdoors for.',
    section: 'Life',
    tags: ['Moon', 'Winter'],
    authors: ['Isla Ferniehurst'],
    picture: {
      scene: 'moon-phases',
      alt: 'Nine phases of the moon in an arc on a dark blue sky, thinning from full to new',
      caption: 'From the first of February to the seventeenth.',
      credit: 'Drawing: Küpür',
    },
    body: `
A waning moon keeps late hours. Each night it rises about an hour after it did the night before, so that by the second week of the month it belongs to milkmen, night nurses and the parents of small children.

The half moon of the ninth is the one to look at through binoculars. Along the line between light and dark the sun stands low, and every crater throws a shadow longer than itself.

After the thirteenth the crescent is best looked for before breakfast, above the south-eastern horizon. On a clear morning the dark part glows a little too. That is sunlight which has been to the earth and back.
`,
  },
  {
    published: '2026-01-28T09:30',
    title: 'The ten o’clock ferry will wait for the bus',
    lede: 'For thirty years passengers from the north of the island watched the boat leave as they came over the hill. From Monday it will stay another six minutes.',
    section: 'News',
    tags: ['Sea', 'Buses', 'Ports'],
    authors: ['Callum Strachanby'],
    source: 'Northern Almanac',
    body: `
The bus is due at the pier at three minutes to ten, and is on time whenever there are no sheep on the road. The ferry has sailed at ten precisely since 1995, when a new timetable was drawn up by someone who had not met the sheep.

A petition with 388 names, on an island of 412 people, persuaded the company to look again. From Monday the boat will leave at six minutes past, and make up the time by taking the inner channel at high water.

“I have been on the bus side of it and the ferry side of it,” said the mate, Donald Rankeillor, who grew up at the northern end. “You feel just as foolish waving from either.”

The twenty-four islanders who did not sign were all, as far as can be established, on the bus.
`,
  },
  {
    published: '2026-01-27T14:10',
    title: 'Two thousand sea charts go online, tea stains and all',
    lede: 'A chart maker’s attic in Whitby has been emptied, scanned and made free to all. Some of the rocks in it have never been found.',
    section: 'Culture',
    tags: ['Maps', 'Sea', 'Heritage'],
    authors: ['Hester Quillfeather'],
    body: `
The firm of Ormathwaite & Daughters drew charts in Whitby for 140 years and threw nothing away. When its last owner died in 2023, the executors found 2,084 sheets in the attic, laid flat under carpets.

Most are working copies, and that is their charm. Captains wrote on them in pencil: where the holding was good, where the landlord was honest, where a light promised by the printer had not been lit.

Eleven sheets show a rock forty miles east of the Farnes that no one else has ever recorded. It may have been a whale, a wreck or a misplaced thumb. The scans are sharp enough to rule out only the thumb.

The charts can be searched by place and by ship. The tea stains have been catalogued as well, on the ground that somebody will ask.
`,
  },
  {
    published: '2026-01-27T08:45',
    title: 'Last rope walk on the river takes on two apprentices',
    lede: 'The shed is a quarter of a mile long and one rope wide. Its order book is full until 2028.',
    section: 'Business',
    tags: ['Sea', 'Crafts'],
    authors: ['Priya Wainfleet'],
    source: 'The Harbour Post',
    body: `
To make a rope of a given length you need a building half as long again, which is why there are so few of them left. The one at Low Staith has stood since 1788, and its foreman reckons that he walks from one end to the other nine times a day.

Ten years ago it was kept alive by theatres and museum ships. Then the owners of ordinary boats began to ask for rope that does not shed plastic into the water, and hemp, which had been a curiosity, became a business again.

The apprentices, Saffron Lisle and Owen Tait, were chosen from 73 who applied. Asked what had decided it, he said that both had walked to the far end without asking how much farther it was.
`,
  },
];
