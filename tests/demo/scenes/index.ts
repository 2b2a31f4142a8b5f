import { cinemaHall } from './cinema-hall.ts';
import { cityRain } from './city-rain.ts';
import { classroom } from './classroom.ts';
import { containerPort } from './container-port.ts';
import { ferryDusk } from './ferry-dusk.ts';
import { fishingBoats } from './fishing-boats.ts';
import { libraryHall } from './library-hall.ts';
import { lighthouseCoast } from './lighthouse-coast.ts';
import { lighthouseTall } from './lighthouse-tall.ts';
import { meetingHall } from './meeting-hall.ts';
import { moonPhases } from './moon-phases.ts';
import { mosaicDig } from './mosaic-dig.ts';
import { mountainLake } from './mountain-lake.ts';
import { oliveGrove } from './olive-grove.ts';
import { roseGarden } from './rose-garden.ts';
import { skiSlope } from './ski-slope.ts';
import { snowRoad } from './snow-road.ts';
import { stadiumNight } from './stadium-night.ts';
import { teaTerraces } from './tea-terraces.ts';
import { trainPlain } from './train-plain.ts';
import { tramStreet } from './tram-street.ts';
import { wheatHarvest } from './wheat-harvest.ts';
import { windTurbines } from './wind-turbines.ts';
import { windowReader } from './window-reader.ts';

/** Draws a scene as an SVG. A variant has another light or another arrangement; the first is 0. */
export type Scene = (variant: number) => string;

export const scenes = {
  'cinema-hall': cinemaHall,
  'city-rain': cityRain,
  classroom: classroom,
  'container-port': containerPort,
  'ferry-dusk': ferryDusk,
  'fishing-boats': fishingBoats,
  'library-hall': libraryHall,
  'lighthouse-coast': lighthouseCoast,
  'lighthouse-tall': lighthouseTall,
  'meeting-hall': meetingHall,
  'moon-phases': moonPhases,
  'mosaic-dig': mosaicDig,
  'mountain-lake': mountainLake,
  'olive-grove': oliveGrove,
  'rose-garden': roseGarden,
  'ski-slope': skiSlope,
  'snow-road': snowRoad,
  'stadium-night': stadiumNight,
  'tea-terraces': teaTerraces,
  'train-plain': trainPlain,
  'tram-street': tramStreet,
  'wheat-harvest': wheatHarvest,
  'wind-turbines': windTurbines,
  'window-reader': windowReader,
} satisfies Record<string, Scene>;

export type SceneName = keyof typeof scenes;
