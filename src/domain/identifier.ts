/** Ids: lower-case Latin words and digits joined by hyphens. They are addresses, so they never change. */
export const identifierPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A claim is named by its source and its own id: `source-id#claim-id`. */
export const claimPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*#[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const isIdentifier = (text: string): boolean => identifierPattern.test(text);

export interface ClaimName {
  source: string;
  claim: string;
}

/** Splits `source#claim`; undefined when the text is not of that form. */
export function findClaimName(reference: string): ClaimName | undefined {
  if (!claimPattern.test(reference)) return undefined;
  const [source = '', claim = ''] = reference.split('#');
  return { source, claim };
}
