import type { BuildProfile } from "./engine/build.ts";
import { type FaultRule, type Faults } from "./engine/faults.ts";
import type { RateLimiter } from "./engine/rate-limit.ts";

/** A request that reached the sandbox, in the order of arrival. */
export interface RecordedRequest {
  readonly method: string;
  /** The printed request: `GET /api/v3/salesOrders?filter[0][key]=id&…`, decoded, parameters in a stable order. */
  readonly url: string;
  readonly path: string;
  /** The decoded query of `url`, without the question mark. */
  readonly query: string;
  /** 0 until it is answered, and for ever where a fault gave no answer. */
  readonly status: number;
  readonly accept: string;
  /** The `X-Pagination` header. */
  readonly pagination: string | undefined;
  /** What a write sent: JSON where it is such, else its text; absent where it sent nothing. */
  readonly body?: unknown;
  /** The media type of `body`. */
  readonly contentType?: string;
}

/** What a test does to a running sandbox. */
export interface SandboxControl {
  readonly requests: readonly RecordedRequest[];
  clearRequests(): void;
  /** Changes the build while it runs; what is not named stays. */
  build(change: Partial<BuildProfile>): void;
  /** Spoils answers until `times` are used up, or the faults are cleared. */
  fault(rule: FaultRule): void;
  clearFaults(): void;
  /** Another client behind the same address uses calls of the present window. */
  spend(calls: number): void;
}

/** What only the server needs of the control. */
export interface ControlState {
  readonly control: SandboxControl;
  readonly currentBuild: () => BuildProfile;
  /** Records an arrival; the function returned records how it was answered. */
  readonly record: (request: Omit<RecordedRequest, "status">) => (status: number) => void;
}

/** Makes the control of one sandbox. */
export function createControl(
  initial: BuildProfile,
  { faults, limiter }: { readonly faults: Faults; readonly limiter: Pick<RateLimiter, "spend"> },
): ControlState {
  let requests: RecordedRequest[] = [];
  let build = initial;
  return {
    currentBuild: () => build,
    record(request) {
      const list = requests;
      const index = list.push({ ...request, status: 0 }) - 1;
      return (status) => {
        list[index] = { ...request, status };
      };
    },
    control: {
      get requests() {
        return requests;
      },
      clearRequests() {
        requests = [];
      },
      build(change) {
        build = { ...build, ...change };
      },
      fault: (rule) => faults.add(rule),
      clearFaults: () => faults.clear(),
      spend: (calls) => limiter.spend(calls),
    },
  };
}
