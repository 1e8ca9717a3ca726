import type { Model } from './model.js';
import { isUncertain, simulate, type Simulated } from './simulation.js';

/** The simulation of a case with estimates of what its results rest on. */
export const simulationOf = (model: Model): Simulated | undefined =>
  isUncertain(model) ? simulate(model) : undefined;
