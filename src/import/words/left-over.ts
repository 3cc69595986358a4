/** Small words that carry no meaning by themselves once what stood around them was read. */
export const FILLER =
  /\b(en|of|op|de|het|van|v\/?d|v\.d\.|om|per|in|elke|iedere|elk|altijd|tot|t\/m|uur|u|x|keer|the of the|and|or|vanaf|ook|vertrek|start|aanvang|begin|(?<!i\.)p\.?|ca|zijn|is|ongeveer|circa|tussen|bij|te|aan|at|on|from|is er|we|wij|u|telkens|steeds|weer|tijdens)\b/g;

/**
 * Words that change when something is: left unread, what was read beside them may be half of what is said.
 * "voorlaatste vrijdag", "oneven weeknummers", "niet bij vorst", "de 15e".
 */
export const CHANGES_WHEN =
  /\d|\b((voor)?laatste?|(voor|na)laatste|eerste|tweede|derde|vierde|vijfde|zesde|(on)?even|afwisselend|wisselend|om en om|beurtelings|tweemaal|driemaal|niet|geen|behalve|uitgezonderd|uitz|m\.?u\.?v|i\.?p\.?v|in plaats van|divers|diverse|verschillende|tenzij|buiten|vervalt|soms|meestal|bijna|vrijwel|zowat|nagenoeg|regelmatig|onder meer|onder andere|almost|weeknummers?|week(en)?nr|kwartaal|semester|seizoen\w*|zomertijd|wintertijd|halfjaar|half jaar|dag(en)?|weken?|maand(en)?|week|jaar|feestdag\w*|ramadan|volle maan|nieuwe maan|not|except|unless|only|every|alternate|alternating|last|first|second|third|days?|weeks?|months?)\b/;
