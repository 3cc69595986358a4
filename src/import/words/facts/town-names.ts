/**
 * Towns by the name of which nobody calls a house, in compared form and separated by bars: the larger ones of the
 * Netherlands, and those of Flanders and Brussels. Source: the municipal divisions of CBS and Statbel.
 */
const TOWNS = [
  "groningen | veendam | stadskanaal | winschoten | delfzijl | appingedam | hoogezand | leek | haren | leeuwarden",
  "drachten | sneek | heerenveen | harlingen | franeker | dokkum | bolsward | joure | wolvega | assen | emmen | hoogeveen",
  "meppel | coevorden | roden | beilen | zwolle | deventer | enschede | hengelo | almelo | oldenzaal | kampen | hardenberg",
  "raalte | rijssen | nijverdal | steenwijk | haaksbergen | borne | goor | vroomshoop | vriezenveen | lelystad | almere",
  "dronten | emmeloord | zeewolde | urk | arnhem | nijmegen | apeldoorn | ede | doetinchem | zutphen | winterswijk | tiel",
  "wageningen | harderwijk | ermelo | nunspeet | epe | barneveld | zevenaar | duiven | culemborg | wijchen | elst | lochem",
  "terborg | ulft | aalten | lichtenvoorde | groenlo | eibergen | zaltbommel | geldermalsen | renkum | rheden | velp",
  "utrecht | amersfoort | nieuwegein | veenendaal | zeist | ijsselstein | woerden | houten | maarssen | soest | doorn",
  "driebergen | bunnik | vianen | leusden | baarn | bunschoten | mijdrecht | rhenen | amsterdam | haarlem | zaandam",
  "hilversum | purmerend | hoorn | alkmaar | amstelveen | hoofddorp | heerhugowaard | beverwijk | heemskerk | velsen",
  "ijmuiden | castricum | uithoorn | aalsmeer | bussum | huizen | weesp | naarden | heemstede | zandvoort | enkhuizen",
  "schagen | medemblik | edam | volendam | diemen | rotterdam | den haag | 's-gravenhage | leiden | dordrecht | delft",
  "zoetermeer | gouda | schiedam | vlaardingen | spijkenisse | capelle aan den ijssel | rijswijk | alphen aan den rijn",
  "katwijk | noordwijk | lisse | sassenheim | hillegom | voorburg | leidschendam | wassenaar | voorschoten | barendrecht",
  "ridderkerk | zwijndrecht | papendrecht | sliedrecht | gorinchem | hellevoetsluis | maassluis | pijnacker | naaldwijk",
  "waddinxveen | bodegraven | middelharnis | oud-beijerland | krimpen aan den ijssel | hoek van holland | middelburg",
  "vlissingen | goes | terneuzen | zierikzee | hulst | sluis | tholen | eindhoven | tilburg | breda | den bosch",
  "'s-hertogenbosch | helmond | oss | roosendaal | bergen op zoom | uden | veghel | waalwijk | oosterhout | boxtel",
  "veldhoven | valkenswaard | geldrop | deurne | cuijk | boxmeer | etten-leur | dongen | kaatsheuvel | vught | zevenbergen",
  "oisterwijk | goirle | gemert | schijndel | sint-oedenrode | maastricht | venlo | heerlen | sittard | geleen | roermond",
  "weert | kerkrade | venray | landgraaf | brunssum | stein | valkenburg | gulpen | meerssen | echt | panningen",
  "antwerpen | gent | brugge | leuven | mechelen | brussel | hasselt | genk | kortrijk | oostende | aalst | sint-niklaas",
  "turnhout | roeselare | vilvoorde | dendermonde | lokeren | geel | mol | herentals | lier | ieper | knokke-heist",
  "waregem | tienen | halle | diest | aarschot | tongeren | sint-truiden | maaseik | merchtem | ukkel | uccle | doornik",
  "tournai | ninove | geraardsbergen | oudenaarde | eeklo | zottegem | deinze | torhout | menen | boom | mortsel",
];
export const TOWN_NAMES: ReadonlySet<string> = new Set(TOWNS.flatMap((line) => line.split(" | ")));
