/** Every entry is needed, unless the question says that any one does. */
export function evidenceMet(met: readonly boolean[], anyOf = false): boolean {
  return anyOf ? met.some(Boolean) : met.every(Boolean);
}
