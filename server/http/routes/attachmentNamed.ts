/** Chinese names go in the form of RFC 5987; a browser that knows it not falls back to the plain one. */
export function attachmentNamed(name: string): string {
  const plain = `download${name.slice(name.lastIndexOf("."))}`;
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
