/* Values in the browser's database, each under a key. */

const DATABASE = 'csroi-workbench';
const TABLE = 'workbooks';

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB'));
    };
  });
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(TABLE);
  };
  return settled(request);
}

/** An open database takes a value at once, also from a page that is about to go. */
export class BrowserStore {
  private constructor(private readonly database: IDBDatabase) {
    database.onversionchange = () => {
      database.close();
    };
  }

  /** Rejects when the browser has no database to give. */
  static async open(): Promise<BrowserStore> {
    return new BrowserStore(await openDatabase());
  }

  read(key: string): Promise<unknown> {
    return settled<unknown>(this.database.transaction(TABLE).objectStore(TABLE).get(key));
  }

  /** Resolves once the value is stored. Rejects with a QuotaExceededError when there is no room. */
  write(key: string, value: unknown): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(TABLE, 'readwrite');
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('IndexedDB'));
      };
      transaction.objectStore(TABLE).put(value, key);
      transaction.commit();
    });
  }
}
