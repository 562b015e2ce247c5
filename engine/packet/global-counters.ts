// Values of the global counters. They grow until they are cleared.
import type { CounterChoice } from '../operation.ts';
import { COUNTER_CATALOGUE, type CounterDefinition } from './counter-catalogue.ts';

/** A counter with its present value. */
export interface CounterReading extends CounterDefinition {
  readonly value: number;
}

/** One value for each counter of the catalogue. */
export class GlobalCounters {
  readonly values: Float64Array;

  constructor(values = new Float64Array(COUNTER_CATALOGUE.length)) {
    this.values = values;
  }

  /** Adds to the counter with this position in the catalogue. */
  add(counter: number, amount: number): void {
    this.values[counter] = (this.values[counter] ?? 0) + amount;
  }

  valueOf(counter: number): number {
    return this.values[counter] ?? 0;
  }

  /** Sets the counters that agree in every given word to zero. */
  clear({ name, category, severity, aspect }: CounterChoice): void {
    COUNTER_CATALOGUE.forEach((counter, index) => {
      const agrees =
        (name === undefined || name === counter.name) &&
        (category === undefined || category === counter.category) &&
        (severity === undefined || severity === counter.severity) &&
        (aspect === undefined || aspect === counter.aspect);
      if (agrees) this.values[index] = 0;
    });
  }

  /** All counters in the order of the catalogue. */
  readings(): readonly CounterReading[] {
    return COUNTER_CATALOGUE.map((definition, index) => ({ ...definition, value: this.valueOf(index) }));
  }
}
