/** Something about a golden question that its author has to mend. */
export interface Defect {
  readonly id: string;
  readonly problem: string;
}
