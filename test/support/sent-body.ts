/** The request that a command sends, taken where it would leave. */
import { askFor } from "../../src/commands/ask.ts";
import { carryOut } from "../../src/commands/carry-out.ts";
import type { Command, CommandSource, Input } from "../../src/commands/define.ts";
import type { Carrying } from "../../src/commands/desk.ts";
import { printJson } from "../../src/plan/json.ts";
import type { PlannedWrite } from "../../src/plan/request.ts";
import type { Entity } from "../../src/resources/define.ts";

/** What a command sent: the request, and its body as the ERP parses it; undefined where it has none. */
export interface Sent {
  readonly request: PlannedWrite;
  readonly body: unknown;
}

/**
 * What one way of a command sends for an input, with `record` for what is there before. Null where it sends nothing.
 */
export async function sentBy(
  { name, command, source }: { readonly name: string; readonly command: Command; readonly source: CommandSource },
  input: Input,
  record: Entity,
): Promise<Sent | null> {
  const sent: PlannedWrite[] = [];
  const loader = { one: () => record, failure: () => null };
  const carrying = {
    ask: askFor({ name, command }, input),
    reading: { byType: new Map([[command.type, loader]]), forget: () => undefined },
    desk: {
      writer: {
        write: (request: PlannedWrite) => {
          sent.push(request);
          return Promise.resolve({ kind: "unsent", error: new Error("It was only looked at.") });
        },
      },
    },
    operation: { meter: { requests: [] } },
    path: name,
  } as unknown as Carrying<Entity>;
  await carryOut(carrying, [source], () => Promise.resolve());
  const [request] = sent;
  if (request === undefined) return null;
  return { request, body: request.body === undefined ? undefined : (JSON.parse(printJson(request.body)) as unknown) };
}
