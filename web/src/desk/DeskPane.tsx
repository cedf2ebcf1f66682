import type { Ref } from "react";
import type { RelatedClause } from "../../../core/protocol.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { useStoredConversation } from "../history/useStoredConversation.ts";
import type { DeskCommand } from "./deskCommand.ts";
import { LivePane } from "./LivePane.tsx";
import type { Side } from "./usePanes.ts";

/** A clause to read, and those to step through from it. */
export interface Reading {
  readonly clause: RelatedClause;
  readonly clauses: readonly RelatedClause[];
}

export interface DeskPaneHandle {
  obey(command: DeskCommand): void;
}

interface Props {
  readonly id: string;
  readonly side: Side;
  readonly active: boolean;
  readonly handle: Ref<DeskPaneHandle>;
  readonly onActivate: () => void;
  readonly onRenew: () => void;
  readonly onSettled: () => void;
  readonly onRead: (reading: Reading) => void;
}

export type LivePaneProps = Omit<Props, "id"> & { readonly stored: Conversation };

export function DeskPane({ id, ...rest }: Props) {
  const stored = useStoredConversation(id, "desk");
  if (!stored) return <p className="quiet">正在打开…</p>;
  return <LivePane stored={stored} {...rest} />;
}
