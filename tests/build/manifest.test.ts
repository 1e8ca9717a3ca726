import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { validateXML } from 'xmllint-wasm';
import { ACTIONS } from '../../src/addin/commands.js';
import { DEVELOPMENT_ORIGIN, manifestFiles, manifestFor } from '../../src/build/manifest.js';

// office-addin-manifest needs these for writing and for JSON manifests only, and jest cannot require ES modules.
jest.mock('@microsoft/app-manifest', () => ({}));
jest.mock('uuid', () => ({}));

const ROOT = join(__dirname, '../..');
const MANIFEST = join(ROOT, 'manifest.xml');
const SCHEMAS = join(ROOT, '../shared/schemas/office-addin-manifest');
const SCHEMA = 'OfficeAppManifestV1_1.xsd';

const source = readFileSync(MANIFEST, 'utf8');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const published = manifestFor(source, { origin: 'https://example.org/csroi', version });

/** The first group of every match. */
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, group = '']) => group);

/** What stands between the tags of an element that occurs in a text. */
function inside(text: string, element: string): string {
  const [content, ...more] = all(text, new RegExp(`<${element}(?: [^>]*)?>([\\s\\S]*?)</${element}>`, 'g'));
  if (content === undefined || more.length > 0) throw new Error(`${element} occurs ${more.length} times`);
  return content;
}

const [base = '', overrides = ''] = source.split('<VersionOverrides ');

/** The value of a resource (an image, an address or a text of VersionOverrides). */
function resource(id: string): string {
  const [value] = all(
    overrides,
    new RegExp(`<bt:\\w+ id="${id.replaceAll('.', '\\.')}" DefaultValue="([^"]*)"`, 'g'),
  );
  if (value === undefined) throw new Error(`no resource ${id}`);
  return value;
}

