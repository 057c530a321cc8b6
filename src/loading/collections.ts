/** Names of Astro collections by kind. */
import type { Kind } from '../domain/schema/kinds.ts';

export const factsCollection = (kind: Kind): string => `${kind}Facts`;
export const textsCollection = (kind: Kind): string => `${kind}Texts`;
