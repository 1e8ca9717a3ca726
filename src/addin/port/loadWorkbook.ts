/** The workbook as data takes long to load and is not needed at first. */
export const loadWorkbook = () => import(/* webpackChunkName: "workbook" */ './caseWorkbook.js');
