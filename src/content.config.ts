/** Astro's view of the registry of kinds: one collection of facts per kind, one of texts per kind that has them. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { kindNames, kindSpecs } from './domain/schema/kinds.ts';
import { factsCollection, textsCollection } from './loading/collections.ts';
import { factsLoader } from './loading/facts-loader.ts';

const facts = kindNames
  .filter((kind) => kindSpecs[kind].layout !== 'texts')
  .map((kind) => [factsCollection(kind), defineCollection({ loader: factsLoader(kind), schema: kindSpecs[kind].facts })]);

const texts = kindNames.flatMap((kind) => {
  const { text } = kindSpecs[kind];
  if (!text) return [];
  return [
    [
      textsCollection(kind),
      defineCollection({
        loader: glob({ pattern: '*/{uz,ru,en}.mdx', base: `./content/${kind}`, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
        schema: text,
      }),
    ],
  ];
});

export const collections = Object.fromEntries([...facts, ...texts]);
