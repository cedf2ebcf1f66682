import { renderToStaticMarkup } from "react-dom/server";
import type { InterfaceDescription } from "../describeInterfaces.ts";
import { DescriptionPage } from "./DescriptionPage.tsx";

export function drawPage(description: InterfaceDescription): string {
  return `<!doctype html>${renderToStaticMarkup(<DescriptionPage description={description} />)}`;
}
