/** For pages with a search form: they are where a visit begins. */
import "./private-search.ts";
import "./keep-offline.ts";
