/** What a mailbox of a group is called, whole or in part: "info", "buurthuisdekade", "naai-atelier". */
export const GROUP_MAILBOX =
  /^(info\w*|contact\w*|\w*aanmeld\w*|aanvra\w*|balie|receptie|secretariaat|bestuur|vrijwillig\w*|coordinat\w*|administratie|post|mail|office|kantoor\w*|afdeling\w*|regio\w*|locatie\w*|district\w*|hallo|hello|hoi|welkom|activiteiten|agenda|buurt\w*|wijk\w*|dorps\w*|club\w*|stichting\w*|vereniging\w*|team\w*|groep\w*|redactie|planning|repair\w*|reparatie\w*|naai\w*|kook\w*|taal\w*|sport\w*|\w*markt(?:en)?|brocant\w*|\w*beurs|\w*events?|muziek\w*|inloop\w*|inschrijv\w*|reserver\w*|service\w*|klanten\w*|welzijn\w*|sociaal|samen\w*|zorg\w*|informatie\w*|cursus\w*|leden\w*|\w*(cafe|huis|huiskamer|koor|centrum|club|vereniging|werkplaats|atelier|punt|desk|bieb|bibliotheek|museum|kerk|school|tuin|winkel|werk|plein|bus|lijn|service|zaken))$/;

/** Surnames that are no trade and no thing, as they stand in mailboxes: "mjansma", "devries". */
const SURNAMES =
  "jansen janssen janssens devries vries dejong jong vandijk dijk visser smit meijer meyer meier degroot groot bos vos peters hendriks vanleeuwen leeuwen dekker brouwer dewit wit dijkstra smits degraaf graaf vandermeer meer vanderlinden linden kuipers vermeulen vandenheuvel heuvel vandenbroek broek debruijn bruijn bruin dehaan haan vandenberg vandeberg berg bakker mulder kok jacobs dewaal schouten willems hoekstra koster prins huisman postma veenstra vink kuiper vanvliet vliet vandam dam deboer boer hermans scholten verhoeven timmermans bosman evers gerritsen vanbeek beek hofman martens sanders verbeek driessen hoekman kramer maas molenaar peeters pietersen sluis wolters verhagen vandervelden velden wagenaar zwart kroon blom boersma bosch bouman claassen groen hazel hoogland jonker koning kooijman kuijpers lammers schipper snijders stam terpstra vanderwal wal westra wiersma wijnands zijlstra";
export const SURNAME = new RegExp(`^(?:${SURNAMES.replaceAll(" ", "|")})$`);
/** What only surnames end in. */
export const SURNAME_ENDING = /^[a-z]{2,}(?:stra|sma|inga|enga|ssen|nsen|rsen)$/;
/** Trades and things that are surnames as well: only behind an initial. */
export const INITIAL_AND_TRADE =
  /^[a-z]{1,2}(?:bakker|mulder|kok|koster|meester|visser|kuiper|smit|bos|vos|prins|koning|kramer|schipper)s?$/;
export const MAILBOX_PARTICLES = /^(?:van(?:de[nr]?|der|den|het)?|vd|vdr|de[nr]?|ter|ten|el)$/;

/** Two consonants with which no Dutch word begins: before them stands an initial. "mjansma", "hbakker". */
export const INITIAL_BEFORE =
  /^(?!bl|br|ch|cl|cr|dr|dw|fj|fl|fr|gl|gn|gr|kl|kn|kr|kw|ph|pl|pr|ps|qu|rh|sc|sf|sh|sj|sk|sl|sm|sn|sp|st|sw|th|tj|tr|ts|tw|vl|vr|wr|zw)[bcdfghjklmnpqrstvwxz](?=(?:[bcdfghjklmnpqrstvwxz]|bl|br|ch|cl|cr|dr|dw|fl|fr|gl|gr|kl|kn|kr|kw|pl|pr|sch|sl|sm|sn|sp|st|sw|tr|vl|vr|wr|zw)[aeiouy])[a-z]{5,}$/;

/** A mailbox of the whole house, at its own address. */
export const OFFICE_MAILBOX =
  /^(?:info(?:rmatie)?|contact|secretariaat|secretaris|post|mail|algemeen|office|kantoor|balie|receptie|hallo|hello|hoi|welkom|bestuur|administratie)(?:[._-]?\p{L}{0,20})?$/u;

/** What surnames end in that stands behind a given name: "karelwillems", "annadevries". */
export const SURNAME_BEHIND_NAME =
  /^(?:van(?:de[nr]?)?|de)?[a-z]{2,}(?:ers|sen|stra|mans|inga|sma|aert|aerts|ens)$/;
