import type { DemoArticle } from '../../article.ts';

export const morning: DemoArticle[] = [
  {
    published: '2026-02-03T12:40',
    title: 'Village bakers club together to buy their flour',
    lede: 'Forty-one small bakeries in three counties will order as one from this spring. They expect to save a tenth, and to choose the wheat themselves.',
    section: 'Business',
    tags: ['Food', 'Farming'],
    authors: ['Priya Wainfleet'],
    body: `
The smallest member of the new society uses four sacks a week and the largest sixty. Bought separately, their flour comes from nine mills at nine prices; bought together, it will come from two mills at one.

The price is only half of the attraction. By promising to take a whole harvest, the bakers have persuaded six farmers to sow two older kinds of wheat, which yield less but need a good deal less fertiliser.

“I used to find out what was in my flour when the loaf came out of the oven,” said Tobias Ackerby, whose family has baked in the same lane since 1926. “Now I know which field it was.”

Members have one vote each, however many ovens they own. The first delivery is due in the second week of April.
`,
  },
  {
    published: '2026-02-03T11:55',
    title: 'A goal in the 94th minute sends Saltmere into the last eight',
    lede: 'The part-timers had two shots on target all evening. Both went in, and the second let two thousand travelling supporters watch the sun rise from a coach.',
    section: 'Sport',
    tags: ['Football', 'Cup'],
    authors: ['Len Garforth-Moss'],
    picture: {
      scene: 'stadium-night',
      alt: 'A full stadium under floodlights, with players in red and in white before the goal',
      caption: 'The last cross of the night came in from the left.',
      credit: 'Drawing: Küpür',
    },
    body: `
Saltmere Town have a plumber in goal, a geography teacher at centre-half and, since Monday evening, a place in the quarter-finals of the cup. They beat Northgate Athletic, who play three divisions above them, 2–1 away from home.

Northgate led from the eleventh minute and might have had four by half-time. Instead they hit the frame of the goal twice, and each time the visiting end sang a little louder. The equaliser, ten minutes from time, went in off a shin and a post.

Then, in the last of the four minutes added, nineteen-year-old Kofi Brandreth ran on to a clearance, looked up once and crossed. Danny Sleights, who had been on the field for six minutes, met it with his head. The referee did not trouble to restart the game.

“I have marking to do,” said the centre-half, Rhys Pennant, when he was asked how he would celebrate. “Year Nine, coastal erosion. They will have seen it on the television, so I expect some questions.”
`,
  },
  {
    published: '2026-02-03T11:10',
    title: 'A paper map for the day the power fails',
    lede: 'Every household in four districts is to get a sheet that shows where to find heat, water and a telephone within ten minutes’ walk.',
    section: 'News',
    tags: ['Councils', 'Maps'],
    straightQuotes: true,
    body: `
The map has no code to scan and no address to type. It is printed on stout paper in two colours, folds to the size of a bus pass and is meant to be pinned inside the door of a kitchen cupboard.

It marks 186 places: schools with a generator, churches with a stove, wells that have been tested, and public telephones that draw their current from the exchange. The way to each was walked by volunteers, one of them with a pram and one with a white stick.

“We asked people what they had missed most in the storm two years ago,” said Councillor Beatrix Holmwood. “They did not say light. They said they had not known where everyone else was.”

The sheets will be delivered by the end of the month. Anyone who has not had one by then can ask at the library, which is, of course, on the map.
`,
  },
  {
    published: '2026-02-03T10:30',
    title: 'Twelve miles of hedge return to the Fens',
    lede: 'Farmers who pulled out hawthorn a generation ago are planting it again, this time with a gap for the combine harvester.',
    section: 'Environment',
    tags: ['Farming', 'Birds'],
    authors: ['Rosalind Thackmoor'],
    source: 'The Fenland Messenger',
    body: `
The peat of the Fens is light, dry and inclined to leave. In a windy spring it crosses the road in brown curtains and settles in the ditches, from where it is dug out at the farmers’ expense and put back on the fields.

The new hedges are meant to keep it at home. Hawthorn, blackthorn and field maple are being set in double rows across the wind, with a gap of fifteen metres at each end so that machines can turn. The work will take two winters and about 90,000 plants.

On the four miles that were planted first, in 2021, the soil lost in a year has fallen by a third. Grey partridges, which nobody had counted on, have moved in.

“My father was paid to take this hedge out and I am paid to put it back,” said Edwin Pode, who farms near the Ouse. “I have told my daughter to keep the receipts.”
`,
  },
  {
    published: '2026-02-03T09:45',
    title: 'Lisbon numbers its tiles, wall by wall',
    lede: 'Every façade in two old quarters is being photographed and measured, so that a stolen tile can be told from a broken one.',
    section: 'World',
    tags: ['Heritage', 'Cities'],
    authors: ['Marta Vilhena'],
    body: `
From a distance the walls of the old quarters look whole. Close to, they have gaps like missing teeth. Some of the tiles fell; others were prised off at night and sold to people who believed, or preferred to believe, that they had come from a demolition.

The city has now sent out eight pairs of surveyors, each with a ladder and a camera. They have covered 640 façades since the autumn and given every tile a number, made up of the street, the house, the row and the place in it.

The list is open to all. Dealers at the Saturday market are expected to consult it before they buy, and from the summer they may be fined if they do not.

Its first success was a modest one. A man who had bought a blue bird at the market looked up its number, found the house and took it back. The owner invited him to lunch.
`,
  },
  {
    published: '2026-02-03T09:00',
    title: 'One counter for births, addresses and library cards',
    lede: 'Fourteen errands that used to need five offices can now be run at a single desk. Only one form still has to be signed in ink.',
    section: 'News',
    tags: ['Councils'],
    body: `
The desk stands in the entrance of the old corn exchange in Wexham Vale. Behind it sit four clerks, each of whom spent the autumn learning the work of the other three.

A family that moves house used to tell the council five times: for the tax, the bins, the school, the parking and the vote. It now does so once. In a trial over six weeks the average errand took eleven minutes, of which four were small talk.

The exception is the notice of marriage, which the law requires to be signed on paper and displayed on a board. “Several couples have told us it was the only part they enjoyed,” said the registrar, Winifred Oakhanger.
`,
  },
  {
    published: '2026-02-03T08:15',
    title: 'The orchestra that rehearses in a bus depot',
    lede: 'When the roof of its hall was condemned, the Tarn Valley Sinfonia moved in among the double-deckers. The drivers have begun to make requests.',
    section: 'Culture',
    tags: ['Music', 'Buses'],
    authors: ['Hester Quillfeather'],
    body: `
The acoustics, according to the conductor, are those of a very large biscuit tin. The strings sit in bay seven, the brass in bay nine, and bay eight is kept free in case the 42 comes back early.

The arrangement was meant to last a fortnight. That was in October. The hall will not be safe before the autumn, and in the meantime the orchestra has discovered that people will come to a rehearsal who would not come to a concert: cleaners at the end of their shift, drivers at the start of theirs, passengers who have got off one stop late.

“They tell you what they think,” said the leader, Anneliese Dray. “In the hall nobody has ever asked me why the slow bit was so slow.”

In March the depot is to have a concert of its own. Admission is free with a valid ticket for any bus.
`,
  },
  {
    published: '2026-02-03T07:20',
    title: 'Fell race changes course to leave the plovers in peace',
    lede: 'After 61 years on the same ridge, the Harrow Pike runners will take the long way round. It is steeper, and nobody has complained yet.',
    section: 'Sport',
    tags: ['Running', 'Birds'],
    authors: ['Len Garforth-Moss'],
    body: `
Golden plovers returned to the ridge four years ago, and nine pairs were counted there last May. They nest on the ground, in the very week in which three hundred people have been in the habit of running past.

Rather than move the date, which has been the second Saturday in May since 1965, the club has moved the path. The new one drops into the next valley and climbs out again, which adds a mile and a half and 240 metres of ascent.

“We told the runners it was for the birds, and they took it very well,” said the secretary, Agnes Skelhorn. “Had we told them it was for their fitness there would have been a meeting.”

The record of 58 minutes will be closed, and a new one opened beside it in the book.
`,
  },
];
