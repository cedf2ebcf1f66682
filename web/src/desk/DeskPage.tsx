import { useRef, useState } from "react";
import { useHistory } from "../history/useHistory.ts";
import { usePageTitle } from "../shell/usePageTitle.ts";
import { DeskPane, type DeskPaneHandle, type Reading } from "./DeskPane.tsx";
import type { DeskCommand } from "./deskCommand.ts";
import { KeyHelp } from "./KeyHelp.tsx";
import { storedKeysEnabled } from "./keysEnabled.ts";
import { ReaderDialog } from "./ReaderDialog.tsx";
import { RecentQuestions } from "./RecentQuestions.tsx";
import { ShiftExport } from "./ShiftExport.tsx";
import { recordsOf } from "./shiftRecords.ts";
import { useDeskKeys } from "./useDeskKeys.ts";
import { type Side, usePanes } from "./usePanes.ts";
import "./desk.css";

const SIDES: readonly Side[] = ["left", "right"];

export default function DeskPage() {
  const { panes, active, activate, place } = usePanes();
  const { conversations, refresh } = useHistory();
  const [keysEnabled, setKeysEnabled] = useState(storedKeysEnabled);
  const [reading, setReading] = useState<Reading>();
  const handles = useRef<Partial<Record<Side, DeskPaneHandle | null>>>({});
  const help = useRef<HTMLDetailsElement>(null);
  usePageTitle("热线");

  const obey = (command: DeskCommand) => {
    const other = active === "left" ? "right" : "left";
    if (command.name === "help") help.current?.toggleAttribute("open");
    else if (command.name === "other-pane") handles.current[other]?.obey({ name: "ask" });
    else handles.current[active]?.obey(command);
  };
  useDeskKeys(keysEnabled && !reading, obey);

  const records = recordsOf(conversations ?? []);
  return (
    <>
      <div className="desk-bar">
        <h1>热线</h1>
        <ShiftExport records={records} />
      </div>
      <KeyHelp help={help} enabled={keysEnabled} onEnable={setKeysEnabled} />
      <div className="desk-panes">
        {panes &&
          SIDES.map((side) => (
            <DeskPane
              key={panes[side]}
              id={panes[side]}
              side={side}
              active={side === active}
              handle={(handle) => {
                handles.current[side] = handle;
              }}
              onActivate={() => activate(side)}
              onRenew={() => place(side)}
              onSettled={refresh}
              onRead={setReading}
            />
          ))}
      </div>
      <RecentQuestions records={records} onOpen={(id) => place(active, id)} />
      {reading && <ReaderDialog {...reading} onClose={() => setReading(undefined)} />}
    </>
  );
}
