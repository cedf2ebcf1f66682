/** Neither table has a column that could hold who it was. */
export const SCHEMA = `
  CREATE TABLE IF NOT EXISTS feedback (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    given_at TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT,
    comment TEXT,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    status TEXT NOT NULL,
    citations TEXT NOT NULL,
    as_of TEXT,
    index_fingerprint TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS unanswered (
    normalised TEXT PRIMARY KEY,
    question TEXT NOT NULL,
    reason TEXT,
    count INTEGER NOT NULL,
    last_asked_at TEXT NOT NULL
  );
`;

export const TABLES = ["feedback", "unanswered"] as const;
