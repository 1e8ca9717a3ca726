import { WebFrame } from '../../src/host/transport/webFrame.js';
import { startHost } from '../support/host.js';

/* The conversation with a frame, as the pinned office.js speaks it; e2e/addIn.test.ts has the library itself speak. */

interface Told {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: unknown;
}

function conversation(openWorkbook?: (base64: string) => void) {
  const host = startHost(openWorkbook && { openWorkbook });
  const told: Told[] = [];
  const frame = new WebFrame(host.channel, {
    origin: 'https://localhost',
    documentUrl: 'https://localhost/Book1.xlsx',
    requirementSets: { ExcelApi: '1.15' },
    locale: 'en-US',
    post: (text) => told.push(JSON.parse(text) as Told),
  });
  let asked = 0;
  const ask = async (action: string, data: object, actionType = 0) => {
    asked += 1;
    const request = { _messageType: 0, _actionName: action, _actionType: actionType, _data: data };
    frame.receive(JSON.stringify({ ...request, _conversationId: 'c', _correlationId: asked }));
    await new Promise((resolve) => setImmediate(resolve));
    return told.find(({ _correlationId, _responseType }) => _correlationId === asked && _responseType === 0);
  };
  const batch = (body: object, partition = '') =>
    ask('executeMethod', {
      DdaMethod: { DispatchId: 93 },
      ArrayData: [partition, 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 0],
    });
  return { host, frame, told, ask, batch };
}

it('tells the library where it is and what it can do', async () => {
  const { ask } = conversation();
  const answer = await ask('ContextActivationManager_getAppContextAsync', {});
  expect(answer?._data).toMatchObject({
    _docUrl: 'https://localhost/Book1.xlsx',
    _requirementMatrix: '{"ExcelApi":"1.15"}',
  });
});

it('carries a batch to the workbook and its answer back', async () => {
  const { batch } = conversation();
  const answer = await batch({
    Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
  });
  const { Data } = answer?._data as { Data: [number, unknown[], string] };
  expect(Data[0]).toBe(200);
  expect(JSON.parse(Data[2])).toMatchObject({ Results: [{ ActionId: 1, Value: { Name: 'Book1.xlsx' } }] });
});

const OPEN = {
  Actions: [
    {
      Id: 1,
      ActionType: 3,
      Name: 'CreateAndOpenWorkbook',
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: ['UEsD'] },
    },
  ],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
};

it('opens a new workbook for requests to Excel itself, and for no others', async () => {
  const opened: string[] = [];
  const { batch } = conversation((base64) => opened.push(base64));
  await batch(OPEN);
  expect(opened).toEqual([]);
  await batch(OPEN, 'WacPartition');
  expect(opened).toEqual(['UEsD']);
});

it('refuses a new workbook by name where none can be opened', async () => {
  const answer = await conversation().batch(OPEN, 'WacPartition');
  expect(JSON.stringify(answer?._data)).toContain('Excel.createWorkbook is not implemented');
});

const LISTEN = 1;
const COMMANDS = { eventDispId: 39 };

it('keeps commands until the add-in listens for them, and then sends each once', async () => {
  const { frame, told, ask } = conversation();
  frame.invoke('CSROI.Build');
  expect(told).toEqual([]);
  await ask('registerEvent', COMMANDS, LISTEN);
  frame.invoke('CSROI.Share');
  const names = told
    .filter(({ _responseType }) => _responseType === 1)
    .map(({ _data }) => (_data as string[])[1]);
  expect(names).toEqual(['CSROI.Build', 'CSROI.Share']);
});

it('says nothing once it is closed, and takes no notice of strangers', async () => {
  const { frame, told, ask } = conversation();
  frame.receive('no JSON');
  frame.receive('null');
  frame.close();
  await ask('registerEvent', COMMANDS, LISTEN);
  frame.invoke('CSROI.Build');
  expect(told).toEqual([]);
});
