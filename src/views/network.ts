/** The network of all cases and the institutions that take part in them. */

import { assertEntry, entriesOf } from '../domain/corpus.ts';
import { compareIn } from '../language/alphabet.ts';
import { networkLayout, type Placed } from './network-layout.ts';
import { type Link, linkTo, linkToRef } from './phrase.ts';
import type { Reading, Site } from './site.ts';

export interface NetworkNode extends Placed {
  kind: 'case' | 'institution';
  link: Link;
  /** Cases of an institution, institutions of a case. */
  degree: number;
}

export interface Network {
  width: number;
  height: number;
  nodes: NetworkNode[];
  edges: { from: Placed; to: Placed }[];
  /** Institutions in more than one case, those in most first. */
  shared: { link: Link; cases: Link[] }[];
}

const width = 1240;
const height = 900;

type Edge = readonly [caseRef: string, institutionRef: string];
interface Plan {
  edges: Edge[];
  places: Map<string, Placed>;
  degree: Map<string, number>;
}

const plans = new WeakMap<Site['corpus'], Plan>();

/** The layout is the same in every language and costs most: it is made once a corpus. */
function planOf(corpus: Site['corpus']): Plan {
  const known = plans.get(corpus);
  if (known) return known;
  const edges = entriesOf(corpus, 'cases').flatMap(({ id, facts }): Edge[] => {
    const members = new Set([facts.anchor, ...facts.participants.map(({ institution }) => institution)].filter((member) => member !== undefined));
    return [...members].map((member) => [`cases/${id}`, `institutions/${member}`] as const);
  });
  const degree = new Map<string, number>();
  for (const ref of edges.flat()) degree.set(ref, (degree.get(ref) ?? 0) + 1);
  const places = networkLayout([...degree.keys()], edges, { width, height, radiusOf: (ref) => 7 + (degree.get(ref) ?? 0) });
  const plan = { edges, places, degree };
  plans.set(corpus, plan);
  return plan;
}

export function network(reading: Reading): Network {
  const { edges, places, degree } = planOf(reading.corpus);
  const at = (ref: string): Placed => places.get(ref) ?? { x: 0, y: 0 };
  const compare = compareIn(reading);
  const shared = [...degree]
    .filter(([ref, count]) => ref.startsWith('institutions/') && count > 1)
    .map(([ref]) => ({
      link: linkToRef(reading, ref as `institutions/${string}`),
      cases: edges.filter(([, member]) => member === ref).map(([own]) => linkTo(reading, assertEntry(reading.corpus, 'cases', own.slice('cases/'.length)))),
    }))
    .sort((a, b) => b.cases.length - a.cases.length || compare(a.link.text, b.link.text));
  return {
    width,
    height,
    nodes: [...places].map(([ref, place]) => ({
      ...place,
      kind: ref.startsWith('cases/') ? 'case' : 'institution',
      link: linkToRef(reading, ref as `cases/${string}`),
      degree: degree.get(ref) ?? 0,
    })),
    edges: edges.map(([from, to]) => ({ from: at(from), to: at(to) })),
    shared,
  };
}
