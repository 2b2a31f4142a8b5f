import type { DemoArticle } from '../../article.ts';

export const englishFebruary2: DemoArticle[] = [
  {
    published: '2026-02-02T18:10',
    title: 'The shepherd, the turbine and the rent they share',
    lede: 'A hill in the Borders now earns from the wind and from wool. The sheep, it turns out, prefer the shade of the towers.',
    section: 'Business',
    tags: ['Energy', 'Farming'],
    authors: ['Callum Strachanby'],
    picture: {
      scene: 'wind-turbines',
      alt: 'Wind turbines along misty ridges at sunrise, and a shepherd with his flock on the meadow below',
      caption: 'The flock moves with the shadow of the tower, as on a sundial.',
      credit: 'Drawing: Küpür',
    },
    body: `
Eleven turbines stand on the grazing of Lanton Law. For each of them the company pays a rent, and since the new year a third of it has gone not to the owner of the land but to the tenant who keeps the sheep.

The tenant, Jock Elliston, asked for it when his lease came up. His argument was that somebody had to keep the grass short, the tracks open and the gates shut, and that he had been doing all three for nothing.

“A turbine cannot tell you that a culvert is blocked. I can, and I do, usually at six in the morning,” he said. The company conceded that his telephone calls had saved it two washed-out tracks.

Four more farms have asked for the same terms. The share is small, about as much as a good ram will fetch, but it is paid even in years when wool is not.
`,
  },
  {
    published: '2026-02-02T16:30',
    updated: '2026-02-03T09:15',
    title: 'Eelgrass returns to a bay that had forgotten it',
    lede: 'Divers have found a meadow the size of six football pitches where none had been seen since 1931. Seahorses found it first.',
    section: 'Environment',
    tags: ['Sea', 'Water'],
    authors: ['Rosalind Thackmoor'],
    source: 'The Harbour Post',
    hashed: true,
    body: `
Eelgrass is not a weed but a flowering plant, the only kind that grows in the sea around Britain. In the thirties a disease destroyed most of it, and the anchors of pleasure boats saw to much of the rest.

In Corrow Bay it had been written off. Then, last August, a girl of ten who was snorkelling with her uncle brought up a green ribbon and asked what it was. The uncle, who repairs outboard engines, took it to the aquarium in a bucket.

The survey that followed counted eleven spiny seahorses, several thousand young bass and one anchor, which was removed. The harbour master has since laid moorings that do not drag on the bottom, and asked visitors to use them.

“We had been planning to sow this bay by hand,” said Dr Nerys Coombe of the aquarium. “The bay did not wait for the grant.”
`,
  },
  {
    published: '2026-02-02T14:20',
    title: 'A floor with a tree in fruit comes to light in Spain',
    lede: 'The mosaic lay half a metre beneath a field of barley. Whoever made it gave the tree more fruit than it has branches.',
    section: 'Culture',
    tags: ['Archaeology', 'Heritage'],
    authors: ['Marta Vilhena'],
    picture: {
      scene: 'mosaic-dig',
      alt: 'A round mosaic in a trench, a tree with red fruit and two blue birds at its centre; archaeologists at work around it',
      caption: 'The floor is nine metres across and lacks only a strip where a drain was laid.',
      credit: 'Drawing: Küpür',
    },
    body: `
The farmer had known for years that his plough jumped at the same place. Last spring he got down from the tractor to look, and found that the stone he had been cursing was the size of a fingernail and blue.

What has been uncovered since is a round floor, nine metres across, from a dining room of the fourth century. A border of leaves runs around it; in the middle stands a tree with red fruit, probably a pomegranate, between two birds that are not on speaking terms.

The archaeologists count nineteen colours of stone. One of them, a deep green, is glass, and must have come from the other end of the Mediterranean.

The floor will stay where it is. A roof is to be built over it, and the farmer has been offered the post of caretaker. He has accepted on condition that he may go on sowing the rest of the field.
`,
  },
  {
    published: '2026-02-02T12:15',
    title: 'Village schools get back their second teacher',
    lede: 'In 64 schools with a single class, the children will be taught in two groups from Easter. The stove stays with the little ones.',
    section: 'News',
    tags: ['Schools', 'Councils'],
    authors: ['Dominic Oldacre'],
    picture: {
      scene: 'classroom',
      alt: 'Children at their desks in a sunlit village classroom, and the teacher at the blackboard',
      caption: 'Sums for the younger half of the class; the older ones have heard them before.',
      credit: 'Drawing: Küpür',
    },
    body: `
A village school with one class asks a good deal of its teacher, who must explain subtraction to a child of five and the Tudors to a child of eleven, ideally not in the same breath.

The county had withdrawn the second post from its smallest schools in 2014. It restores them now because it can: with fewer children in the towns, sixty teachers can move without anyone’s losing a place.

Most of the buildings have only one room. Some will put up a curtain, some will use the village hall, and one has been lent the skittle alley of the public house on the understanding that the balls are put away at noon.

“I shall miss hearing what the big ones were doing,” said Alfie, who is six and attends the school in Little Marlow Cross. “That was where I learned about the plague.”
`,
  },
  {
    published: '2026-02-02T10:40',
    title: 'Alpine tunnel said to close to trains for a year',
    lede: 'A notice that went round among travel agents on Monday spoke of a closure from the spring.',
    section: 'World',
    tags: ['Trains'],
    withdrawn: {
      date: '2026-02-02',
      note: 'The notice on which this article relied dates from 2019 and concerned another tunnel. No closure is planned.',
    },
    body: `
According to the notice, passengers would have to cross the pass by coach and should allow three hours more. Two agents told this newspaper that they had begun to rebook their customers.

The railway could not be reached on Monday morning.
`,
  },
  {
    published: '2026-02-02T09:05',
    title: 'Blind sailor crosses the Channel by ear',
    lede: 'With a compass that speaks and a friend under orders to keep silent, Gwen Tresillian sailed from Salcombe to Roscoff in nineteen hours.',
    section: 'Sport',
    tags: ['Sailing', 'Sea'],
    authors: ['Len Garforth-Moss'],
    body: `
She lost her sight at thirty-one and took up sailing at thirty-four, because, as she puts it, nobody can see the wind anyway. Twenty years later she has crossed the Channel at the helm, the whole way, with an observer aboard who was forbidden to help.

The boat is seven metres long. A compass calls out the bearing through a small loudspeaker; everything else she has from the sound of the sails, the slope of the deck and the side of her face that is cold.

The worst of it was the shipping lanes. “You hear a freighter in your feet first,” she said. “Then you wait to find out whether it is getting louder or you are getting nervous.”

The observer, her neighbour Piers Lanyon, broke his silence once, off the French coast, to ask if she would like the last sandwich. It has been entered in the log as outside assistance, and waived.
`,
  },
];

