/** Why there is no backup, or why one is not restored: a Chinese sentence with the way out. */
export class BackupFault extends Error {}
