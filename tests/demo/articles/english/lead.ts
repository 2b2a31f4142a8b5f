import type { DemoArticle } from '../../article.ts';

const body = `
A captain who passes through the Bosphorus on a winter evening reads the shore in two languages. One is the windows of the waterside houses, which are lit and darkened at their owners’ convenience. The other is the lights, which keep no hours at all. For twenty years, however, only five of the thirteen small lights along the strait could be relied upon.[^1]

That began to change last week, when the lamp on Gull Rock was lit. The coastal safety service had taken its lens apart, cleaned the brass gears and set them back in their old bed. The only new part is the lamp itself, which draws eighteen watts: rather less than the bulb on the keeper’s desk.

## A night watch at Shearwater Point

Nobody lives in the keeper’s house at Shearwater Point any more, but the log on its table is still kept. The last page gives the direction of the wind, the visibility and the number of ships that have passed. It is filled in by Rıza Kaptanoğlu, a technician, who rows across from the other shore every evening.

“The light comes on by itself. My job is to be a witness,” he says. “That, and to wipe the glass. Give salt a week and it will make its own fog.”

> “A light guides the people on the shore before it guides the people at sea.”
>
> — Nermin Kıyıcı, maritime historian

![Three fishing boats at anchor in a small harbour on a misty morning, with a fisherman mending his net on the quay](harbour-morning.jpg "Morning off Stone Quay: on the way home, the boats keep the light to starboard. Drawing: Küpür")

To the fishermen the repairs mean something plainer. When the south-westerly gets up in autumn, the small boats look to the shore before they listen to the radio, and the colour of a light tells them which cove will take them in.

## Thirteen lights in figures

The programme will take two winters: five lights are to be repaired in this one and eight in the next. Four of them, by their own measure:

| Light | First lit | Height (m) | Range (nautical miles) |
| :--- | ---: | ---: | ---: |
| Gull Rock | 1857 | 19 | 12 |
| Shearwater Point | 1863 | 24 | 15 |
| Stone Quay | 1881 | 11 | 7 |
| White Cape | 1902 | 16 | 10 |

### What the colours say

The rule has been the same for generations. A captain who comes in from the sea looks for:

- **a red light,** to be left on the port side,
- **a green light,** to be left on the starboard side,
- **a white flash,** for a headland or a rock,
- **a yellow flash,** for something temporary, as a rule a buoy under repair.

Nobody has proposed to change them. A chart of 1911, framed in the captains’ common room, shows almost exactly the arrangement of today; only in two places does it mark a bell instead of a light. On foggy mornings the bells were rung by hand, and on the Asian side people set their breakfast by them.

The rule has one exception. The white light at Shearwater Point flashes every five seconds in clear weather, and every three in fog.[^2]

## A master, two apprentices and a box of lenses

The lenses are mended in a small workshop on the Golden Horn. Its owner, Agop Camcı, learned the trade from his father and now has two apprentices of his own. They polish by hand. To clean a single lens and balance it again takes three weeks.

> When this glass first came here, my father was a boy. On the rim of every piece there is a small mark that the founder scratched: sometimes a letter, sometimes a flower. We polish around it. Whoever holds this glass in a hundred and fifty years should know who made it and who mended it. That is half of what a lighthouse is, if you ask me. The other half is passing the light from one hand to the next.

His one worry is the apprentices. “They love the work, but they also have to pay the rent,” he says. The city intends to help by making the workshop part of a training scheme. From the spring, six pupils of technical schools will come for two days a week. In the first year they will watch, in the second they will polish, and in the third each of them will be trusted with a lens from beginning to end.

![A white lighthouse on a cliff at sunset, its beam reaching out over the sea](shearwater-point.jpg "Shearwater Point, on the first evening after its repair. Drawing: Küpür")

## The shore wants its lights back

Two of the lights will be open to visitors from the spring. Three boats will go to Gull Rock at weekends, and no more than twelve people will be allowed up the tower at once. The fares are to pay for the eight lights that remain.

The neighbours did not wait for an opening. On the evening the lamp was lit again, some seventy of them gathered outside the coffee house on the shore, counted the flashes aloud and applauded. Among them was Sabiha Işık, the daughter of the last keeper.

“As a child I had that light in my room, and on the nights I could not sleep I used to count it,” she says. “For years there was nothing to count. Now there is.”

[^1]: The count is of the small lights along the shore. The principal towers are all in working order.

[^2]: The fog rhythm begins by itself when visibility falls below a thousand metres.
`;

/** The newest article of the English newspaper: it has everything that an article can have. */
export const leadArticle: DemoArticle = {
  published: '2026-02-03T18:40',
  title: 'The lamps of the strait burn again',
  lede: 'One by one, in two winters, the thirteen small lights of the Bosphorus are being mended. The lenses are polished by hand, and captains are learning to read the shore anew.',
  section: 'Life',
  tags: ['Sea', 'Istanbul', 'Lighthouses', 'Heritage'],
  authors: ['Elif Sandal'],
  source: 'The Strait Courier',
  hashed: true,
  picture: {
    scene: 'ferry-dusk',
    alt: 'A ferry on the Bosphorus in a red dusk, a small light burning on an islet and domes in the distance; two people watch from the quay',
    caption: 'The evening crossing: the lights of the shore draw the ferry its way home.',
    credit: 'Drawing: Küpür',
  },
  pictures: {
    'harbour-morning.jpg': { scene: 'fishing-boats', alt: '' },
    'shearwater-point.jpg': { scene: 'lighthouse-coast', alt: '' },
  },
  corrections: [
    { date: '2026-02-03', note: 'An earlier version of this article gave the height of the light at Stone Quay as 14 metres. It is 11.' },
  ],
  body,
};
