import fc from '../../support/fastCheck.js';
import { evaluate } from '../../../src/kpi/evaluate.js';
import { sentiment } from '../../../src/kpi/survey/sentiment.js';

const spill = async (...args: unknown[]) => (await evaluate(sentiment, args)) as (number | '')[][];
const score = async (text: string) => (await spill(text))[0]?.[0];

describe('SENTIMENT', () => {
  // README of github.com/cjhutto/vaderSentiment, whose emoji the JavaScript lexicon lacks
  it.each([
    ['VADER is smart, handsome, and funny.', 0.8316],
    ['VADER is smart, handsome, and funny!', 0.8439],
    ['VADER is very smart, handsome, and funny.', 0.8545],
    ['VADER is VERY SMART, handsome, and FUNNY.', 0.9227],
    ['VADER is VERY SMART, handsome, and FUNNY!!!', 0.9342],
    ['VADER is VERY SMART, uber handsome, and FRIGGIN FUNNY!!!', 0.9469],
    ['VADER is not smart, handsome, nor funny.', -0.7424],
    ['The book was good.', 0.4404],
    ["At least it isn't a horrible book.", 0.431],
    ['The book was only kind of good.', 0.3832],
    ['The plot was good, but the characters are uncompelling and the dialog is not great.', -0.7042],
    ['Today SUX!', -0.5461],
    ["Today only kinda sux! But I'll get by, lol", 0.5249],
    ['Make sure you :) or :D today!', 0.8633],
    ['Not bad at all', 0.431],
  ])('scores %j as its authors do', async (text, expected) => {
    expect(await score(text)).toBe(expected);
  });

  it.each([
    ['Not good', 'not good'],
    ['NOT GOOD', 'not good'],
    ['It was NOT good', 'it was not good'],
    ['I DIDN’T like it', "i didn't like it"],
    ['I don’t like it', "I don't like it"],
    ['Great. But slow and terrible', 'Great. but slow and terrible'],
  ])('reads %j as %j', async (text, same) => {
    expect(await score(text)).toBe(await score(same));
  });

  it('hears capitals as emphasis where not all is in capitals', async () => {
    expect(await score('The agent was GREAT')).toBeGreaterThan(Number(await score('The agent was great')));
    expect(await score('THE AGENT WAS GREAT')).toBe(await score('the agent was great'));
  });

  it('has the rows and columns of its argument, with nothing where there is no text', async () => {
    const cells = [
      ['The book was good.', '', null],
      ['  ', 0, true],
      [5, 'Today SUX!', undefined],
    ];
    expect(await spill(cells)).toEqual([
      [0.4404, '', ''],
      ['', '', ''],
      ['', -0.5461, ''],
    ]);
    expect(await spill([[''], ['']])).toEqual([[''], ['']]);
    expect(await spill('The book was good.')).toEqual([[0.4404]]);
  });

  it('scores each comment by itself', async () => {
    const word = fc.constantFrom('good', 'bad', 'not', 'very', 'GREAT', 'slow', ':)', 'but', 'the', '!!!');
    const comment = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(comment, { minLength: 1, maxLength: 5 }), async (comments) => {
        const alone = await Promise.all(comments.map(score));
        expect((await spill([comments]))[0]).toEqual(alone);
      }),
    );
  });

  it.each([`${'A'.repeat(30_000)}a`, 'A'.repeat(30_000), 'Aa'.repeat(15_000), `A${'1'.repeat(30_000)}`])(
    'does not choke on 30,000 characters in one word',
    async (word) => {
      expect(await score(`good ${word}`)).toBe(0.4404);
    },
  );

  it.each(['en', 'EN', ' en-GB ', 'en_US', '', null])('takes %j for English', async (language) => {
    expect(await spill('The book was good.', language)).toEqual([[0.4404]]);
  });

  it.each(['de', 'english', 'e', 'zh-en'])('has no lexicon for %j', async (language) => {
    await expect(spill('The book was good.', language)).rejects.toMatchObject({
      code: 'languageUnavailable',
      details: { language: `"${language}"`, available: 'en' },
    });
  });

  it('says so when the lexicon cannot be loaded, and needs none where there is no text', async () => {
    jest.resetModules();
    jest.doMock('vader-sentiment', () => {
      throw new Error('offline');
    });
    await expect(spill('The book was good.')).rejects.toMatchObject({ code: 'lexiconUnavailable' });
    expect(await spill('')).toEqual([['']]);
    jest.dontMock('vader-sentiment');
    expect(await spill('The book was good.')).toEqual([[0.4404]]);
  });
});
