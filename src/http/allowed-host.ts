/** Whether a Host header names this guide; the port does not matter. Undefined allows every name. */
export function isAllowedHost(header: string | undefined, allowed: readonly string[] | undefined): boolean {
  if (!allowed) return true;
  const name = (header ?? "").toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "");
  return allowed.includes(name);
}
