import { BELGIAN_POSTCODES } from "./belgian-postcodes.ts";
import { DUTCH_TOWNS } from "./dutch-towns.ts";

/**
 * The municipalities of Flanders and Brussels, those that were joined since too, in compared form and separated by bars.
 * Source: the municipal division of Statbel (REFNIS, 2019 and 2025), held against the list in belgian-postcodes.ts.
 */
const FLEMISH_TOWNS = [
  "aalst | aalter | aarschot | aartselaar | affligem | alken | alveringem | anderlecht | antwerpen",
  "anzegem | ardooie | arendonk | as | asse | assenede | avelgem | baarle-hertog | balen | beernem",
  "beerse | beersel | begijnendijk | bekkevoort | beringen | berlaar | berlare | bertem | bever",
  "beveren | bierbeek | bilzen | bilzen-hoeselt | blankenberge | bocholt | boechout | bonheiden | boom",
  "boortmeerbeek | borgloon | bornem | borsbeek | boutersem | brakel | brasschaat | brecht | bredene",
  "bree | brugge | brussel | buggenhout | damme | de haan | de panne | de pinte | deerlijk | deinze",
  "denderleeuw | dendermonde | dentergem | dessel | destelbergen | diepenbeek | diest | diksmuide",
  "dilbeek | dilsen-stokkem | doornik | drogenbos | duffel | edegem | eeklo | elsene | erpe-mere",
  "essen | etterbeek | evere | evergem | galmaarden | ganshoren | gavere | geel | geetbets | genk",
  "gent | geraardsbergen | gingelom | gistel | glabbeek | gooik | grimbergen | grobbendonk | haacht",
  "haaltert | halen | halle | ham | hamme | hamont-achel | harelbeke | hasselt | hechtel-eksel | heers",
  "heist-op-den-berg | hemiksem | herent | herentals | herenthout | herk-de-stad | herne | herselt",
  "herstappe | herzele | heusden-zolder | heuvelland | hoeilaart | hoeselt | holsbeek | hooglede",
  "hoogstraten | horebeke | houthalen-helchteren | houthulst | hove | huldenberg | hulshout | ichtegem",
  "ieper | ingelmunster | izegem | jabbeke | jette | kalmthout | kampenhout | kapelle-op-den-bos",
  "kapellen | kaprijke | kasterlee | keerbergen | kinrooi | kluisbergen | knokke-heist | koekelare",
  "koekelberg | koksijde | kontich | kortemark | kortenaken | kortenberg | kortessem | kortrijk",
  "kraainem | kruibeke | kruisem | kuurne | laakdal | laarne | lanaken | landen | langemark-poelkapelle",
  "lebbeke | lede | ledegem | lendelede | lennik | leopoldsburg | leuven | lichtervelde | liedekerke",
  "lier | lierde | lievegem | lille | linkebeek | lint | linter | lo-reninge | lochristi | lokeren",
  "lommel | londerzeel | lubbeek | lummen | maarkedal | maaseik | maasmechelen | machelen | maldegem",
  "malle | mechelen | meerhout | meise | melle | menen | merchtem | merelbeke | merelbeke-melle",
  "merksplas | mesen | meulebeke | middelkerke | moerbeke | mol | moorslede | mortsel | nazareth",
  "nazareth-de pinte | niel | nieuwerkerken | nieuwpoort | nijlen | ninove | olen | oostende",
  "oosterzele | oostkamp | oostrozebeke | opwijk | oud-heverlee | oud-turnhout | oudenaarde | oudenburg",
  "oudergem | oudsbergen | overijse | pajottegem | peer | pelt | pepingen | pittem | poperinge | putte",
  "puurs | puurs-sint-amands | ranst | ravels | retie | riemst | rijkevorsel | roeselare | ronse",
  "roosdaal | rotselaar | ruiselede | rumst | schaarbeek | schelle | scherpenheuvel",
  "scherpenheuvel-zichem | schilde | schoten | sint-agatha-berchem | sint-amands | sint-genesius-rode",
  "sint-gillis | sint-gillis-waas | sint-jans-molenbeek | sint-joost-ten-node | sint-katelijne-waver",
  "sint-lambrechts-woluwe | sint-laureins | sint-lievens-houtem | sint-martens-latem | sint-niklaas",
  "sint-pieters-leeuw | sint-pieters-woluwe | sint-truiden | spiere-helkijn | stabroek | staden",
  "steenokkerzeel | stekene | temse | ternat | tervuren | tessenderlo | tielt | tielt-winge | tienen",
  "tongeren | tongeren-borgloon | torhout | tournai | tremelo | turnhout | uccle | ukkel | veurne",
  "vilvoorde | vleteren | voeren | vorselaar | vorst | vosselaar | waasmunster | wachtebeke | waregem",
  "watermaal-bosvoorde | wellen | wemmel | wervik | westerlo | wetteren | wevelgem | wezembeek-oppem",
  "wichelen | wielsbeke | wijnegem | willebroek | wingene | wommelgem | wortegem-petegem | wuustwezel",
  "zandhoven | zaventem | zedelgem | zele | zelzate | zemst | zoersel | zonhoven | zonnebeke | zottegem",
  "zoutleeuw | zuienkerke | zulte | zutendaal | zwalm | zwevegem | zwijndrecht",
];
/** Names that people use for a Dutch town beside the official one, and the towns of the Caribbean Netherlands. */
const ALSO_CALLED = [
  "den haag | den bosch | driebergen | den helder | kralendijk | rincon | oranjestad | the bottom | windwardside",
];
/** Towns, small ones most of them, that are called as a word or as many a house is. */
const AS_A_WORD = new Set(
  "as | balen | beringen | bever | damme | halen | halle | ham | heers | herne | hove | lille | lint | malle | mesen | niel | olen | peer | staden | voeren | vorst | amen | balk | bant | beek | bern | best | boer | born | een | elim | ell | ens | epen | eys | hall | hank | heel | hem | hoek | hoeve | horn | ie | kaag | lent | made | mill | mook | neer | nazareth | oosterhout | ooij | reek | rijs | ruinen | schokland | spui | veen | waal | well | wier | wilp | zwaag | kolham | lies | ane | elp | gees | goor | hees | loon | nes | norg | onna | rha | ried | stad | wyns | zeeland | holland | nederland | amerika".split(
    " | ",
  ),
);
const inNames = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(" | "));
const mayBeHouse = (name: string): boolean => AS_A_WORD.has(name) || /^(?:de|het|'t) /.test(name);

/** "2440 geel": a postcode of Flanders or Brussels with its town. */
export const BELGIAN_TOWN_AND_CODE: ReadonlySet<string> = new Set(inNames(BELGIAN_POSTCODES));
/** Villages that were joined to a municipality. Short names are words as well ("Boom", "Lot"), and need their postcode. */
const FLEMISH_VILLAGES = [...BELGIAN_TOWN_AND_CODE]
  .map((one) => one.slice(5))
  .filter((name) => name.length > 5 && !mayBeHouse(name));

const DUTCH: ReadonlySet<string> = new Set([...inNames(DUTCH_TOWNS), ...inNames(ALSO_CALLED)]);
const FLEMISH: ReadonlySet<string> = new Set([...inNames(FLEMISH_TOWNS), ...FLEMISH_VILLAGES]);
export const isDutchTown = (name: string): boolean => DUTCH.has(name);
export const isFlemishTown = (name: string): boolean => FLEMISH.has(name);

const QUARTER =
  /^(.{2,40}?)[ -](?:noord|zuid|oost|west|noordoost|noordwest|zuidoost|zuidwest|nieuw-west|midden|centrum|binnenstad|stad|buiten|haven|poort|hout)$/;
/** A town, or a part of one by its direction: "Rotterdam-Zuid", "Almere Buiten". In compared form. */
export const isTownOrQuarter = (name: string): boolean =>
  TOWN_NAMES.has(name) || TOWN_NAMES.has(QUARTER.exec(name)?.[1] ?? "");

/** Every town that we know by name, in compared form. A house may be called as some of them. */
export const ALL_TOWNS: ReadonlySet<string> = new Set([...DUTCH, ...FLEMISH]);
/** Towns by the name of which nobody calls a house, in compared form. */
export const TOWN_NAMES: ReadonlySet<string> = new Set([...ALL_TOWNS].filter((name) => !mayBeHouse(name)));
