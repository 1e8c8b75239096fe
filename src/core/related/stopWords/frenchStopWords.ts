/** French words that say nothing about what a story is about. Written as search keys: without accents. */
export const frenchStopWords = `
  a afin ai ainsi alors apres as au aucun aujourd'hui aupres aussi autre autres aux avait avant avec avoir c ce ceci
  cela celle celles celui cent ces cet cette ceux chaque chez comme comment contre d dans de deja depuis derniere
  dernier des deux devant dit doit donc dont du durant elle elles en encore entre est et etaient etait etant ete etre
  eu fait faire faut fois font furent fut grace hier hors ici il ils j je jour jours jusqu l la le les leur leurs lors
  lorsqu lorsque lui m ma mais meme memes mes mille mis mm mme moins mois mon n ne ni nos notre nous nouveau nouvelle
  on ont ou outre par parmi pas pendant peu peut peuvent plus plusieurs pour pourquoi premier premiere pres puis
  puisque qu quand que quel quelle quelles quelque quelques quels qui quoi s sa sans se sera ses seule seulement si
  sien sa selon soit son sont sous sur t tandis tant tel telle tels tous tout toute toutes tres trois trop un une vers
  voici voila vos votre vous y
  lundi mardi mercredi jeudi vendredi samedi dimanche semaine an ans annee annees
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
`
