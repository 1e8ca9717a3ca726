/* Made by `npm run indexes` from the folders beside it; a test compares. Do not edit. */
import type { KpiFunction } from './define.js';
import type { FunctionDoc } from './doc.js';
import { ces } from './survey/ces.js';
import { doc as cesDoc } from './survey/ces.doc.js';
import { csat } from './survey/csat.js';
import { doc as csatDoc } from './survey/csat.doc.js';
import { csatCi } from './survey/csatCi.js';
import { doc as csatCiDoc } from './survey/csatCi.doc.js';
import { csatMean } from './survey/csatMean.js';
import { doc as csatMeanDoc } from './survey/csatMean.doc.js';
import { netSentiment } from './survey/netSentiment.js';
import { doc as netSentimentDoc } from './survey/netSentiment.doc.js';
import { nps } from './survey/nps.js';
import { doc as npsDoc } from './survey/nps.doc.js';
import { npsBreakdown } from './survey/npsBreakdown.js';
import { doc as npsBreakdownDoc } from './survey/npsBreakdown.doc.js';
import { npsCi } from './survey/npsCi.js';
import { doc as npsCiDoc } from './survey/npsCi.doc.js';
import { npsMargin } from './survey/npsMargin.js';
import { doc as npsMarginDoc } from './survey/npsMargin.doc.js';
import { npsTest } from './survey/npsTest.js';
import { doc as npsTestDoc } from './survey/npsTest.doc.js';
import { ratingShares } from './survey/ratingShares.js';
import { doc as ratingSharesDoc } from './survey/ratingShares.doc.js';
import { sentiment } from './survey/sentiment.js';
import { doc as sentimentDoc } from './survey/sentiment.doc.js';
import { aht } from './operations/aht.js';
import { doc as ahtDoc } from './operations/aht.doc.js';
import { asa } from './operations/asa.js';
import { doc as asaDoc } from './operations/asa.doc.js';
import { avgAfterCall } from './operations/avgAfterCall.js';
import { doc as avgAfterCallDoc } from './operations/avgAfterCall.doc.js';
import { avgHold } from './operations/avgHold.js';
import { doc as avgHoldDoc } from './operations/avgHold.doc.js';
import { contactRate } from './operations/contactRate.js';
import { doc as contactRateDoc } from './operations/contactRate.doc.js';
import { deflectionRate } from './operations/deflectionRate.js';
import { doc as deflectionRateDoc } from './operations/deflectionRate.doc.js';
import { fcr } from './operations/fcr.js';
import { doc as fcrDoc } from './operations/fcr.doc.js';
import { firstResponse } from './operations/firstResponse.js';
import { doc as firstResponseDoc } from './operations/firstResponse.doc.js';
import { loadedRate } from './operations/loadedRate.js';
import { doc as loadedRateDoc } from './operations/loadedRate.doc.js';
import { occupancy } from './operations/occupancy.js';
import { doc as occupancyDoc } from './operations/occupancy.doc.js';
import { productivity } from './operations/productivity.js';
import { doc as productivityDoc } from './operations/productivity.doc.js';
import { reopenRate } from './operations/reopenRate.js';
import { doc as reopenRateDoc } from './operations/reopenRate.doc.js';
import { resolutionRate } from './operations/resolutionRate.js';
import { doc as resolutionRateDoc } from './operations/resolutionRate.doc.js';
import { resolutionTime } from './operations/resolutionTime.js';
import { doc as resolutionTimeDoc } from './operations/resolutionTime.doc.js';
import { selfServiceScore } from './operations/selfServiceScore.js';
import { doc as selfServiceScoreDoc } from './operations/selfServiceScore.doc.js';
import { sla } from './operations/sla.js';
import { doc as slaDoc } from './operations/sla.doc.js';
import { transferRate } from './operations/transferRate.js';
import { doc as transferRateDoc } from './operations/transferRate.doc.js';
import { costPerContact } from './cost/costPerContact.js';
import { doc as costPerContactDoc } from './cost/costPerContact.doc.js';
import { costPerConversation } from './cost/costPerConversation.js';
import { doc as costPerConversationDoc } from './cost/costPerConversation.doc.js';
import { costPerResolution } from './cost/costPerResolution.js';
import { doc as costPerResolutionDoc } from './cost/costPerResolution.doc.js';
import { costPerTicket } from './cost/costPerTicket.js';
import { doc as costPerTicketDoc } from './cost/costPerTicket.doc.js';
import { supportToRevenue } from './cost/supportToRevenue.js';
import { doc as supportToRevenueDoc } from './cost/supportToRevenue.doc.js';
import { churn } from './customers/churn.js';
import { doc as churnDoc } from './customers/churn.doc.js';
import { clv } from './customers/clv.js';
import { doc as clvDoc } from './customers/clv.doc.js';
import { clvDiscounted } from './customers/clvDiscounted.js';
import { doc as clvDiscountedDoc } from './customers/clvDiscounted.doc.js';
import { clvToCac } from './customers/clvToCac.js';
import { doc as clvToCacDoc } from './customers/clvToCac.doc.js';
import { conversion } from './customers/conversion.js';
import { doc as conversionDoc } from './customers/conversion.doc.js';
import { netChurn } from './customers/netChurn.js';
import { doc as netChurnDoc } from './customers/netChurn.doc.js';
import { repeatRate } from './customers/repeatRate.js';
import { doc as repeatRateDoc } from './customers/repeatRate.doc.js';
import { retention } from './customers/retention.js';
import { doc as retentionDoc } from './customers/retention.doc.js';
import { retentionIds } from './customers/retentionIds.js';
import { doc as retentionIdsDoc } from './customers/retentionIds.doc.js';
import { saveRate } from './customers/saveRate.js';
import { doc as saveRateDoc } from './customers/saveRate.doc.js';
import { tenure } from './customers/tenure.js';
import { doc as tenureDoc } from './customers/tenure.doc.js';
import { attritionSavings } from './value/attritionSavings.js';
import { doc as attritionSavingsDoc } from './value/attritionSavings.doc.js';
import { deflectionSavings } from './value/deflectionSavings.js';
import { doc as deflectionSavingsDoc } from './value/deflectionSavings.doc.js';
import { fcrSavings } from './value/fcrSavings.js';
import { doc as fcrSavingsDoc } from './value/fcrSavings.doc.js';
import { onboardingSavings } from './value/onboardingSavings.js';
import { doc as onboardingSavingsDoc } from './value/onboardingSavings.doc.js';
import { rampCost } from './value/rampCost.js';
import { doc as rampCostDoc } from './value/rampCost.doc.js';
import { referralValue } from './value/referralValue.js';
import { doc as referralValueDoc } from './value/referralValue.doc.js';
import { retainedRevenue } from './value/retainedRevenue.js';
import { doc as retainedRevenueDoc } from './value/retainedRevenue.doc.js';
import { salesUplift } from './value/salesUplift.js';
import { doc as salesUpliftDoc } from './value/salesUplift.doc.js';
import { timeSaved } from './value/timeSaved.js';
import { doc as timeSavedDoc } from './value/timeSaved.doc.js';
import { upsell } from './value/upsell.js';
import { doc as upsellDoc } from './value/upsell.doc.js';
import { workloadSaved } from './value/workloadSaved.js';
import { doc as workloadSavedDoc } from './value/workloadSaved.doc.js';
import { annualRoi } from './investment/annualRoi.js';
import { doc as annualRoiDoc } from './investment/annualRoi.doc.js';
import { bcr } from './investment/bcr.js';
import { doc as bcrDoc } from './investment/bcr.doc.js';
import { breakEvenAdoption } from './investment/breakEvenAdoption.js';
import { doc as breakEvenAdoptionDoc } from './investment/breakEvenAdoption.doc.js';
import { breakEvenVolume } from './investment/breakEvenVolume.js';
import { doc as breakEvenVolumeDoc } from './investment/breakEvenVolume.doc.js';
import { discountedPayback } from './investment/discountedPayback.js';
import { doc as discountedPaybackDoc } from './investment/discountedPayback.doc.js';
import { irrAll } from './investment/irrAll.js';
import { doc as irrAllDoc } from './investment/irrAll.doc.js';
import { monthlyRate } from './investment/monthlyRate.js';
import { doc as monthlyRateDoc } from './investment/monthlyRate.doc.js';
import { netBenefit } from './investment/netBenefit.js';
import { doc as netBenefitDoc } from './investment/netBenefit.doc.js';
import { payback } from './investment/payback.js';
import { doc as paybackDoc } from './investment/payback.doc.js';
import { paybackFlow } from './investment/paybackFlow.js';
import { doc as paybackFlowDoc } from './investment/paybackFlow.doc.js';
import { presentValue } from './investment/presentValue.js';
import { doc as presentValueDoc } from './investment/presentValue.doc.js';
import { ramped } from './investment/ramped.js';
import { doc as rampedDoc } from './investment/ramped.doc.js';
import { returnRatio } from './investment/returnRatio.js';
import { doc as returnRatioDoc } from './investment/returnRatio.doc.js';
import { riskAdjusted } from './investment/riskAdjusted.js';
import { doc as riskAdjustedDoc } from './investment/riskAdjusted.doc.js';
import { roi } from './investment/roi.js';
import { doc as roiDoc } from './investment/roi.doc.js';
import { roiPct } from './investment/roiPct.js';
import { doc as roiPctDoc } from './investment/roiPct.doc.js';
import { bootstrapCi } from './evidence/bootstrapCi.js';
import { doc as bootstrapCiDoc } from './evidence/bootstrapCi.doc.js';
import { meanTest } from './evidence/meanTest.js';
import { doc as meanTestDoc } from './evidence/meanTest.doc.js';
import { pertMean } from './evidence/pertMean.js';
import { doc as pertMeanDoc } from './evidence/pertMean.doc.js';
import { pertSd } from './evidence/pertSd.js';
import { doc as pertSdDoc } from './evidence/pertSd.doc.js';
import { rankTest } from './evidence/rankTest.js';
import { doc as rankTestDoc } from './evidence/rankTest.doc.js';
import { sampleSize } from './evidence/sampleSize.js';
import { doc as sampleSizeDoc } from './evidence/sampleSize.doc.js';
import { shareCi } from './evidence/shareCi.js';
import { doc as shareCiDoc } from './evidence/shareCi.doc.js';
import { shareTest } from './evidence/shareTest.js';
import { doc as shareTestDoc } from './evidence/shareTest.doc.js';
import { simulate } from './evidence/simulate.js';
import { doc as simulateDoc } from './evidence/simulate.doc.js';
import { triangularMean } from './evidence/triangularMean.js';
import { doc as triangularMeanDoc } from './evidence/triangularMean.doc.js';

