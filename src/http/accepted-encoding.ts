/** The best of `br` and `gzip` a request accepts and we have; `q=0` refuses. Undefined: send it as it is. */
export function acceptedEncoding(
  header: string | string[] | undefined,
  have: readonly ("br" | "gzip")[],
): "br" | "gzip" | undefined {
  const refused = new Set<string>();
  const accepted = new Set<string>();
  for (const part of String(header ?? "").split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    (parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? refused : accepted).add(name);
  }
  const accepts = (name: string) => !refused.has(name) && (accepted.has(name) || accepted.has("*"));
  return (["br", "gzip"] as const).find((name) => have.includes(name) && accepts(name));
}
