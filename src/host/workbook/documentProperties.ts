import { apiClass } from '../api/apiClass.js';
import { instance } from '../api/apiObject.js';
import { isRecord } from '../api/arguments.js';
import { invalidArgument } from '../api/errors.js';
import type { KeptSpec } from '../api/kept.js';
import type { Workbook } from '../book/workbook.js';

interface PropertyTarget {
  readonly workbook: Workbook;
  /** In lower case: keys know no case. */
  readonly key: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customproperty */
export const customProperty = apiClass<PropertyTarget>('CustomProperty', {
  identity: '_Id',
  properties: {
    _Id: { read: ({ key }) => key },
    key: { read: ({ workbook, key }) => workbook.book.customProperties.get(key)?.key ?? null },
    value: {
      read: ({ workbook, key }) => workbook.book.customProperties.get(key)?.value ?? null,
      write: ({ workbook, key }, value) => {
        const known = workbook.book.customProperties.get(key);
        if (known) known.value = value;
      },
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      workbook.book.customProperties.delete(key);
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection */
export const customPropertyCollection = apiClass<Workbook>('CustomPropertyCollection', {
  collection: {
    items: (workbook) =>
      [...workbook.book.customProperties.keys()].map((key) => instance(customProperty, { workbook, key })),
    find: (workbook, key) => {
      const known = String(key).toLowerCase();
      return workbook.book.customProperties.has(known)
        ? instance(customProperty, { workbook, key: known })
        : undefined;
    },
  },
  methods: {
    add: (workbook, args) => {
      const key = args.text(0);
      const value = args.at(1);
      if (value === undefined || isRecord(value)) throw invalidArgument();
      workbook.book.customProperties.set(key.toLowerCase(), { key, value });
      return instance(customProperty, { workbook, key: key.toLowerCase() });
    },
    deleteAll: (workbook) => {
      workbook.book.customProperties.clear();
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.documentproperties; a new workbook has none of the texts. */
export const documentProperties: KeptSpec = {
  initially: {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
  },
  objects: { custom: ({ workbook }) => instance(customPropertyCollection, workbook) },
};