export interface Entry {
  readonly fn: KpiFunction;
  readonly doc: FunctionDoc;
}

/** Every function with what people read about it. */
export const catalogue: readonly Entry[] = [
  { fn: ces, doc: cesDoc },
  { fn: csat, doc: csatDoc },
  { fn: csatCi, doc: csatCiDoc },
  { fn: csatMean, doc: csatMeanDoc },
  { fn: netSentiment, doc: netSentimentDoc },
  { fn: nps, doc: npsDoc },
  { fn: npsBreakdown, doc: npsBreakdownDoc },
  { fn: npsCi, doc: npsCiDoc },
  { fn: npsMargin, doc: npsMarginDoc },
  { fn: npsTest, doc: npsTestDoc },
  { fn: ratingShares, doc: ratingSharesDoc },
  { fn: sentiment, doc: sentimentDoc },
  { fn: aht, doc: ahtDoc },
  { fn: asa, doc: asaDoc },
  { fn: avgAfterCall, doc: avgAfterCallDoc },
  { fn: avgHold, doc: avgHoldDoc },
  { fn: contactRate, doc: contactRateDoc },
  { fn: deflectionRate, doc: deflectionRateDoc },
  { fn: fcr, doc: fcrDoc },
  { fn: firstResponse, doc: firstResponseDoc },
  { fn: loadedRate, doc: loadedRateDoc },
  { fn: occupancy, doc: occupancyDoc },
  { fn: productivity, doc: productivityDoc },
  { fn: reopenRate, doc: reopenRateDoc },
  { fn: resolutionRate, doc: resolutionRateDoc },
  { fn: resolutionTime, doc: resolutionTimeDoc },
  { fn: selfServiceScore, doc: selfServiceScoreDoc },
  { fn: sla, doc: slaDoc },
  { fn: transferRate, doc: transferRateDoc },
  { fn: costPerContact, doc: costPerContactDoc },
  { fn: costPerConversation, doc: costPerConversationDoc },
  { fn: costPerResolution, doc: costPerResolutionDoc },
  { fn: costPerTicket, doc: costPerTicketDoc },
  { fn: supportToRevenue, doc: supportToRevenueDoc },
  { fn: churn, doc: churnDoc },
  { fn: clv, doc: clvDoc },
  { fn: clvDiscounted, doc: clvDiscountedDoc },
  { fn: clvToCac, doc: clvToCacDoc },
  { fn: conversion, doc: conversionDoc },
  { fn: netChurn, doc: netChurnDoc },
  { fn: repeatRate, doc: repeatRateDoc },
  { fn: retention, doc: retentionDoc },
  { fn: retentionIds, doc: retentionIdsDoc },
  { fn: saveRate, doc: saveRateDoc },
  { fn: tenure, doc: tenureDoc },
  { fn: attritionSavings, doc: attritionSavingsDoc },
  { fn: deflectionSavings, doc: deflectionSavingsDoc },
  { fn: fcrSavings, doc: fcrSavingsDoc },
  { fn: onboardingSavings, doc: onboardingSavingsDoc },
  { fn: rampCost, doc: rampCostDoc },
  { fn: referralValue, doc: referralValueDoc },
  { fn: retainedRevenue, doc: retainedRevenueDoc },
  { fn: salesUplift, doc: salesUpliftDoc },
  { fn: timeSaved, doc: timeSavedDoc },
  { fn: upsell, doc: upsellDoc },
  { fn: workloadSaved, doc: workloadSavedDoc },
  { fn: annualRoi, doc: annualRoiDoc },
  { fn: bcr, doc: bcrDoc },
  { fn: breakEvenAdoption, doc: breakEvenAdoptionDoc },
  { fn: breakEvenVolume, doc: breakEvenVolumeDoc },
  { fn: discountedPayback, doc: discountedPaybackDoc },
  { fn: irrAll, doc: irrAllDoc },
  { fn: monthlyRate, doc: monthlyRateDoc },
  { fn: netBenefit, doc: netBenefitDoc },
  { fn: payback, doc: paybackDoc },
  { fn: paybackFlow, doc: paybackFlowDoc },
  { fn: presentValue, doc: presentValueDoc },
  { fn: ramped, doc: rampedDoc },
  { fn: returnRatio, doc: returnRatioDoc },
  { fn: riskAdjusted, doc: riskAdjustedDoc },
  { fn: roi, doc: roiDoc },
  { fn: roiPct, doc: roiPctDoc },
  { fn: bootstrapCi, doc: bootstrapCiDoc },
  { fn: meanTest, doc: meanTestDoc },
  { fn: pertMean, doc: pertMeanDoc },
  { fn: pertSd, doc: pertSdDoc },
  { fn: rankTest, doc: rankTestDoc },
  { fn: sampleSize, doc: sampleSizeDoc },
  { fn: shareCi, doc: shareCiDoc },
  { fn: shareTest, doc: shareTestDoc },
  { fn: simulate, doc: simulateDoc },
  { fn: triangularMean, doc: triangularMeanDoc },
];
