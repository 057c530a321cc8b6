import { expect, it } from 'vitest';
import { abbreviates } from './acronym.ts';

it.each([
  ['buxdu', 'buxoro davlat universiteti'],
  ['samdchti', 'samarqand davlat chet tillar instituti'],
  ['nammqi', 'namangan muhandislik qurilish instituti'],
  ['tdpu', 'nizomiy nomidagi toshkent davlat pedagogika universiteti'],
  ['tgpu', 'tashkentskiy gosudarstvennyy pedagogicheskiy universitet imeni nizami'],
  ['fergu', 'ferganskiy gosudarstvennyy universitet'],
  ['tiiame', 'tashkent institute of irrigation and agricultural mechanization engineers'],
])('%s stands for %s', (short, name) => {
  expect(abbreviates(short, name.split(' '))).toBe(true);
});

it.each([
  ['buxdu', 'buxoro davlat tibbiyot instituti'],
  ['du', 'davlat universiteti'],
  ['tdp', 'toshkent davlat pedagogika universiteti'],
  ['', 'buxoro davlat universiteti'],
  ['maktab', 'maktablar klasteri'],
])('%s does not stand for %s', (short, name) => {
  expect(abbreviates(short, name.split(' '))).toBe(false);
});
