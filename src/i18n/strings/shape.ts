/** What a set of interface strings is: plain texts and texts with named places such as `{count}`. A missing key does not compile. */
import type { en } from './en.ts';

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
export type Strings = Shape<typeof en>;
