/** Words that are written with a full stop which ends no sentence. Those with a stop inside go without saying. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "st dr drs ds burg gen mgr past mr ir ing prof dhr mw mevr mej fam zr pr nr nrs tel mob ca circa bijv bv evt incl excl max min " +
    "resp zgn vzw str pl ln blz art hfdst vgl enz ma di wo do vr za zo jan feb mrt apr jun jul aug sep sept okt nov dec"
  ).split(" "),
);
