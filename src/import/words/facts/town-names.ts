import { DUTCH_TOWNS } from "./dutch-towns.ts";

/** Towns of Flanders and Brussels, in compared form and separated by bars. Source: the municipal division of Statbel. */
const FLEMISH_TOWNS = [
  "aalter | aarschot | aartselaar | affligem | antwerpen | asse | avelgem | beersel | begijnendijk",
  "bekkevoort | bertem | beveren | bierbeek | bilzen | blankenberge | boom | bornem | boutersem",
  "brasschaat | brecht | bredene | bree | brugge | brussel | de panne | deinze | denderleeuw",
  "dendermonde | diepenbeek | diest | diksmuide | dilbeek | doornik | edegem | eeklo | essen | evergem",
  "gavere | geel | genk | gent | geraardsbergen | glabbeek | grimbergen | haacht | hamme | harelbeke",
  "heist-op-den-berg | herent | herentals | herenthout | heusden-zolder | hoeilaart | hoeselt",
  "holsbeek | hoogstraten | houthalen-helchteren | huldenberg | ieper | izegem | kalmthout | kampenhout",
  "kapellen | keerbergen | knokke-heist | kortenberg | kortessem | kortrijk | kruibeke | lanaken",
  "landen | lebbeke | lede | leuven | lier | linter | lokeren | lommel | londerzeel | lubbeek | maaseik",
  "maasmechelen | machelen | maldegem | meise | melle | menen | merchtem | merelbeke | middelkerke",
  "mol | mortsel | nazareth | nijlen | ninove | oostende | oostkamp | opwijk | oud-heverlee",
  "oudenaarde | overijse | pelt | poperinge | puurs-sint-amands | ranst | riemst | roeselare | roosdaal",
  "rotselaar | rumst | scherpenheuvel | schilde | schoten | sint-genesius-rode | sint-gillis-waas",
  "sint-niklaas | sint-pieters-leeuw | sint-truiden | steenokkerzeel | stekene | temse | ternat",
  "tervuren | tessenderlo | tielt | tienen | tongeren | torhout | tournai | tremelo | turnhout | uccle",
  "ukkel | veurne | vilvoorde | waregem | wetteren | wevelgem | wichelen | willebroek | wingene",
  "wuustwezel | zaventem | zedelgem | zele | zelzate | zemst | zonhoven | zottegem | zoutleeuw",
  "zwevegem",
];
/** Names that people use for a Dutch town beside the official one, and the towns of the Caribbean Netherlands. */
const ALSO_CALLED = [
  "den haag | den bosch | driebergen | den helder | kralendijk | rincon | oranjestad | the bottom | windwardside",
];
/** Towns, small ones most of them, that are called as a word or as many a house is. */
const AS_A_WORD = new Set(
  "amen | balk | bant | beek | bern | best | boer | born | een | elim | ell | ens | epen | eys | hall | hank | heel | hem | hoek | hoeve | horn | ie | kaag | lent | made | mill | mook | neer | nazareth | oosterhout | ooij | reek | rijs | ruinen | schokland | spui | veen | waal | well | wier | wilp | zwaag | kolham | lies | ane | elp | gees | goor | hees | loon | nes | norg | onna | rha | ried | stad | wyns | zeeland | holland".split(
    " | ",
  ),
);
const inNames = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(" | "));
const mayBeHouse = (name: string): boolean => AS_A_WORD.has(name) || /^(?:de|het|'t) /.test(name);

/** Every town that we know by name, in compared form. A house may be called as some of them. */
export const ALL_TOWNS: ReadonlySet<string> = new Set([
  ...inNames(DUTCH_TOWNS),
  ...inNames(FLEMISH_TOWNS),
  ...inNames(ALSO_CALLED),
]);
/** Towns by the name of which nobody calls a house, in compared form. */
export const TOWN_NAMES: ReadonlySet<string> = new Set([...ALL_TOWNS].filter((name) => !mayBeHouse(name)));
