/** Where post goes, not people. */
export const POST_BOX = /\b(?:postbus|antwoordnummer|po box|p\.o\. box)\b/i;

/** "SE11 6AA", "B-3300", "D-48529", "48529". */
export const POSTCODE_ABROAD =
  /^(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|(?:B|BE|D|DE|F|L|CH|A|AT|GB|UK)[\s-]+\d{4,5}|\d{5}(?:-\d{4})?)$/i;

export const COUNTRY =
  /\b(?:belgie|belgium|duitsland|deutschland|germany|frankrijk|france|engeland|england|united kingdom|luxemburg|spanje|turkije|marokko|suriname)\b(?!\w*(?:straat|laan|plein|weg|kade))/;
