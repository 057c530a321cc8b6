/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the components inside a text need to know of the page they stand on. */
    page?: { locale: import('./domain/locale.ts').Locale; notes: Readonly<Record<string, number>> };
  }
}
