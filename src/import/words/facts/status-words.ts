/** What a row says of itself in a column for its state, in compared form. */
export const STATUS_WORDS = {
  ended:
    /\b(?:inactie[fv]e?|inactive|niet actief|niet meer actief|gestopt|stopgezet|vervallen|vervalt|beeindigd|afgelast|opgeheven|geannuleerd|cancelled|canceled|archief|gearchiveerd|archived|verwijderd|deleted|concept|draft|offline|verborgen|hidden|niet (?:gepubliceerd|zichtbaar|tonen)|ongepubliceerd|unpublished|afgekeurd|closed|gesloten|verlopen|expired)\b/,
  paused: /\b(?:tijdelijk|pauze|gepauzeerd|paused|on hold|uitgesteld|postponed|zomerstop|winterstop)\b/,
  shown:
    /^(?:actief|actieve|active|open|lopend|loopt|doorlopend|gepubliceerd|published|online|zichtbaar|definitief|bevestigd|confirmed|verified|geverifieerd|geldig|valid|live|public|publiek|openbaar|publicly|final|scheduled|gepland|ingepland|planned|eventscheduled|nieuwe?|new|approved|akkoord|goedgekeurd|approved|klaar|compleet|bestaand|bestaat|ok|ok[ea]y?|gaat door|gecontroleerd|vol|volgeboekt|full|wachtlijst|plek|plaatsen vrij|vrij|(?:nog )?(?:plaats|plek)|beschikbaar|available|inschrijving|aanmelding|registration|spots?)\b/,
};
/** The answer under a header that asks whether it runs or is shown. */
export const STATUS_YES = /^(?:ja|j|yes|y|x|v|1|true|waar)$/;
export const STATUS_NO = /^(?:nee|n|no|0|false|onwaar|-)$/;
/** Headers to which "nee" means that it is not to be shown. */
export const ASKS_WHETHER_SHOWN = /actief|active|gepubliceerd|published|zichtbaar|visible|tonen|online|loopt/;

/** A state that says that there is room; "open" alone does so beside a number of places. */
export const STATUS_ROOM =
  /^(?:(?:inschrijving|aanmelding|registratie|registration)(?:en)? (?:is )?open|open (?:voor|for) (?:inschrijving|aanmelding|registration|booking)|(?:nog )?(?:plaats|plaatsen|plek|plekken)(?: (?:vrij|beschikbaar))?|beschikbaar|available|spots? (?:available|left))$/;

/** A key of a system, where a name should stand: "3f1c2a90-64a1-…", "20117", "ORG-00412". */
export const KEY_OF_A_SYSTEM =
  /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{16,}|#?\d+|[a-z]{1,5}[-_ ]?\d{3,})$/i;

/** A name that says that nothing is there: "Sporthal gesloten wegens feestdag", "Geen activiteiten". */
export const CLOSED_TITLE =
  /^(?:(?:(?:de|het|ons|onze) )?(?:[\p{L}'-]+ (?:en )?){0,5}(?:is |zijn )?(?:gesloten(?: (?:wegens|i\.?v\.?m\.?|vanwege|op|tijdens|van|t\/m|tot|in)\b|[\s.!]*$)|dicht(?: (?:wegens|i\.?v\.?m\.?|vanwege|tijdens)\b|[\s.!]*$))|geen [^.]{2,40} (?:wegens|vanwege|i\.?v\.?m\.?)\b|geen (?:activiteit(?:en)?|les(?:sen)?|training(?:en)?|bijeenkomst(?:en)?|programma|inloop|spreekuur|cursus)\b|(?:(?:zomer|winter|kerst)(?:stop|sluiting)|(?:zomer|winter|kerst|herfst|voorjaars|mei)?(?:vakantie|reces)|vervalt|vervallen|afgelast)[\s.!]*$|(?:zaal|hal|sporthal|gymzaal|veld|terrein|zwembad|clubhuis) (?:is )?(?:bezet|niet beschikbaar|gereserveerd|verhuurd)\b|(?:school)?vakanties?[\s.!]*$|(?:pasen|pinksteren|hemelvaart|hemelvaartsdag|kerst|kerstmis|carnaval|koningsdag) vrij[\s.!]*$|(?:les|trainings)?vrij(?:e (?:dag|week|zaterdag|zondag))?[\s.!]*$|closed(?: |[\s.!]*$)|no (?:class(?:es)?|activities|training)\b)/u;

/** A state that a row has when others cannot take it any more; and what "open" is beside it. */
export const TAKEN_STATE =
  /^(?:in behandeling|vervuld|bezet|vol|volgeboekt|gesloten|afgerond|voldaan|gevonden|pending|filled|full|closed|taken|matched|gematcht|in progress)$/;
export const HAS_ROOM = "nog plek";