/** A Sunday with few articles. */
export const englishFebruary1: DemoArticle[] = [
  {
    published: '2026-02-01T17:30',
    title: 'Crete gives its oldest olive trees a number and a name',
    lede: 'Volunteers have measured 4,316 trees in three valleys. The oldest may have been bearing fruit when Rome was still an empire.',
    section: 'Environment',
    tags: ['Farming', 'Heritage'],
    authors: ['Eleni Marathaki'],
    picture: {
      scene: 'olive-grove',
      alt: 'Old olive trees with twisted trunks in the afternoon sun, two people at work on a spread cloth, the sea in the distance',
      caption: 'Each tree has been given a linen tag that does no harm to the bark.',
      credit: 'Drawing: Küpür',
    },
    body: `
The number is for the register and the name is for everyone else. Number 17 is known as the Widow, number 203 as the Two Brothers, and number 1,140, for reasons its owner declined to give, as the Tax Inspector.

Old olives are hollow, so their rings cannot be counted. The volunteers measured the girth at the height of the chest and compared it with trees whose age is known from deeds. By that reckoning some four hundred of them are older than a thousand years.

A tree on the register may not be felled or sold without the village’s consent. Several had lately been dug up and shipped to hotel gardens, where most of them died within three summers.

Oil from the numbered trees is to be pressed separately this autumn, and bottled with the number on the label.
`,
  },
  {
    published: '2026-02-01T13:00',
    title: 'An hour by the window: the quiet spread of silent reading clubs',
    lede: 'They meet, they read, they go home. In two years the clubs have grown from one front room to a hundred and thirty.',
    section: 'Life',
    tags: ['Books', 'Libraries'],
    authors: ['Hester Quillfeather'],
    picture: {
      scene: 'window-reader',
      alt: 'Someone reading on a window seat at sunset, a cat at her feet, the roofs of a city behind the panes',
      caption: 'A window is not required, but it helps.',
      credit: 'Drawing: Küpür',
    },
    body: `
There is no list of set books, and nobody has to have an opinion. Members bring whatever they are reading, sit down wherever there is light, and for one hour say nothing at all. Afterwards there is tea. Conversation is permitted but not expected.

The first club was founded in Hebden Bridge by Maud Ashgrove, a retired signalwoman who had been asked to leave another. “They wanted to know what I thought the garden stood for,” she said. “I thought it was a garden.”

Since then the idea has travelled by word of mouth, which is remarkable in the circumstances. There are clubs in cafés, in a lifeboat station and, on Thursdays, in the last carriage of the 17.52 to Skipton.

The only rule is that telephones stay in a biscuit tin by the door. In Hebden Bridge the tin rang once, two years ago, and people still speak of it.
`,
  },
  {
    published: '2026-02-01T10:30',
    title: 'From our readers: five questions of the week',
    lede: 'How is an old article found, who draws the pictures, and may a crossword be posted back? Answers from the letters tray.',
    tags: ['Letters'],
    straightQuotes: true,
    body: `
1. **How do I find an article from years ago?** By its day, if you remember it, or by any word in it. The search looks through every text, and the archive lists every day.
2. **I have found a mistake. Whom do I tell?** Write to us. We put it right, and say below the article what was wrong and when we changed it.
3. **Who draws the pictures?** A patient pen. No two are alike, though some harbours are related.
4. **May I quote an article?** Gladly, with its address. The address stays even if the article is withdrawn.
5. **May I post my crossword back?** There isn't one. Three of you have sent it in all the same.
`,
  },
  {
    published: '2026-02-01',
    title: 'The Sunday table: a leek pie for a cold evening',
    lede: 'Four leeks, a lump of sharp cheese and the patience to leave them alone. Nan Bracewell has made it every February since 1974.',
    section: 'Life',
    tags: ['Food'],
    body: `
The secret is to cook the leeks for longer than seems reasonable. Slice them as thick as a thumb, put them in a heavy pan with butter and salt, cover them and go away for forty minutes. They should be soft enough to argue with nobody.

Stir in a spoonful of flour, a cup of milk and as much crumbled cheese as you can spare, then a grating of nutmeg. Let it cool; a hot filling makes a sorry crust.

Roll out the pastry, lay it over the dish, and make one cut in the middle for the steam. Mrs Bracewell bakes hers for half an hour in a hot oven, “or until the dog sits up”.
`,
  },
];
