/** Every flow by its mutation. */
import type { Input } from "../commands/define.ts";
import { described } from "../commands/index.ts";
import type { Desk, Use } from "../commands/desk.ts";
import type { FlowFrame } from "../domain/flow.ts";
import type { Flow } from "./define.ts";
import { goodwillCredit } from "./goodwill-credit.ts";
import { returnReceive } from "./return-receive.ts";
import { returnRefund } from "./return-refund.ts";
import { runFlow } from "./run.ts";

/** The flows by the mutation's name. */
export const flows = { goodwillCredit, returnReceive, returnRefund };

type Table = typeof flows;
type PayloadOf<Described> = Described extends Flow<infer Payload> ? Payload & FlowFrame : never;

/** Carries out one of the flows. */
export type CarryOutFlow = <Name extends keyof Table>(
  name: Name,
  input: Input,
  demand: Use["demand"],
) => Promise<PayloadOf<Table[Name]>>;

/** The flows of one operation. */
export function createFlows(desk: Desk, use: Pick<Use, "operation" | "reading">): CarryOutFlow {
  return async (name, input, demand) => {
    const flow: Flow = flows[name];
    const parts = { desk, commands: described };
    return (await runFlow(parts, { name, flow }, { ...use, input, demand })) as PayloadOf<Table[typeof name]>;
  };
}
