/** Root may write anywhere: for a folder to be read-only, the process must be another's. */
const NOBODY = 65_534;

/** For `spawn`: a user whom permissions bind. */
export const somebodyElse: { readonly uid?: number; readonly gid?: number } =
  process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
