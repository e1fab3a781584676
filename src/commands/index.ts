/** Every write by its mutation. */
import { contactPersonCreate, contactPersonDelete, contactPersonUpdate } from "./contact-person.ts";
import { creditNotePositionAdd, creditNotePositionRemove, creditNotePositionUpdate } from "./credit-note-position.ts";
import {
  creditNoteCreate,
  creditNoteCreateFromReturn,
  creditNoteDelete,
  creditNoteRelease,
  creditNoteSend,
} from "./credit-note.ts";
import { customerAddressCreate, customerAddressDelete, customerAddressUpdate } from "./customer-address.ts";
import { customerCreate, customerDelete, customerUpdate } from "./customer.ts";
import type { Command, Input } from "./define.ts";
import { deliveryNoteCancel, deliveryNoteComplete, deliveryNoteRelease, deliveryNoteSend } from "./delivery-note.ts";
import type { Desk, Use } from "./desk.ts";
import { returnPositionAdd, returnPositionRemove, returnPositionUpdate } from "./return-position.ts";
import {
  returnCancel,
  returnComplete,
  returnCreate,
  returnCreateFromDeliveryNote,
  returnCreateFromSalesOrder,
  returnDelete,
  returnGoodsReceipt,
  returnRelease,
  returnUpdate,
} from "./return.ts";
import {
  purchaseOrderCancel,
  purchaseOrderCreate,
  purchaseOrderDelete,
  purchaseOrderGoodsReceipt,
  purchaseOrderRelease,
  purchaseOrderUpdate,
} from "./purchase-order.ts";
import { productCreate, productDelete, productUpdate } from "./product.ts";
import {
  invoiceCancel,
  invoiceCreate,
  invoiceCreateFromDeliveryNote,
  invoiceCreateFromSalesOrder,
  invoiceDelete,
  invoiceRelease,
  invoiceSend,
} from "./invoice.ts";
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
import { salesPriceCreate, salesPriceDelete, salesPriceUpdate } from "./sales-price.ts";
import { stockAdd, stockRetrieve, stockSetTotal } from "./stock.ts";

/** The writes by the mutation's name. */
export const commands = {
  contactPersonCreate,
  contactPersonDelete,
  contactPersonUpdate,
  creditNoteCreate,
  creditNoteCreateFromReturn,
  creditNoteDelete,
  creditNotePositionAdd,
  creditNotePositionRemove,
  creditNotePositionUpdate,
  creditNoteRelease,
  creditNoteSend,
  customerAddressCreate,
  customerAddressDelete,
  customerAddressUpdate,
  customerCreate,
  customerDelete,
  customerUpdate,
  returnCancel,
  returnComplete,
  returnCreate,
  returnCreateFromDeliveryNote,
  returnCreateFromSalesOrder,
  returnDelete,
  returnGoodsReceipt,
  returnPositionAdd,
  returnPositionRemove,
  returnPositionUpdate,
  returnRelease,
  returnUpdate,
  deliveryNoteCancel,
  deliveryNoteComplete,
  deliveryNoteRelease,
  deliveryNoteSend,
  invoiceCancel,
  invoiceCreate,
  invoiceCreateFromDeliveryNote,
  invoiceCreateFromSalesOrder,
  invoiceDelete,
  invoiceRelease,
  invoiceSend,
  productCreate,
  productDelete,
  productUpdate,
  purchaseOrderCancel,
  purchaseOrderCreate,
  purchaseOrderDelete,
  purchaseOrderGoodsReceipt,
  purchaseOrderRelease,
  purchaseOrderUpdate,
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
  salesPriceCreate,
  salesPriceDelete,
  salesPriceUpdate,
  stockAdd,
  stockRetrieve,
  stockSetTotal,
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

/** The table without the types of its rows, which interpreters do not need. */
export const described = commands as unknown as Readonly<Record<string, Command>> &
  Readonly<Record<keyof Table, Command>>;
