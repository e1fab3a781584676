import { expect, test } from "vitest";

import { returnOrder } from "../../../src/resources/return.ts";
import fixture from "../../fixtures/return.json" with { type: "json" };
import { listOf, misread, singleOf } from "../../support/described.ts";

const v3 = listOf(returnOrder, "v3");
const v1 = listOf(returnOrder, "v1");
const single = singleOf(returnOrder, "v1");

test("a return is read from v3: status and progress apart, links to the other documents, reasons by name", () => {
  const read = v3.read(fixture.v3);
  expect(read).toMatchObject({
    id: "5",
    documentNumber: "RT-2026-0005",
    status: "RELEASED",
    statusRaw: "released",
    progress: "RECEIVED",
    customerId: "17",
    supplierId: null,
    customerOrderNumber: null,
    salesOrderId: "42",
    invoiceId: null,
    deliveryNoteId: "77",
    creditNoteId: "9",
    replacementSalesOrderId: null,
  });
  expect(read.positions).toEqual([
    expect.objectContaining({
      __typename: "HeadingPosition",
      positionType: "ReturnPosition",
      id: "5/il-17",
      name: "Rücksendung",
    }),
    expect.objectContaining({
      __typename: "ReturnPosition",
      id: "5/201",
      quantity: "2",
      deliveredQuantity: "2",
      receivedQuantity: "1.5",
      reimbursementQuantity: "1",
      reason: { id: "3", name: "Defekt", description: undefined, language: undefined, projectId: undefined },
      returnNote: "Henkel ab",
      productId: "4",
      salesOrderPositionId: "42/101",
      deliveryNotePositionId: "77/150",
      returnId: "5",
    }),
  ]);
});

test("goods that go back to a supplier have no customer", () => {
  expect(v3.read({ ...fixture.v3, isReturnOrderToSupplier: true })).toMatchObject({
    customerId: null,
    supplierId: "17",
  });
});

test("v1's row tells whose it is and no lines; its single read has lines and does not tell whose", () => {
  expect(v1.read(fixture.row)).toMatchObject({
    id: "5",
    status: "RELEASED",
    progress: "RECEIVED",
    customerId: "17",
    tags: [],
  });
  expect(v1.read(fixture.row).positions).toBeUndefined();
  const record = single.read(fixture.record);
  expect(record.customerId).toBeUndefined();
  expect(record.positions).toMatchObject([
    { id: "5/201", quantity: "2", productId: "4", salesOrderPositionId: "42/101", reason: undefined },
  ]);
});

test("a word of the progress in v1's status says nothing of the document, and stays readable", () => {
  expect(single.read(fixture.record)).toMatchObject({
    status: "UNKNOWN",
    statusRaw: "announced",
    progress: "ANNOUNCED",
  });
});

test("what v1 does not tell of a return is not pretended", () => {
  const { creditNoteId, createdAt, deliveryNoteId } = v1.read(fixture.row);
  expect([creditNoteId, createdAt, deliveryNoteId]).toEqual([undefined, undefined, undefined]);
});

test("a misread says where", () => {
  expect(misread(() => v3.read({ ...fixture.v3, lineItems: [{ ...fixture.v3.lineItems[0], quantity: {} }] }))).toBe(
    "lineItems[0].quantity",
  );
  expect(misread(() => v1.read({ ...fixture.row, date: 5 }))).toBe("date");
});
