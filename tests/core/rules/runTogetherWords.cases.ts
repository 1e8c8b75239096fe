import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'The government met',
    'McDonald, MacArthur, LeBron and DiCaprio',
    'YouTube, TikTok and WhatsApp',
    'Theory, Theresa and Therapy',
    'iPhone and eBay',
    'https://example.la/NewsItem',
    'PhD and LaoPDR',
    { texts: { 'body/0': 'ThinkProgress reported', 'body/1': 'told ThinkProgress' } },
    'iPhone, eBay and macOS',
    'an ofA list',
  ],
  invalid: [
    { text: 'Thegovernment met', found: ['Thegovernment'], fixed: 'The government met' },
    {
      text: 'President ChoummalySayasone',
      found: ['ChoummalySayasone'],
      fixed: 'President Choummaly Sayasone',
    },
    {
      language: 'fr',
      text: 'président ChoummalySayasone',
      found: ['ChoummalySayasone'],
      fixed: 'président Choummaly Sayasone',
    },
    {
      text: 'a visit ofMinister Kham to theGovernment',
      found: ['ofMinister', 'theGovernment'],
      fixed: 'a visit of Minister Kham to the Government',
    },
  ],
}
