import type { World } from "./model.ts";
import type { Random } from "./random.ts";

/** What every step of the generation works with: the world it fills and its own source of chance. */
export interface Making {
  readonly world: World;
  readonly random: Random;
}
