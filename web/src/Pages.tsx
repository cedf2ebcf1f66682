import { lazy } from "react";
import { Route, Routes } from "react-router";
import { AskPage } from "./ask/AskPage.tsx";
import { ConversationPage } from "./ask/ConversationPage.tsx";
import { BareShell } from "./shell/BareShell.tsx";
import { NotFoundPage } from "./shell/NotFoundPage.tsx";
import { Shell } from "./shell/Shell.tsx";

/** The ask page is the first load; every other page comes when it is wanted. */
const DocumentPage = lazy(() => import("./read/DocumentPage.tsx"));
const LibraryPage = lazy(() => import("./library/LibraryPage.tsx"));
const HistoryPage = lazy(() => import("./history/HistoryPage.tsx"));
const EmbedPage = lazy(() => import("./embed/EmbedPage.tsx"));
const MeasuresPage = lazy(() => import("./measures/MeasuresPage.tsx"));
const MeasurePage = lazy(() => import("./measures/MeasurePage.tsx"));
const OfficesPage = lazy(() => import("./offices/OfficesPage.tsx"));
const OfficeTasksPage = lazy(() => import("./offices/OfficeTasksPage.tsx"));
const OfficePage = lazy(() => import("./office/OfficePage.tsx"));
const DeskPage = lazy(() => import("./desk/DeskPage.tsx"));

export function Pages() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<AskPage />} />
        <Route path="conversations/:id" element={<ConversationPage />} />
        <Route path="documents" element={<LibraryPage />} />
        <Route path="documents/:number" element={<DocumentPage />} />
        <Route path="measures" element={<MeasuresPage />} />
        <Route path="measures/:id" element={<MeasurePage />} />
        <Route path="offices" element={<OfficesPage />} />
        <Route path="offices/:office" element={<OfficeTasksPage />} />
        <Route path="history" element={<HistoryPage />} />
        <Route path="desk" element={<DeskPage />} />
        <Route path="office" element={<OfficePage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
      <Route element={<BareShell />}>
        <Route path="embed" element={<EmbedPage />} />
      </Route>
    </Routes>
  );
}
