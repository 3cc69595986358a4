const SPEAKS_OF_WHEN =
  /\bom de (?:week|\d)|\b(?:on)?even weken\b|\bvan de maand\b|\b(?:[1-5]e|eerste|tweede|derde|vierde|laatste)(?: en (?:[1-5]e|derde|vierde))? (?:ma|di|wo|do|vr|za|zo)|\bmaandelijks\b|\beenmalig\b|\bper (?:maand|14 dagen)\b|\b(?:niet|geen \p{L}+) (?:in|tijdens)\b|\b(?:alleen|start|vanaf) \d{1,2}\b|\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}|\p{L}{3} t\/m \p{L}{3}/iu;

/** What a column of remarks says about how often, where no other column does: "om de week", "niet in juli". */
export function rhythmAside(remarks: string | undefined): string | undefined {
  const said = (remarks ?? "")
    .split(/[;.]\s|\s\/\s/)
    .flatMap((part) => (SPEAKS_OF_WHEN.test(part) ? [part] : []));
  return said.length > 0 ? said.join(", ") : undefined;
}
