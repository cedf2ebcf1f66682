import { type SubmitEvent, useEffect, useRef } from "react";

interface Props {
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onCancel: () => void;
}

export function RenameForm({ title, onRename, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.select(), []);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onRename(field.current?.value.trim() ?? "");
  };

  return (
    <form className="rename" onSubmit={submit}>
      <input
        ref={field}
        aria-label="对话名称"
        defaultValue={title}
        maxLength={80}
        onKeyDown={(event) => event.key === "Escape" && onCancel()}
      />
      <button type="submit" className="plain-button">
        保存
      </button>
      <button type="button" className="plain-button" onClick={onCancel}>
        取消
      </button>
    </form>
  );
}
