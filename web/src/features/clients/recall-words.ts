/** A share between 0 and 1 as whole percent, as it is read out. */
export const percentOf = (share: number): number => Math.round(share * 100);
