/** The writes that each flow consists of, for tests that lose their answers or end the process among them. */
import type { Family } from "../../src/resources/define.ts";
import { goBack, goodwill, refundInput } from "./flows.ts";
import type { Sold } from "./returns.ts";

/** One request of a flow. */
export interface FlowWrite {
  readonly request: RegExp;
  /** What is told where its answer is lost and the record shows it; undefined where no record does. */
  readonly told?: readonly string[];
}

/** A flow over an instance with some generations of the API. */
export interface WrittenFlow {
  readonly name: string;
  readonly families: readonly Family[];
  readonly input: (order: Sold) => object;
  readonly writes: readonly FlowWrite[];
}

// A state may be somebody else's doing. What was booked shows in figures that nobody else has moved.
const [byAnybody, byUs] = [["NOT_CONFIRMED"], []] as const;

const made = { request: /^POST \/api\/v1\/returns$/u };
const released = { request: /^POST \/api\/v1\/returns\/\d+\/actions\/release$/u, told: byAnybody };
const releasedByV3 = { request: /^PATCH \/api\/v3\/returnOrders\/\d+\/actions\/release$/u, told: byAnybody };
const booked = { request: /^POST \/api\/v1\/returns\/\d+\/goodsReceipts$/u };
const credited = [
  { request: /^POST \/api\/v3\/creditNotes$/u },
  { request: /^PATCH \/api\/v3\/creditNotes\/\d+\/actions\/release$/u, told: byAnybody },
];

/** All flows, in both families where there are two ways. */
export const writtenFlows: readonly WrittenFlow[] = [
  {
    name: "returnRefund",
    families: ["v3", "v2", "v1"],
    input: refundInput,
    writes: [
      { request: /^POST \/api\/v3\/returnOrders$/u },
      releasedByV3,
      ...credited,
      { request: /^PATCH \/api\/v3\/returnOrders\/\d+$/u, told: byAnybody },
    ],
  },
  {
    name: "returnRefund",
    families: ["v2", "v1"],
    input: refundInput,
    writes: [made, released, { request: /^POST \/api\/v1\/creditNotes$/u }],
  },
  {
    name: "returnReceive",
    families: ["v3", "v2", "v1"],
    input: goBack,
    // v3 tells what a return has received.
    writes: [made, releasedByV3, { ...booked, told: byUs }],
  },
  { name: "returnReceive", families: ["v2", "v1"], input: goBack, writes: [made, released, booked] },
  { name: "goodwillCredit", families: ["v3"], input: () => goodwill, writes: credited },
];
