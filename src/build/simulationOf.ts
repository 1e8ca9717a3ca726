import type { Model } from '../roi/model/model.js';
import { isUncertain, simulate, type Simulated } from '../roi/model/simulation.js';

/** The simulation of a case with estimates of what its results rest on. */
export const simulationOf = (model: Model): Simulated | undefined =>
  isUncertain(model) ? simulate(model) : undefined;
