/** Shorter ones are placeholders (a local model takes any key), and would blacken ordinary words. */
const SHORTEST = 6;

/** Every key, token and password among the settings, by their names and in their addresses. */
export function secretsOf(settings: Readonly<Record<string, unknown>>): readonly string[] {
  const secrets = Object.entries(settings).flatMap(([name, value]) => {
    if (typeof value !== "string") return [];
    return /KEY|TOKEN|SECRET|PASSWORD/.test(name) ? [value] : passwordIn(value);
  });
  return secrets.filter((secret) => secret.length >= SHORTEST);
}

/** postgres://office:s%40cret@127.0.0.1/policy holds it as it is written and as it is meant. */
function passwordIn(value: string): string[] {
  if (!URL.canParse(value)) return [];
  const { password } = new URL(value);
  try {
    return [...new Set([password, decodeURIComponent(password)])];
  } catch {
    return [password];
  }
}
