/** Ids: lower-case Latin words and digits joined by hyphens. They are addresses, so they never change. */
export const identifierPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A claim is named by its source and its own id: `source-id#claim-id`. */
export const claimPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*#[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const isIdentifier = (text: string): boolean => identifierPattern.test(text);
