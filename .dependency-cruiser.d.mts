import type { IConfiguration } from "dependency-cruiser";

/** What one room may import: our rooms, npm libraries, parts of Node; `"*"` is no limit. */
export interface Room {
  readonly ours?: readonly string[] | "*";
  readonly npm?: readonly string[];
  readonly node?: readonly string[] | "*";
}

export declare const rooms: Readonly<Record<string, Room>>;
export declare const houses: readonly string[];
export declare function pathOf(room: string): string;

declare const configuration: Required<Pick<IConfiguration, "forbidden" | "options">>;
export default configuration;
