// What the organisations in the trace of a goal lead to: the ends and collaborations in which others may meet them.
MATCH (p:Organisatie)
WHERE p.id IN $organisaties
CALL (p) {
  MATCH (p)-[:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT]->(eerste:Knoop)
  RETURN DISTINCT eerste
}
WITH DISTINCT eerste
CALL (eerste) {
  MATCH (eerste)-[:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT|BESTEMD_VOOR|ONDERDEEL_VAN*0..8]->(y:Knoop)
  RETURN DISTINCT y
}
WITH DISTINCT y
WHERE coalesce(y.einde, false) = true OR y.soort = 'Samenwerking'
RETURN y.id AS id, y.soort AS soort
ORDER BY id
LIMIT $limiet
