import { type SubmitEvent, useId, useState } from "react";

interface Props {
  readonly words: string;
  readonly onFind: (words: string) => void;
}

export function FilterWords({ words, onFind }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(words);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onFind(typed.trim());
  };
  return (
    <form onSubmit={submit}>
      <label htmlFor={id}>条款里有这些字</label>
      <input
        id={id}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="plain-button">
        筛选
      </button>
    </form>
  );
}
