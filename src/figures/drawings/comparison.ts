export interface ComparisonRow {
  readonly label: string;
  readonly note: string;
  /** 0–1 where the row has counts. */
  readonly reported: { readonly text: string; readonly rate?: number };
  readonly computed: { readonly text: string; readonly rate?: number };
  readonly verdict: 'agrees' | 'disagrees' | 'no-units';
  readonly verdictLabel: string;
}

/** A reported number beside the one computed from the unit rows. */
export interface ComparisonDrawing {
  readonly form: 'comparison';
  readonly reportedLabel: string;
  readonly computedLabel: string;
  readonly rows: readonly ComparisonRow[];
}
