import { useEffect } from "react";

/**
 * Escape in the frame closes the panel around it, unless something in here was open and took it.
 * The word says nothing of the conversation, so any host may hear it.
 */
export function useEscapeToHost(): void {
  useEffect(() => {
    const tell = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === "Escape" && !defaultPrevented) parent.postMessage("policy-answers:close", "*");
    };
    window.addEventListener("keydown", tell);
    return () => window.removeEventListener("keydown", tell);
  }, []);
}
