import { apiClass, type Collection } from '../api/apiClass.js';
import { instance } from '../api/apiObject.js';
import { itemNotFound } from '../api/errors.js';
import type { XmlPart } from '../book/hostBook.js';
import type { Workbook } from '../book/workbook.js';
import { xmlNamespace } from './xmlNamespace.js';

interface PartTarget {
  readonly workbook: Workbook;
  readonly part: XmlPart;
}

interface PartsTarget {
  readonly workbook: Workbook;
  readonly namespace?: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart */
export const customXmlPart = apiClass<PartTarget>('CustomXmlPart', {
  identity: 'id',
  check: ({ workbook, part }) => {
    if (!workbook.book.xmlParts.includes(part)) throw itemNotFound();
  },
  properties: {
    id: { read: ({ part }) => part.id },
    namespaceUri: { read: ({ part }) => xmlNamespace(part.xml) },
  },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, args) => {
      const xml = args.text(0);
      xmlNamespace(xml);
      part.xml = xml;
    },
    delete: ({ workbook, part }) => {
      workbook.book.xmlParts = workbook.book.xmlParts.filter((one) => one !== part);
    },
  },
});

const partsOf = ({ workbook, namespace }: PartsTarget): readonly XmlPart[] =>
  workbook.book.xmlParts.filter(({ xml }) => namespace === undefined || xmlNamespace(xml) === namespace);

const collection: Collection<PartsTarget> = {
  items: (target) => partsOf(target).map((part) => instance(customXmlPart, { ...target, part })),
  find: (target, id) => {
    const part = partsOf(target).find((one) => one.id === id);
    return part && instance(customXmlPart, { ...target, part });
  },
};

/** The one part there is; with none or several the methods differ in how they say so. */
const onlyItem = (target: PartsTarget) => {
  const parts = collection.items(target);
  return parts.length === 1 ? parts[0] : undefined;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection */
export const customXmlPartScopedCollection = apiClass<PartsTarget>('CustomXmlPartScopedCollection', {
  collection,
  methods: {
    getOnlyItem: (target) => {
      const found = onlyItem(target);
      if (!found) throw itemNotFound();
      return found;
    },
    getOnlyItemOrNullObject: (target) => onlyItem(target) ?? null,
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
export const customXmlPartCollection = apiClass<PartsTarget>('CustomXmlPartCollection', {
  collection,
  methods: {
    add: ({ workbook }, args) => {
      const part = { id: workbook.newId(), xml: args.text(0) };
      xmlNamespace(part.xml);
      workbook.book.xmlParts = [...workbook.book.xmlParts, part];
      return instance(customXmlPart, { workbook, part });
    },
    getByNamespace: ({ workbook }, args) =>
      instance(customXmlPartScopedCollection, { workbook, namespace: args.text(0) }),
  },
});
