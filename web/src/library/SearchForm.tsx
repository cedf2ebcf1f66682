import { type SubmitEvent, useId, useState } from "react";

interface Props {
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

export function SearchForm({ query, onSearch }: Props) {
  const field = useId();
  const [words, setWords] = useState(query);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSearch(words.trim());
  };

  return (
    <search>
      <form className="library-search" onSubmit={submit}>
        <label htmlFor={field}>在全部文件的条款中查找</label>
        <input
          id={field}
          type="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <button type="submit" className="button">
          查找
        </button>
        {query && (
          <button type="button" className="plain-button" onClick={() => onSearch("")}>
            回到文件列表
          </button>
        )}
      </form>
    </search>
  );
}
