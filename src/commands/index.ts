/** Every write by its mutation. */
import { contactPersonCreate, contactPersonDelete, contactPersonUpdate } from "./contact-person.ts";
import { customerAddressCreate, customerAddressDelete, customerAddressUpdate } from "./customer-address.ts";
import { customerCreate, customerDelete, customerUpdate } from "./customer.ts";
import type { Command, Input } from "./define.ts";
import type { Desk, Use } from "./desk.ts";
import { run } from "./run.ts";
import type { PayloadFrame } from "./run.ts";
import { salesOrderPositionAdd, salesOrderPositionRemove, salesOrderPositionUpdate } from "./sales-order-position.ts";
import {
  salesOrderCancel,
  salesOrderComplete,
  salesOrderCreate,
  salesOrderDelete,
  salesOrderDispatch,
  salesOrderImport,
  salesOrderRelease,
  salesOrderSend,
  salesOrderUpdate,
} from "./sales-order.ts";

/** The writes by the mutation's name. */
export const commands = {
  contactPersonCreate,
  contactPersonDelete,
  contactPersonUpdate,
  customerAddressCreate,
  customerAddressDelete,
  customerAddressUpdate,
  customerCreate,
  customerDelete,
  customerUpdate,
  salesOrderCancel,
  salesOrderComplete,
  salesOrderCreate,
  salesOrderDelete,
  salesOrderDispatch,
  salesOrderImport,
  salesOrderPositionAdd,
  salesOrderPositionRemove,
  salesOrderPositionUpdate,
  salesOrderRelease,
  salesOrderSend,
  salesOrderUpdate,
};

type Table = typeof commands;
type PayloadOf<Described> = Described extends Command<infer _Domain, infer Payload> ? Payload & PayloadFrame : never;

/** Carries out one of the mutations. */
export type CarryOutCommand = <Name extends keyof Table>(
  name: Name,
  input: Input,
  demand: Use["demand"],
) => Promise<PayloadOf<Table[Name]>>;

/** The mutations of one operation. */
export function createCommands(desk: Desk, use: Pick<Use, "operation" | "reading">): CarryOutCommand {
  return async (name, input, demand) => {
    const command: Command = described[name];
    return (await run(desk, { name, command }, { ...use, input, demand })) as PayloadOf<Table[typeof name]>;
  };
}

/** The table without the types of its rows, which the interpreter does not need. */
const described = commands as unknown as Readonly<Record<string, Command>> & Readonly<Record<keyof Table, Command>>;
