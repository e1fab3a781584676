import type { CarryOutCommand } from "./commands/index.ts";
import type { CarryOutFlow } from "./flows/index.ts";
import type { Demand, SelectionInfo } from "./demand/demand.ts";
import type { Budget } from "./domain/budget.ts";
import type { Loaders, LoadersByType } from "./loaders/index.ts";

/** What every resolver receives. One per operation. */
export interface GraphContext {
  readonly loaders: Loaders;
  readonly byType: LoadersByType;
  /** Carries out a mutation by its name. */
  readonly command: CarryOutCommand;
  /** Carries out a mutation that consists of others, by its name. */
  readonly flow: CarryOutFlow;
  /** The facets that the selection below a field needs of the objects it introduces. */
  readonly demand: (info: SelectionInfo) => Demand;
  /** The address under which the graph streams a printed document. */
  readonly documentUrl: (type: string, id: string) => string;
  /** The call budget as it stands; asks nobody. */
  readonly budget: () => Budget;
}
