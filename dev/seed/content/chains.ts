/** Events covered more than once, oldest story first; what a reader of one part would want as other news. */
export const chains: { readonly [event: string]: readonly string[] } = {
  azerbaijan: [
    'azerbaijan-delegation-due',
    'azerbaijan-consultations',
    'azerbaijan-anniversary-evening',
    'azerbaijan-alumni',
  ],
  boatRaces: [
    'boat-races-vientiane',
    'boat-races-river-clean-up',
    'boat-races-savannakhet',
    'boat-builders',
  ],
  hinNamNo: ['hin-nam-no-rangers', 'hin-nam-no-patrol', 'hin-nam-no-trails'],
  khammouaneFloods: [
    'khammouane-flood-cost',
    'khammouane-bridge',
    'khammouane-schools',
    'khammouane-dry-season-seed',
    'khammouane-homes',
  ],
  luangPrabang: [
    'luang-prabang-programme',
    'luang-prabang-houses',
    'luang-prabang-thirty',
    'luang-prabang-visitors',
  ],
  nationalDay: [
    'national-day-preparations',
    'national-day-exhibition',
    'national-day-parade',
    'national-day-traffic',
  ],
  railFreight: [
    'dry-port-night-shift',
    'rail-freight-milestone',
    'rail-freight-record',
    'rail-cold-wagons',
    'railway-four-years',
  ],
  rice: [
    'rice-harvest-savannakhet',
    'rice-millers-drying',
    'rice-exports-vietnam',
    'rice-season-result',
  ],
  seaGames: [
    'sea-games-camp',
    'sea-games-squad',
    'sea-games-petanque',
    'sea-games-flag',
    'sea-games-opening',
  ],
  thatLuang: [
    'that-luang-programme',
    'that-luang-trade-fair',
    'that-luang-full-moon',
    'that-luang-clean-up',
  ],
  uxo: ['uxo-survey-phaxay', 'uxo-luxembourg-grant', 'uxo-school-ground', 'uxo-year-figures'],
  vietnamDelegation: [
    'vietnam-group-arrives',
    'vietnam-group-talks',
    'vietnam-group-champassak',
    'vietnam-group-library',
  ],
}

/** One event written twice under different headlines: lists of other news should carry one of the two. */
export const nearDuplicates: readonly (readonly [string, string])[] = [
  ['rail-freight-milestone', 'rail-freight-record'],
]
