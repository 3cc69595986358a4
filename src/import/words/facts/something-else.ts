/** Sentences of a text that are not about taking part now, in compared form: data of every reader in `row/in-text`. */

/** What was: a jubilee, last year's edition, how it began. */
export const WHAT_WAS =
  /\b(?:vorige? (?:jaar|keer|seizoen|editie|maand|zomer|winter)|afgelopen (?:jaar|jaren|seizoen|zomer|winter|editie|maanden?)|destijds|vroeger|indertijd|opgericht|begonnen (?:wij|we|ze)|in (?:19|20)\d\d (?:\p{L}+ )?(?:begon\p{L}*|was|werd\p{L}*|startte\p{L}*|ontstond))\b/u;
/** Of others: nobody who reads this comes there. */
export const OF_OTHERS =
  /\b(?:zustergroep|zustervereniging|(?:een|de|onze) andere (?:groep|locatie|afdeling|club|vereniging)|elders|collega-instelling)\b/;
