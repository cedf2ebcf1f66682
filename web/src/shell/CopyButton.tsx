import { type ReactNode, useEffect, useState } from "react";
import { copyText } from "./copyText.ts";

interface Props {
  readonly text: () => string;
  readonly children: ReactNode;
}

const SHOWN_MS = 2500;

export function CopyButton({ text, children }: Props) {
  const [said, setSaid] = useState("");

  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(""), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);

  const copy = async () => setSaid((await copyText(text())) ? "已复制" : "没能复制，请手动选取");

  return (
    <>
      <button type="button" className="plain-button" onClick={copy}>
        {children}
      </button>
      <span role="status" className="quiet">
        {said}
      </span>
    </>
  );
}