describe('the schema', () => {
  // OfficeAppManifestV1_1.xsd names a schema of content add-ins that Microsoft does not publish beside it.
  const contentApps = {
    fileName: 'ContentAppVersionOverridesV1_0.xsd',
    contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
      targetNamespace="http://schemas.microsoft.com/office/contentappversionoverrides">
      <xs:element name="VersionOverrides" type="xs:anyType" /></xs:schema>`,
  };
  const file = (fileName: string) => ({ fileName, contents: readFileSync(join(SCHEMAS, fileName), 'utf8') });
  const errors = async (contents: string) => {
    const { errors } = await validateXML({
      xml: { fileName: 'manifest.xml', contents },
      schema: file(SCHEMA),
      preload: [
        contentApps,
        ...readdirSync(SCHEMAS)
          .map(file)
          .filter(({ fileName }) => fileName !== SCHEMA),
      ],
    });
    return errors.map(({ message }) => message);
  };
  const given = existsSync(SCHEMAS) ? test : test.skip;

  given('holds for the manifest of the repository and for a published one', async () => {
    expect(await errors(source)).toEqual([]);
    expect(await errors(published)).toEqual([]);
  });

  given('would notice a mistake', async () => {
    expect(await errors(source.replace('lifetime="long"', 'lifetime="eternal"'))).not.toEqual([]);
    expect(await errors(source.replace(/<Permissions>.*<\/Permissions>/, ''))).not.toEqual([]);
  });
});

describe('what Office reads', () => {
  test('is the add-in that package.json describes', async () => {
    expect(await OfficeAddinManifest.readManifestFile(MANIFEST)).toMatchObject({
      id: expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/) as string,
      version: `${version}.0`,
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      displayName: 'CSROI',
      providerName: 'CSROI',
      defaultLocale: 'en-US',
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: `${DEVELOPMENT_ORIGIN}/taskpane.html` },
      iconUrl: `${DEVELOPMENT_ORIGIN}/assets/icon-32.png`,
      highResolutionIconUrl: `${DEVELOPMENT_ORIGIN}/assets/icon-64.png`,
      supportUrl: `${DEVELOPMENT_ORIGIN}/help/functions.html`,
    });
  });

  test('runs pane, functions and ribbon in one runtime', () => {
    const { 1: runtime } = /<Runtime resid="([^"]*)" lifetime="long" \/>/.exec(overrides) ?? [];
    expect(inside(overrides, 'Page')).toContain(`<SourceLocation resid="${runtime}" />`);
    const [shown = ''] = all(overrides, /<Action xsi:type="ShowTaskpane">([\s\S]*?)<\/Action>/g);
    expect(shown).toContain(`<SourceLocation resid="${runtime}" />`);
    expect(overrides).toContain(`<FunctionFile resid="${runtime}" />`);
    expect(resource(runtime ?? '')).toBe(`${DEVELOPMENT_ORIGIN}/taskpane.html`);
  });

  test('has the functions under CSROI, from the two files that the build makes', () => {
    const [namespace = ''] = all(overrides, /<Namespace resid="([^"]*)"/g);
    expect(resource(namespace)).toBe('CSROI');
    expect(resource(all(inside(overrides, 'Script'), /resid="([^"]*)"/g)[0] ?? '')).toMatch(
      /\/functions\.js$/,
    );
    expect(resource(all(inside(overrides, 'Metadata'), /resid="([^"]*)"/g)[0] ?? '')).toMatch(
      /\/functions\.json$/,
    );
  });

  test('asks for little, and for custom functions only where they are added', () => {
    const sets = (text: string) =>
      [...inside(text, 'Requirements').matchAll(/<(?:bt:)?Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
        ([, name, minimum]) => `${name} ${minimum}`,
      );
    expect(sets(base)).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.2']);
    expect(sets(overrides)).toEqual([...sets(base), 'CustomFunctionsRuntime 1.3']);
  });

  test('has its buttons on the Home tab and beside a cell, each with an action that the pane answers', () => {
    expect(all(overrides, /<OfficeTab id="(\w+)"/g)).toEqual(['TabHome']);
    expect(all(overrides, /<OfficeMenu id="(\w+)"/g)).toEqual(['ContextMenuCell']);
    const ids = all(overrides, /<Control xsi:type="Button" id="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(overrides, /<Action xsi:type="(\w+)"/g)).toHaveLength(ids.length);
    const answered = Object.keys(ACTIONS).sort();
    expect([...new Set(all(overrides, /<FunctionName>([^<]*)</g))].sort()).toEqual(answered);
  });
});

describe('resources', () => {
  test('each is defined once and used', () => {
    const defined = all(overrides, /<bt:(?:Image|Url|String) id="([^"]*)"/g).sort();
    const used = [...new Set(all(overrides, /resid="([^"]*)"/g))].sort();
    expect(defined).toEqual(used);
  });

  test('every visible text is one, so that it can be translated', () => {
    expect(all(overrides, /<(?:Label|Title|Description|Namespace)([^>]*)>/g)).not.toHaveLength(0);
    for (const attributes of all(overrides, /<(?:Label|Title|Description|Namespace)([^>]*)>/g))
      expect(attributes).toMatch(/^ resid="[^"]+" \/$/);
  });
});

describe('files', () => {
  test('are these; the build must make every one of them', () => {
    expect(manifestFiles(source)).toEqual([
      ...[16, 20, 24, 32, 40, 48, 64, 80].map((size) => `assets/icon-${size}.png`),
      'functions.js',
      'functions.json',
      'help/functions.html',
      'taskpane.html',
    ]);
  });

  test('account for every address but those that name an XML language', () => {
    const addresses = all(source, /"(https?:[^"]*)"/g).filter(
      (url) => !/^http:\/\/(schemas|www\.w3)\./.test(url),
    );
    expect([...new Set(addresses)].sort()).toEqual(
      manifestFiles(source).map((path) => `${DEVELOPMENT_ORIGIN}/${path}`),
    );
  });

  test.each([16, 20, 24, 32, 40, 48, 64, 80, 128])(
    'icon-%i.png has that size and a transparent ground',
    (size) => {
      const png = readFileSync(join(ROOT, `assets/icon-${size}.png`));
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
      const colourTypeWithAlpha = 6;
      expect(png[25]).toBe(colourTypeWithAlpha);
    },
  );

  test('icons are used at the size that their names say', () => {
    for (const [, size, id] of overrides.matchAll(/<bt:Image size="(\d+)" resid="([^"]*)"/g))
      expect(resource(id ?? '')).toBe(`${DEVELOPMENT_ORIGIN}/assets/icon-${size}.png`);
  });
});

describe('manifestFor', () => {
  const at = (origin: string) => manifestFor(source, { origin, version });

  test('moves every address to the origin', () => {
    expect(published).not.toMatch(/localhost/i);
    for (const file of manifestFiles(source))
      expect(published).toContain(`"https://example.org/csroi/${file}"`);
  });

  test('takes an origin with and without path, port and slash at the end', () => {
    expect(at('https://example.org/csroi/')).toBe(published);
    expect(at('https://EXAMPLE.org/csroi//')).toBe(published);
    expect(at('https://example.org')).toContain('"https://example.org/taskpane.html"');
    expect(at('https://example.org:8443/a/b/')).toContain('"https://example.org:8443/a/b/taskpane.html"');
    expect(at(DEVELOPMENT_ORIGIN)).toBe(source);
  });

  test('stays XML, whatever the path', () => {
    expect(at('https://example.org/r&d/$&/')).toContain('"https://example.org/r&amp;d/$&amp;/taskpane.html"');
  });

  test('leaves other addresses alone', () => {
    const other = source.replace('</OfficeApp>', '<!-- https://localhost:30001/ --></OfficeApp>');
    expect(manifestFor(other, { origin: 'https://example.org', version })).toContain(
      'https://localhost:30001/',
    );
  });

  test('stamps the version', () => {
    expect(manifestFor(source, { origin: DEVELOPMENT_ORIGIN, version: '12.3.45678' })).toContain(
      '<Version>12.3.45678.0</Version>',
    );
  });

  test.each([
    ['http://example.org', /does not begin with https/],
    ['http://localhost:3000', /does not begin with https/],
    ['file:///srv/csroi', /does not begin with https/],
    ['example.org/csroi', /no full address/],
    ['', /no full address/],
    ['https://', /no full address/],
    ['https://example.org/?a=1', /query or a fragment/],
    ['https://example.org/#top', /query or a fragment/],
    ['https://example.org/csroi?', /query or a fragment/],
    ['https://me:secret@example.org', /user name or password/],
  ])('refuses the origin %j and says what it needs', (origin, why) => {
    expect(() => at(origin)).toThrow(why);
    expect(() => at(origin)).toThrow('for example https://example.org/csroi');
  });

  test.each(['', '1.0', '1.0.0.0', '1.0.0-beta.1', 'v1.0.0', '1.0.123456'])(
    'refuses the version %j',
    (bad) => {
      expect(() => manifestFor(source, { origin: DEVELOPMENT_ORIGIN, version: bad })).toThrow(
        /three of at most five/,
      );
    },
  );

  test('refuses a manifest without its version', () => {
    expect(() => manifestFor('<OfficeApp />', { origin: DEVELOPMENT_ORIGIN, version })).toThrow(
      /one <Version>/,
    );
  });
});
