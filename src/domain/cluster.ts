/** What counts as a cluster. */
import type { Entry } from './corpus.ts';

/** A cluster or cluster-like network, not a related practice. */
export const isCluster = ({ facts }: Entry<'cases'>): boolean => facts.naming !== 'borderline';
