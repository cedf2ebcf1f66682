import { useParams, useSearchParams } from "react-router";
import type { MeasureDetail } from "../../../core/measureProtocol.ts";
import { FetchedView } from "../http/FetchedView.tsx";
import { useFetched } from "../http/useFetched.ts";
import { usePageTitle } from "../shell/usePageTitle.ts";
import { MeasureFacts } from "./MeasureFacts.tsx";
import { MeasureLinks } from "./MeasureLinks.tsx";
import { withoutBreaks } from "./withoutBreaks.ts";
import "./measures.css";

export default function MeasurePage() {
  const { id = "" } = useParams();
  const [params] = useSearchParams();
  const day = params.get("asOf");
  const query = day ? `?asOf=${encodeURIComponent(day)}` : "";
  const detail = useFetched<MeasureDetail>(`/api/measures/${encodeURIComponent(id)}${query}`);
  return <FetchedView fetched={detail}>{(found) => <MeasureView detail={found} />}</FetchedView>;
}

function MeasureView({ detail }: { readonly detail: MeasureDetail }) {
  const { measure, twins, related } = detail;
  const { documentNumber, clausePath, documentTitle, what, text, kinds, reviewed } = measure;
  usePageTitle(`${documentNumber} ${clausePath}`);
  return (
    <article className="measure-page">
      <p className="quiet">
        {kinds.map(({ value }) => value).join("、")}，《{documentTitle}》
      </p>
      <h1>{withoutBreaks(what[0]?.words ?? text)}</h1>
      <MeasureFacts detail={detail} />
      <h2>条款原文</h2>
      <blockquote className="measure-text">{text}</blockquote>
      <p className="quiet">
        以上各项摘自条款原文，{reviewed ? "已经人工核对。" : "由规则读出，尚未经人工核对。"}
      </p>
      <MeasureLinks heading="相同的措施" measures={twins} />
      <MeasureLinks heading="相关的措施" measures={related} />
    </article>
  );
}
