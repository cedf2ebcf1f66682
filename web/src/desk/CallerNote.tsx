interface Props {
  readonly note: string;
  readonly onNote: (note: string) => void;
}

export function CallerNote({ note, onNote }: Props) {
  return (
    <label className="caller-note">
      来电备注
      <input
        value={note}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => onNote(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && leave(event.currentTarget)}
      />
    </label>
  );
}

/** Back to where single keys are commands. */
function leave(field: HTMLElement): void {
  field.closest("section")?.focus({ preventScroll: true });
}
