import { apiClass } from '../api/apiClass.js';
import { instance, type ApiObject } from '../api/apiObject.js';
import type { Arguments } from '../api/arguments.js';
import { invalidArgument, itemNotFound } from '../api/errors.js';
import type { NamesTarget } from '../book/targets.js';
import type { DefinedName } from '../../cells/cells.js';
import { checkFormula } from '../ranges/checkFormula.js';
import { fullAddress } from '../ranges/addresses.js';
import { findArea, type Area } from '../ranges/area.js';
import { checkName } from './nameRules.js';
import { checkNotTaken } from './checkNotTaken.js';
import { definedNames, deleteName, nameDetails, setName } from './nameStore.js';

interface NameTarget extends NamesTarget {
  readonly name: string;
}

function definition(target: NameTarget): DefinedName {
  const wanted = target.name.toLowerCase();
  const found = definedNames(target).find(({ name }) => name.toLowerCase() === wanted);
  if (!found) throw itemNotFound();
  return found;
}

function areaOf(target: NameTarget): Area | undefined {
  const { workbook, sheet } = target;
  return findArea(workbook, definition(target).refersTo, sheet ?? workbook.cells.activeSheet());
}

/** The type of what the name stands for: https://learn.microsoft.com/javascript/api/excel/excel.nameditemtype */
function typeOf(target: NameTarget): string {
  const { refersTo } = definition(target);
  if (areaOf(target)) return 'Range';
  if (refersTo.includes('#REF!')) return 'Error';
  if (refersTo.startsWith('"')) return 'String';
  if (/^(?:TRUE|FALSE)$/i.test(refersTo)) return 'Boolean';
  return Number.isNaN(Number(refersTo)) ? 'Error' : 'Double';
}

function written(args: Arguments): string {
  const area = args.target(1, 'Range');
  if (area) return fullAddress(area.sheet.name, area.range, '$');
  const text = args.text(1);
  if (!text.startsWith('=') || text.length === 1) throw invalidArgument();
  checkFormula(text);
  return text.slice(1);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const namedItem = apiClass<NameTarget>('NamedItem', {
  identity: '_Id',
  properties: {
    _Id: { read: ({ name }) => name },
    name: { read: (target) => definition(target).name },
    formula: {
      read: (target) => `=${definition(target).refersTo}`,
      write: (target, value) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
        checkFormula(value);
        setName(target, { name: definition(target).name, refersTo: value.slice(1) });
      },
    },
    scope: { read: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    type: { read: typeOf },
    comment: {
      read: (target) => nameDetails(target).comment,
      write: (target, value) => {
        nameDetails(target).comment = String(value);
      },
    },
    visible: {
      read: (target) => nameDetails(target).visible,
      write: (target, value) => {
        nameDetails(target).visible = value === true;
      },
    },
  },
  objects: {
    worksheetOrNullObject: ({ workbook, sheet }) =>
      sheet ? workbook.object('Worksheet', { workbook, sheet }) : null,
    worksheet: ({ workbook, sheet }) => {
      if (!sheet) throw itemNotFound();
      return workbook.object('Worksheet', { workbook, sheet });
    },
  },
  methods: {
    getRange: (target) => {
      const area = areaOf(target);
      if (!area) throw itemNotFound();
      return target.workbook.object('Range', area);
    },
    getRangeOrNullObject: (target) => {
      const area = areaOf(target);
      return area ? target.workbook.object('Range', area) : null;
    },
    delete: (target) => {
      deleteName(target, definition(target).name);
    },
  },
});

const one = (target: NamesTarget, name: string): ApiObject => instance(namedItem, { ...target, name });

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namedItemCollection = apiClass<NamesTarget>('NamedItemCollection', {
  collection: {
    items: (target) => definedNames(target).map(({ name }) => one(target, name)),
    find: (target, key) => {
      const wanted = String(key).toLowerCase();
      const found = definedNames(target).find(({ name }) => name.toLowerCase() === wanted);
      return found && one(target, found.name);
    },
  },
  methods: {
    add: (target, args) => {
      const name = args.text(0);
      checkName(name);
      checkNotTaken(target, name);
      setName(target, { name, refersTo: written(args) });
      const added = { ...target, name };
      nameDetails(added).comment = args.optionalText(2) ?? '';
      return one(target, name);
    },
  },
});
