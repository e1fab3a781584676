import type { Family } from "./answer.ts";
import type { LocationShape } from "./location.ts";

/** How a build answers what it does not have: as an unknown path, without the right, without the verb, as not built. */
export type Absence = 404 | 403 | 405 | 501;

/** What tells one tenant's build from another's. All of it may change while the sandbox runs. */
export interface BuildProfile {
  /** Families that are not deployed. */
  readonly families: Readonly<Record<Family, "on" | Absence>>;
  /**
   * Single collections that are not deployed, or are although their family is not: `v3.salesPrices`,
   * `v3.suppliers.deliveryAddresses`. A collection's entry covers its single reads and what lies below it.
   */
  readonly resources: Readonly<Record<string, "on" | Absence>>;
  /** Includes answered with 400: `trafficLights` anywhere, `v3.salesOrders:trafficLights` in one place. */
  readonly refusedIncludes: readonly string[];
  /** Includes answered with 200 and without their key, written likewise. */
  readonly ignoredIncludes: readonly string[];
  /** Whether unknown include names pass with 200, as on older builds. */
  readonly unknownIncludesPass: boolean;
  /** Filter keys that this build does not know, answered with 400: `v3.creditNotes:customerNumber`. */
  readonly refusedFilters: readonly string[];
  /** Filters that pass without narrowing: `v3.salesOrders:documentNumber`. */
  readonly ignoredFilters: readonly string[];
  /** Whether v3 document lists show a part of the statuses unless `status` is asked for. */
  readonly statusDefaultsHidden: boolean;
  /** Whether v3 document lists drop `lessThan` and `lessThanOrEquals` without a word. */
  readonly lessThanIgnored: boolean;
  /** Statuses this build does not know, refused in filters: `sent` anywhere, `v3.salesOrders:sent` in one place. */
  readonly statusVocabularyLacks: readonly string[];
  /** What a list does with a page size out of bounds, against its own habit: `v1.salesPrices`. */
  readonly pageSizeBehaviour: Readonly<Record<string, "clamp" | "refuse">>;
  /** Whether `X-Pagination: cursor` works on v3 and `cursor[…]` on v2. */
  readonly cursorSupported: boolean;
  /** Whether `X-Pagination: table` works on v3 and v1 and v2 count. */
  readonly totalsSupported: boolean;
  /** Whether v1 lists refuse `order`, as they do `sort`. */
  readonly v1OrderParameterRefused: boolean;
  /** Whether `GET /api/v1/storageLocations` answers, which the specification does not know. */
  readonly undocumentedFlatStorageLocations: boolean;
  /** Records whose single read answers 500: `v1.shipments/17`. */
  readonly poisonedRows: readonly string[];
  /** Whether the v3 customers' e-mail filter matches any part of any e-mail address of the customer. */
  readonly emailOverMatches: boolean;
  /** Whether rows with equal sort keys change places between calls. */
  readonly unstableTies: boolean;
  /** Whether v1 product sub-resources say `Content-Encoding: gzip` over a plain body, unless identity is asked for. */
  readonly wrongEncodingOnProductSubresources: boolean;
  /** Whether answers carry the rate limit's headers. */
  readonly rateHeaders: boolean;
  /** How `Location` names what v1 and v2 have created. */
  readonly locationShape: LocationShape;
  /** Seconds by which a write moves the shop's clock; 0: writes share a second, and `updatedAt` does not tell them apart. */
  readonly secondsPerWrite: number;
  /** What becomes of tags that nobody knows: made, or dropped without a word as on older builds. */
  readonly unknownTagTitles: "create" | "drop";
  /** Whether v3 takes line items within a document's update; older builds ignore them without a word. */
  readonly inlineLineItems: boolean;
  /** How many reads of contact persons still answer what was before each write of one; upstream it is about every second. */
  readonly staleContactReads: number;
  /** Older product shape: measurements as `{value, unit}`, manufacturer as an object, `standardSupplier` for `defaultSupplier`. */
  readonly drift: boolean;
}

/** The build of a tenant with everything switched on and every measured habit of today. */
export const defaultBuild: BuildProfile = {
  families: { v1: "on", v2: "on", v3: "on" },
  resources: {},
  refusedIncludes: [],
  ignoredIncludes: [],
  unknownIncludesPass: false,
  refusedFilters: [],
  ignoredFilters: [],
  statusDefaultsHidden: true,
  lessThanIgnored: false,
  statusVocabularyLacks: [],
  pageSizeBehaviour: {},
  cursorSupported: true,
  totalsSupported: true,
  v1OrderParameterRefused: false,
  undocumentedFlatStorageLocations: true,
  poisonedRows: [],
  emailOverMatches: false,
  unstableTies: true,
  wrongEncodingOnProductSubresources: false,
  rateHeaders: true,
  locationShape: "mixed",
  secondsPerWrite: 1,
  unknownTagTitles: "create",
  inlineLineItems: true,
  staleContactReads: 0,
  drift: false,
};

/** Whether a list of switches names `word`, anywhere or in this place. */
export function isNamed(switches: readonly string[], place: string, word: string): boolean {
  return switches.includes(word) || switches.includes(`${place}:${word}`);
}

/** How the build answers a collection: the longest entry that covers its name, else the family's. */
export function presence(build: BuildProfile, family: Family, name: string): "on" | Absence {
  for (let at = name; at.includes("."); at = at.slice(0, at.lastIndexOf("."))) {
    const entry = build.resources[at];
    if (entry !== undefined) return entry;
  }
  return build.families[family];
}
