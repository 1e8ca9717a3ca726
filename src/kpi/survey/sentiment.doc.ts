import type { FunctionDoc } from '../doc.js';
import type { sentiment } from './sentiment.js';

export const doc: FunctionDoc<typeof sentiment> = {
  category: 'survey',
  summary:
    'Sentiment of English comments, from −1 (negative) to 1 (positive), by a word list. Nothing leaves the computer.',
  formula:
    's ÷ √(s² + 15), s = Σ valences of the words, changed by negations, intensifiers, capitals, exclamation marks and "but"',
  params: {
    text: 'A comment or a range of comments in English. Cells without text give empty cells.',
    language: 'Language of the comments: "en", which is the only one there is and the default.',
  },
  result:
    'One score from −1 to 1 per comment, in the rows and columns of the argument; a single comment gives one cell.',
  notes: [
    'By convention 0.05 and above is positive, −0.05 and below negative, neutral between.',
    'A list of 7,500 words with rules, not understanding: irony, and words such as "issue" or "cancel" in your trade, mislead it. Rely on the trend of many comments, and read a sample of them yourself.',
    'Only English. Other languages come out at or near 0 because their words are not on the list; so do comments without a word of it. Emoji are not read, emoticons such as :) are.',
    'The list is loaded when a cell first asks for it. Some thousands of comments take a second.',
  ],
  examples: [
    { title: 'a friendly comment', args: ['VADER is smart, handsome, and funny.'], result: [[0.8316]] },
    {
      title: 'one score per comment; cells without text stay empty',
      args: [[['The book was good.'], [''], ['Today SUX!']]],
      result: [[0.4404], [''], [-0.5461]],
    },
    { title: 'a negation turns the meaning', args: ['Not bad at all', 'en'], result: [[0.431]] },
    { title: 'no word of the list', args: ['Order 4711 arrived on Tuesday'], result: [[0]] },
    { title: 'a language without a list', args: ['Sehr gut', 'de'], error: 'languageUnavailable' },
  ],
  native: { none: 'Native Excel has no word list for sentiment.' },
  source: {
    title:
      'C. J. Hutto and E. Gilbert, VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text, ICWSM 2014',
    url: 'https://github.com/cjhutto/vaderSentiment',
  },
  keywords: [
    'sentiment analysis',
    'comments',
    'feedback',
    'tone',
    'mood',
    'VADER',
    'opinion mining',
    'free text',
  ],
};
