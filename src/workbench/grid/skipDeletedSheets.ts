import { IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';
import type { Injector } from './univer.js';

/** The grid looks at changed cells with rules when it has time, and would throw where their sheet has been deleted meanwhile. */
export function skipDeletedSheets(injector: Injector): void {
  const service = injector.get(SheetsDataValidationValidatorService);
  const instances = injector.get(IUniverInstanceService);
  const validate = service.validatorRanges.bind(service);
  service.validatorRanges = async (unitId, sheet, ranges) => {
    const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheet) ? validate(unitId, sheet, ranges) : [];
  };
}
