/** Shading of a number among others: none for zero, else one of four steps of equal width up to the largest. */
export const shade = (count: number, most: number): number => (count === 0 ? 0 : Math.min(4, Math.ceil((count / most) * 4)));
