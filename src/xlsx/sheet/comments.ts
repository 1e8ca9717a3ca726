import type { Note, WorkbookData } from '../../workbook/workbook.js';
import { textElement } from '../book/sharedStrings.js';
import { SPREADSHEET } from '../namespaces.js';
import { cellReference } from '../../workbook/addresses.js';
import { color } from '../styles/parts.js';
import { content, element, each, xmlDocument } from '../xml.js';
import { xstring } from '../xstring.js';

const SIZE = 9;
const SWISS = 2;

const letters = ({ font, color: rgb }: WorkbookData['body']): string =>
  element(
    'rPr',
    {},
    element('sz', { val: SIZE }) +
      color('color', rgb) +
      element('rFont', { val: xstring(font) }) +
      element('family', { val: SWISS }),
  );

/** xl/comments1.xml: the texts of a sheet's notes, all by one author. */
export const commentsXml = (notes: readonly Note[], { body, properties }: WorkbookData): string =>
  xmlDocument(
    element(
      'comments',
      { xmlns: SPREADSHEET },
      element('authors', {}, element('author', {}, content(xstring(properties.author)))) +
        element(
          'commentList',
          {},
          each(notes, ({ row, column, text }) =>
            element(
              'comment',
              { ref: cellReference(row, column), authorId: 0 },
              element('text', {}, element('r', {}, letters(body) + textElement(text))),
            ),
          ),
        ),
    ),
  );
