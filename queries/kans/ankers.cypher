// What one organisation leads to: the ends of its traces and the collaborations it takes part in, with what it is
// part of and its parts (they are never suggested to each other).
MATCH (p:Organisatie {id: $organisatie})
CALL (p) {
  MATCH (p)-[:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT]->(eerste:Knoop)
  RETURN DISTINCT eerste
}
CALL (eerste) {
  MATCH (eerste)-[:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT|BESTEMD_VOOR|ONDERDEEL_VAN*0..8]->(y:Knoop)
  RETURN DISTINCT y
}
WITH DISTINCT y
WHERE coalesce(y.einde, false) = true OR y.soort = 'Samenwerking'
RETURN y.id AS id, y.soort AS soort
ORDER BY id
LIMIT $limiet
