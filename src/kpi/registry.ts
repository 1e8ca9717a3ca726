/* Made by `npm run indexes` from the folders beside it; a test compares. Do not edit. */
import type { KpiFunction } from './define.js';
import { ces } from './survey/ces.js';
import { csat } from './survey/csat.js';
import { csatCi } from './survey/csatCi.js';
import { csatMean } from './survey/csatMean.js';
import { netSentiment } from './survey/netSentiment.js';
import { nps } from './survey/nps.js';
import { npsBreakdown } from './survey/npsBreakdown.js';
import { npsCi } from './survey/npsCi.js';
import { npsMargin } from './survey/npsMargin.js';
import { npsTest } from './survey/npsTest.js';
import { ratingShares } from './survey/ratingShares.js';
import { sentiment } from './survey/sentiment.js';
import { aht } from './operations/aht.js';
import { asa } from './operations/asa.js';
import { avgAfterCall } from './operations/avgAfterCall.js';
import { avgHold } from './operations/avgHold.js';
import { contactRate } from './operations/contactRate.js';
import { deflectionRate } from './operations/deflectionRate.js';
import { fcr } from './operations/fcr.js';
import { firstResponse } from './operations/firstResponse.js';
import { loadedRate } from './operations/loadedRate.js';
import { occupancy } from './operations/occupancy.js';
import { productivity } from './operations/productivity.js';
import { reopenRate } from './operations/reopenRate.js';
import { resolutionRate } from './operations/resolutionRate.js';
import { resolutionTime } from './operations/resolutionTime.js';
import { selfServiceScore } from './operations/selfServiceScore.js';
import { sla } from './operations/sla.js';
import { transferRate } from './operations/transferRate.js';
import { costPerContact } from './cost/costPerContact.js';
import { costPerConversation } from './cost/costPerConversation.js';
import { costPerResolution } from './cost/costPerResolution.js';
import { costPerTicket } from './cost/costPerTicket.js';
import { supportToRevenue } from './cost/supportToRevenue.js';
import { churn } from './customers/churn.js';
import { clv } from './customers/clv.js';
import { clvDiscounted } from './customers/clvDiscounted.js';
import { clvToCac } from './customers/clvToCac.js';
import { conversion } from './customers/conversion.js';
import { netChurn } from './customers/netChurn.js';
import { repeatRate } from './customers/repeatRate.js';
import { retention } from './customers/retention.js';
import { retentionIds } from './customers/retentionIds.js';
import { saveRate } from './customers/saveRate.js';
import { tenure } from './customers/tenure.js';
import { attritionSavings } from './value/attritionSavings.js';
import { deflectionSavings } from './value/deflectionSavings.js';
import { fcrSavings } from './value/fcrSavings.js';
import { onboardingSavings } from './value/onboardingSavings.js';
import { rampCost } from './value/rampCost.js';
import { referralValue } from './value/referralValue.js';
import { retainedRevenue } from './value/retainedRevenue.js';
import { salesUplift } from './value/salesUplift.js';
import { timeSaved } from './value/timeSaved.js';
import { upsell } from './value/upsell.js';
import { workloadSaved } from './value/workloadSaved.js';
import { annualRoi } from './investment/annualRoi.js';
import { bcr } from './investment/bcr.js';
import { breakEvenAdoption } from './investment/breakEvenAdoption.js';
import { breakEvenVolume } from './investment/breakEvenVolume.js';
import { discountedPayback } from './investment/discountedPayback.js';
import { irrAll } from './investment/irrAll.js';
import { monthlyRate } from './investment/monthlyRate.js';
import { netBenefit } from './investment/netBenefit.js';
import { payback } from './investment/payback.js';
import { paybackFlow } from './investment/paybackFlow.js';
import { presentValue } from './investment/presentValue.js';
import { ramped } from './investment/ramped.js';
import { returnRatio } from './investment/returnRatio.js';
import { riskAdjusted } from './investment/riskAdjusted.js';
import { roi } from './investment/roi.js';
import { roiPct } from './investment/roiPct.js';
import { bootstrapCi } from './evidence/bootstrapCi.js';
import { meanTest } from './evidence/meanTest.js';
import { pertMean } from './evidence/pertMean.js';
import { pertSd } from './evidence/pertSd.js';
import { rankTest } from './evidence/rankTest.js';
import { sampleSize } from './evidence/sampleSize.js';
import { shareCi } from './evidence/shareCi.js';
import { shareTest } from './evidence/shareTest.js';
import { simulate } from './evidence/simulate.js';
import { triangularMean } from './evidence/triangularMean.js';

/** Every function of the library. */
export const registry = [
  ces,
  csat,
  csatCi,
  csatMean,
  netSentiment,
  nps,
  npsBreakdown,
  npsCi,
  npsMargin,
  npsTest,
  ratingShares,
  sentiment,
  aht,
  asa,
  avgAfterCall,
  avgHold,
  contactRate,
  deflectionRate,
  fcr,
  firstResponse,
  loadedRate,
  occupancy,
  productivity,
  reopenRate,
  resolutionRate,
  resolutionTime,
  selfServiceScore,
  sla,
  transferRate,
  costPerContact,
  costPerConversation,
  costPerResolution,
  costPerTicket,
  supportToRevenue,
  churn,
  clv,
  clvDiscounted,
  clvToCac,
  conversion,
  netChurn,
  repeatRate,
  retention,
  retentionIds,
  saveRate,
  tenure,
  attritionSavings,
  deflectionSavings,
  fcrSavings,
  onboardingSavings,
  rampCost,
  referralValue,
  retainedRevenue,
  salesUplift,
  timeSaved,
  upsell,
  workloadSaved,
  annualRoi,
  bcr,
  breakEvenAdoption,
  breakEvenVolume,
  discountedPayback,
  irrAll,
  monthlyRate,
  netBenefit,
  payback,
  paybackFlow,
  presentValue,
  ramped,
  returnRatio,
  riskAdjusted,
  roi,
  roiPct,
  bootstrapCi,
  meanTest,
  pertMean,
  pertSd,
  rankTest,
  sampleSize,
  shareCi,
  shareTest,
  simulate,
  triangularMean,
] as const satisfies readonly KpiFunction[];

export type FunctionId = (typeof registry)[number]['id'];
