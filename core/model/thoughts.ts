const THOUGHTS = /<think>[\s\S]*?(?:<\/think>|$)/gu;

/** Some models think aloud before they answer. */
export function withoutThoughts(said: string): string {
  return said.replace(THOUGHTS, "").trimStart();
}
