import type { RefObject } from "react";
import { storeKeysEnabled } from "./keysEnabled.ts";

interface Props {
  readonly help: RefObject<HTMLDetailsElement | null>;
  readonly enabled: boolean;
  readonly onEnable: (enabled: boolean) => void;
}

const KEYS: readonly (readonly [key: string, words: string])[] = [
  ["/", "提问"],
  ["Enter", "发送"],
  ["1–9", "打开依据"],
  ["← →", "原文中换到上一条、下一条依据"],
  ["Esc", "关闭依据"],
  ["C", "复制答复口径"],
  ["N", "来电备注"],
  ["X", "换到另一边"],
  ["?", "本说明"],
];

export function KeyHelp({ help, enabled, onEnable }: Props) {
  const enable = (wanted: boolean) => {
    storeKeysEnabled(wanted);
    onEnable(wanted);
  };
  return (
    <details className="key-help" ref={help}>
      <summary>快捷键</summary>
      <dl>
        {KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={enabled}
          onChange={(event) => enable(event.target.checked)}
        />
        启用单键快捷键
      </label>
    </details>
  );
}
