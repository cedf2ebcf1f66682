import { Link } from "react-router";
import { permalink } from "../read/permalink.ts";

/** 朔政办发〔2022〕18号#一.13 as a link that reads 朔政办发〔2022〕18号 一.13. */
export function ClauseIdLink({ clauseId }: { readonly clauseId: string }) {
  return <Link to={permalink(clauseId)}>{clauseId.replace("#", " ")}</Link>;
}
