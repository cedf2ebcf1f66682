/** feedback.db.before-20261123T083000123Z: beside the database, in the order of time. */
export function keptName(file: string): string {
  return `${file}.before-${new Date().toISOString().replace(/[-:.]/g, "")}`;
}
