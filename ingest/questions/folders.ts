import { join } from "node:path";

export const ASKED_DIR = import.meta.dirname;
export const UNANSWERED_DIR = join(import.meta.dirname, "../unanswered");
