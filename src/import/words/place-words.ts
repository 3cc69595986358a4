/** A box is where letters go. */
export const POST_BOX = /\b(postbus|antwoordnummer|p\.?o\.? box)\s*\d/i;

/** Countries as people write them behind a town. */
export const ABROAD =
  /(^|[\s,(])(belgi[eë]|belgium|belgique|duitsland|deutschland|germany|engeland|england|united kingdom|groot-brittannië|frankrijk|france|luxemburg|spanje|polen)[\s.)]*$/i;

/**
 * Postcodes that the Netherlands does not have: British ("SE11 6AA"), five digits as in Germany and France, four with
 * the letter of a country ("B-3300").
 */
export const FOREIGN_POSTCODE = {
  whole: /^(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|(?:DE?|F)?[\s-]*\d{5}|(?:BE?|L|LU|CH|AT?)[\s-]+\d{4})$/i,
  inText: /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\s*(?:,[^,]*)?$|(?:^|[\s,])(?:BE?|LU?|DE?)-\d{4,5}(?=[\s,]|$)/,
};
