/** English words that say nothing about what a story is about, the newsroom's own (`said`, `official`) among them. */
export const englishStopWords = `
  a about above according across after again against ago all almost along already also although always am amid among
  an and another any anyone anything are around as at away back be became because become been before behind being
  below between both but by came can cannot come comes could did do does doing done down due during each either else
  end even ever every few first following for found from further gave get gets getting give given go goes going gone
  got had has have having he held her here hers him his hold how however i if in including instead into is it its
  itself just keep kept know last later least less let like likely made make makes making many may me might more most
  mr mrs ms much must my near need neither never new next no nor not nothing now of off often on once one only onto
  or other others our out over own part per put quite rather re said same saw say saying says second see seen several
  shall she should show since so some something soon still such take taken takes than that the their them themselves
  then there these they thing things this those though three through thus to together told too took toward towards
  two under until up upon us use used using very via was way we well went were what when where whether which while who
  whom whose why will with within without would year years yes yet you your
  today tomorrow tonight yesterday morning afternoon evening day days week weeks month months
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept oct nov dec
`
