import { createContext } from "react";
import type { RelatedClause } from "../../../core/protocol.ts";

export type ReadBeside = (clause: RelatedClause) => void;

/** Set where a document can be opened beside what is being read. */
export const ReadBesideContext = createContext<ReadBeside | undefined>(undefined);
