/** Where work begins: a unit, by its names, and who may supervise there. */
export interface ChosenWorkplace {
  readonly orgUnitId: string;
  readonly names: string;
  readonly supervisors: readonly { readonly id: string; readonly name: string }[];
}
