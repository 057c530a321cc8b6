/** Outlines of the regions by ISO 3166-2 code, from @svg-maps/uzbekistan (CC BY 4.0). The package gives Tashkent city and region one id. */
import map from '@svg-maps/uzbekistan';
import type { RegionCode } from '../../domain/vocabulary/regions.ts';

interface Shape {
  id: string;
  path: string;
}

const codes: Readonly<Record<string, RegionCode>> = {
  andijan: 'UZ-AN',
  bukhara: 'UZ-BU',
  fergana: 'UZ-FA',
  jizzakh: 'UZ-JI',
  namangan: 'UZ-NG',
  navoiy: 'UZ-NW',
  qashqadaryo: 'UZ-QA',
  karakalpakstan: 'UZ-QR',
  samarqand: 'UZ-SA',
  sirdaryo: 'UZ-SI',
  surxondaryo: 'UZ-SU',
  xorazm: 'UZ-XO',
};
const shapes: readonly Shape[] = map.locations;
/** Of the two outlines named Tashkent the shorter one is the city. */
const [city, region] = shapes.filter(({ id }) => id === 'tashkent').sort((a, b) => a.path.length - b.path.length);
if (!city || !region) throw new Error('The map package no longer has two outlines named Tashkent.');

/** Size of the map: its view box begins at 0, 0. */
export const [mapWidth = 0, mapHeight = 0] = map.viewBox.split(' ').slice(2).map(Number);
export const regionShapes = {
  ...Object.fromEntries(shapes.flatMap(({ id, path }) => (codes[id] ? [[codes[id], path]] : []))),
  'UZ-TK': city.path,
  'UZ-TO': region.path,
} as Record<RegionCode, string>;
/** Outlines that are no region: the Aral Sea. */
export const seaShapes = shapes.filter(({ id }) => id === 'aral-sea').map(({ path }) => path);
