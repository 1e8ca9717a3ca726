import { e, text as message } from '../formula/build.js';
import type { Expr } from '../formula/expr.js';
import type { Words } from '../formula/words.js';
import type { ModelMessages } from '../i18n/model.en.js';
import type { RoiMessages } from '../i18n/roi.en.js';
import type { SheetMessages } from '../i18n/workbookSheets.en.js';
import type { BenefitLine, Case, CostLine } from '../roi/case/types.js';
import { benefitName, costName, modelWords } from './modelWords.js';

/** Every message a workbook needs, in one language. */
export interface WorkbookMessages {
  readonly sheets: SheetMessages;
  readonly model: ModelMessages;
  readonly roi: RoiMessages;
}

/** The words of one case's workbook. */
export interface WorkbookWords extends WorkbookMessages {
  readonly language: string;
  /** Of formulas: labels of the model, and sentences of the workbook by `sentence.{key}`. */
  readonly formula: Words;
  readonly benefit: (line: BenefitLine) => string;
  readonly cost: (line: CostLine) => string;
  /** 'Jan 2026' of '2026-01'. */
  readonly month: (month: string) => string;
}

export type SentenceKey = keyof SheetMessages['sentences'];
const SENTENCE = 'sentence.';
export const sentenceKey = (key: SentenceKey): string => SENTENCE + key;

const LITERAL = 'literal.';
/** A text that needs no translation, inside an expression. What looks like a {place} in it is none: it is cut there. */
export function literal(text: string): Expr {
  const [first = '', ...others] = text.split(/(?<=\{)/);
  return others.reduce((joined, part) => e['&'](joined, message(LITERAL + part)), message(LITERAL + first));
}

export function wordsOf(theCase: Case, messages: WorkbookMessages): WorkbookWords {
  const { model, roi, sheets } = messages;
  const { language } = theCase.terms;
  const ofModel = modelWords(theCase, model, roi);
  const sentences: Readonly<Record<string, string>> = sheets.sentences;
  const text = (key: string): string => {
    if (key.startsWith(LITERAL)) return key.slice(LITERAL.length);
    return key.startsWith(SENTENCE) ? sentences[key.slice(SENTENCE.length)]! : ofModel.text(key);
  };
  const months = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return {
    ...messages,
    language,
    formula: { ...ofModel, text },
    benefit: (line) => benefitName(line, roi),
    cost: (line) => costName(line, roi),
    month: (month) => months.format(Date.parse(`${month}-01T00:00:00Z`)),
  };
}
