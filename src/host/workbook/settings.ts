import { apiClass } from '../api/apiClass.js';
import { instance } from '../api/apiObject.js';
import { EVENT_TYPE } from '../book/hostEvents.js';
import type { Workbook } from '../book/workbook.js';

interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

function store({ book, events }: Workbook, key: string, value: unknown): void {
  book.settings.set(key, value);
  events.tell(EVENT_TYPE.settingsChanged, '', {});
}

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
export const setting = apiClass<SettingTarget>('Setting', {
  identity: '_Id',
  properties: {
    _Id: { read: ({ key }) => key },
    key: { read: ({ key }) => key },
    value: {
      read: ({ workbook, key }) => workbook.book.settings.get(key) ?? null,
      write: ({ workbook, key }, value) => {
        store(workbook, key, value);
      },
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      if (workbook.book.settings.delete(key)) workbook.events.tell(EVENT_TYPE.settingsChanged, '', {});
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export const settingCollection = apiClass<Workbook>('SettingCollection', {
  collection: {
    items: (workbook) =>
      [...workbook.book.settings.keys()].map((key) => instance(setting, { workbook, key })),
    find: (workbook, key) =>
      workbook.book.settings.has(String(key)) ? instance(setting, { workbook, key: String(key) }) : undefined,
  },
  methods: {
    add: (workbook, args) => {
      const key = args.text(0);
      store(workbook, key, args.at(1) ?? null);
      return instance(setting, { workbook, key });
    },
  },
});
