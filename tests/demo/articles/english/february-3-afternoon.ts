import type { DemoArticle } from '../../article.ts';

export const afternoon: DemoArticle[] = [
  {
    published: '2026-02-03T17:25',
    title: 'Snow closes three Highland passes before nightfall',
    lede: 'Drifts as high as a van have cut the road to Glen Morlich. The first convoy will leave at daybreak, behind a plough.',
    section: 'News',
    tags: ['Weather', 'Winter', 'Roads'],
    authors: ['Callum Strachanby'],
    source: 'Northern Almanac',
    picture: {
      scene: 'snow-road',
      alt: 'A snow-covered village at dusk with lit windows, and a yellow snowplough on the winding road below it',
      caption: 'The ploughs were still out on the village roads at dusk.',
      credit: 'Drawing: Küpür',
    },
    body: `
The gates at both ends of the three passes came down at four o’clock, two hours earlier than planned. Eleven people in four cars that were already on the road were led back to Kinlarig, where the stove in the village hall had been lit before they arrived.

The wind is expected to swing to the south-west after midnight and to loosen the snow on the upper slopes. A warning of avalanches remains in force until Thursday morning, and walkers have been asked to keep to the valleys.

Two patients were taken to hospital by tracked ambulance. The bakery in Kinlarig will work through the night: the first lorry of the morning’s convoy is to carry bread and medicines, and the second hay.

“Nobody here calls it winter until the gates have been down twice,” said Morag Dunbeath, who keeps the keys of the hall. “We put another log on and find another chair. What we cannot do is go looking for someone who thought the road was open.”

Six schools will stay shut on Wednesday. Their buses will run again, the council said, once a plough has made the journey in both directions without having to stop.
`,
  },
  {
    published: '2026-02-03T16:50',
    title: 'Oranges go from ship to rail in a morning at Saltmere’s new quay',
    lede: 'The first train left with 48 containers, three hours after the ship had tied up. Until last week the same fruit spent five days in car parks.',
    section: 'Business',
    tags: ['Ports', 'Sea', 'Railways', 'Food'],
    authors: ['Priya Wainfleet'],
    source: 'The Harbour Post',
    picture: {
      scene: 'container-port',
      alt: 'Red cranes above a ship laden with coloured containers in the morning light, a small tug beside it',
      caption: 'The tracks run along the edge of the quay, within reach of the cranes.',
      credit: 'Drawing: Küpür',
    },
    body: `
The quay is 410 metres long and has taken four years to build. What is new about it is not its length but the pair of tracks along its edge, which allows a container to be lifted once instead of three times.

Fruit that was landed at Saltmere used to be stacked, fetched by lorry and loaded again in a yard eleven miles inland. The harbour board expects the change to take 160 lorries a day off the coast road. The parish councils along that road intend to count them.

“An orange does not get any better for looking at a car park,” said Imogen Tarrant, who buys for a group of greengrocers in the Midlands. Her first crates were on sale in Derby on the afternoon of the day they were landed.

Not everybody is content. Hauliers who bought refrigerated trailers for the old route say they were given one year’s notice when they needed three. The board has offered them first refusal of the short runs from the inland stations, which begin in April.
`,
  },
  {
    published: '2026-02-03T16:05',
    title: 'The loch that lost its shore is filling again',
    lede: 'Loch Ardan has risen by 34 centimetres since November, its first winter gain in three years. The jetty at Strone has its feet in the water once more.',
    section: 'Environment',
    tags: ['Water', 'Highlands'],
    authors: ['Isla Ferniehurst'],
    picture: {
      scene: 'mountain-lake',
      alt: 'A still lake among snowy mountains, with someone in a red coat at the end of a wooden jetty and a rowing boat on the water',
      caption: 'The jetty at Strone, where the level is read every morning at eight.',
      credit: 'Drawing: Küpür',
    },
    body: `
The level is read every morning at eight from a brass rule that is screwed to the third post of the jetty. Last winter the post stood on dry stones and the rule measured nothing but the frost on it.

Two changes have helped. The autumn was wet, which no one can take credit for, and two of the five ditches that drained the moor above the loch have been blocked with peat and heather. Water that used to reach the loch in an afternoon now takes a week and arrives clear.

“One good winter is a gift and not a habit,” said Dr Fergus Achnair, who has measured the loch since 2009. He would like to see the three remaining ditches blocked before next autumn; the estate that owns them has asked for a year to study the cost.

At the hotel on the northern shore, the rowing boats have been varnished for the first time since 2022. Whoever wants to hire one will still have to carry it the last ten yards.
`,
  },
  {
    published: '2026-02-03T15:20',
    title: 'A month’s rain falls on Manchester in three hours',
    lede: 'Trams ran through water up to their steps, and a bookshop lent out two hundred umbrellas. By Tuesday morning all but nine had come back.',
    section: 'News',
    tags: ['Weather', 'Trams', 'Water'],
    authors: ['Dominic Oldacre', 'Priya Wainfleet'],
    picture: {
      scene: 'city-rain',
      alt: 'People with umbrellas on an evening street in heavy rain, the lights of shops, cars and a tram mirrored in the wet road',
      caption: 'Monday evening in the city centre, shortly before the rain eased.',
      credit: 'Drawing: Küpür',
    },
    body: `
The rain began at half past four on Monday, just as the offices were beginning to empty, and did not ease until half past seven. A gauge on the roof of the university recorded 71 millimetres, which is about what the whole of February usually brings.

A bookshop near the cathedral emptied its cellar of umbrellas, left behind by customers over forty years, and stood them by the door with a note that asked for their return.

Water came up through the drains in eleven streets. Nobody was hurt, but the fire service carried thirty residents of a sheltered housing scheme across a flooded courtyard, one of them with a budgerigar on her lap.

The trams kept moving, at walking pace and with a member of staff in front of each with a pole. “I have been driving for nineteen years and never been overtaken by a duck before,” said one driver.

The council said that the drains had done what they were built to do and that they were built for another climate. A plan to widen the main culvert under the canal was put off twice, in 2019 and in 2023; it will be back on the agenda next week.
`,
  },
  {
    published: '2026-02-03T14:45',
    title: 'North Sea countries agree to sound the alarm together',
    lede: 'After nine hours of talks in The Hague, six governments promised to warn of a storm surge in the same minute and in the same words.',
    section: 'World',
    tags: ['Sea', 'Diplomacy', 'Weather'],
    authors: ['Willem van Eksteren'],
    picture: {
      scene: 'meeting-hall',
      alt: 'Delegates seated in a half-circle in a hall with tall windows, listening to a speaker at the rostrum',
      caption: 'The last session ended ten minutes before midnight.',
      credit: 'Drawing: Küpür',
    },
    body: `
At present each country reads its own gauges, draws its own conclusions and calls them by its own name. A surge that is “severe” on one side of the water may be “notable” on the other, and the difference has cost harbours as much as forty minutes.

Under the agreement, 212 gauges from Shetland to the Frisian Islands will report to a single table. When two neighbouring gauges pass a threshold, the warning goes out to all six countries without waiting for anyone’s consent. There will be four levels, each with a number and a sentence of at most twelve words.

It was the sentences that took the time. Delegates settled the numbers within an hour, then argued until late in the evening over whether people should be told to leave, to prepare to leave or to be ready to prepare.

The first exercise is planned for October, before the season of storms. The cost of the common table, about four million euros a year, will be shared according to the length of each coast, as measured by somebody else.
`,
  },
  {
    published: '2026-02-03T13:50',
    title: 'The reading room that no longer closes',
    lede: 'Thornbridge has left the lights on in its Victorian library. On the first night 214 readers came, and what they asked for most was a cushion.',
    section: 'Culture',
    tags: ['Libraries', 'Books'],
    authors: ['Hester Quillfeather'],
    picture: {
      scene: 'library-hall',
      alt: 'People reading by green lamps in the vaulted hall of a library, with galleries of bookshelves on both sides',
      caption: 'After midnight half of the tables were still taken.',
      credit: 'Drawing: Küpür',
    },
    body: `
At two in the morning the only sound in the hall was of pages. Students with examinations sat beside a baker who had an hour before his shift, and a nurse who had just finished hers and did not yet want to go home.

The idea came from the night porter, who had noticed people reading in their cars under the street lamp outside. The council gave it a trial until Easter and a budget that covers one librarian, one guard and the soup.

“In daylight people come for a particular book. At night they come for the room,” said Oonagh Pell, who has volunteered for the late desk. She has begun a list of what is borrowed after midnight: poetry, maps and repair manuals for motorcycles.

There are three rules. Nobody may telephone, nobody may be woken before six, and whoever takes the last of the soup washes the pot.
`,
  },
];
