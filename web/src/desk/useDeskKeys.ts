import { useEffect, useEffectEvent } from "react";
import { type DeskCommand, deskCommand, isTyping } from "./deskCommand.ts";

/** Single keys can be switched off, for those who dictate or press keys by mistake (WCAG 2.1.4). */
export function useDeskKeys(enabled: boolean, onCommand: (command: DeskCommand) => void): void {
  const obey = useEffectEvent(onCommand);

  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || isTyping(event.target)) return;
      const command = deskCommand(event);
      if (!command) return;
      event.preventDefault();
      obey(command);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [enabled]);
}
