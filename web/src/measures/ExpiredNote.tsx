interface Props {
  readonly expired: number;
  readonly day: string;
  readonly documentsDay: string;
  readonly onChoose: () => void;
}

/** The gazette is of one summer: whoever looks later is told what is over, and how to see what it gave then. */
export function ExpiredNote({ expired, day, documentsDay, onChoose }: Props) {
  if (expired === 0) return null;
  return (
    <p className="expired-note">
      {expired}条措施写明的期限按{day}已过，当时的规定列在最后。现在还办不办，请问责任单位。{" "}
      <button type="button" className="plain-button" onClick={onChoose}>
        按文件发布时（{documentsDay}）看
      </button>
    </p>
  );
}
