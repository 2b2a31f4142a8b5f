const site = `title: Küpür
tagline: Clippings worth keeping, one day at a time
url: https://kupur.example
lang: en-GB
timeZone: Europe/London
publisher: Küpür
pageSize: 20
sharePictures: site
`;

const about = `---
title: About
---

Küpür is an archive of newspaper clippings; the word is Turkish for one. The events, the people and the newspapers on these pages are invented. They were written to show what the site can do, and the pictures were drawn for the same purpose.

## How to read it

Each article stands on the page of the day on which it was published. Articles are found by their day, their section and their tags, and the search looks through all of their texts.

## Corrections

An article that is wrong is put right, and the date and the reason are given below it. An article that is withdrawn keeps its address.
`;

const tags = `- label: Sea
  description: Ships, shores, lights and those who live by them.
  aliases: [Seas, The sea]
- label: Railways
  description: Lines, stations and whoever is waiting on the platform.
  aliases: [Trains, Rail]
- label: Heritage
  description: Old buildings, old trades and the people who keep them going.
- label: Libraries
  description: Reading rooms, by day and by night.
- label: Farming
  description: Field, orchard and barn.
- label: Food
  description: What is landed, baked and brought to the table.
- label: Water
  description: Too much of it, too little of it, and what grows in it.
- label: Weather
  description: What fell, how much of it, and who was out in it.
`;

/** The files of the English newspaper besides articles, by name. */
export const englishSiteFiles: Record<string, string> = { 'site.yaml': site, 'pages/about.md': about, 'tags.yaml': tags };
