import type { Range } from "./findWords.ts";

interface Props {
  readonly text: string;
  /** In order, without overlaps. */
  readonly ranges: readonly Range[];
  readonly className?: string;
}

export function MarkedText({ text, ranges, className }: Props) {
  if (ranges.length === 0) return text;
  return (
    <>
      {ranges.map(([start, end], index) => (
        <span key={start}>
          {text.slice(ranges[index - 1]?.[1] ?? 0, start)}
          <mark className={className}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.[1])}
    </>
  );
}
