/** @throws TypeError that names a header that cannot be sent; the platform's own error would quote it */
export function checkHeaders(headers: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (/^[!#-'*+.^`|~\w-]+$/.test(name) && /^[\t -~\x80-\xff]*$/.test(String(value))) continue;
    throw new TypeError(`the header ${JSON.stringify(name)} cannot be sent`);
  }
}
