// What is switched off with the given nodes: the money of a scheme goes with the scheme, the parts of an organisation
// with the whole (R7). Each with the goals that lean on it: only their coverage can change.
MATCH (k:Knoop)
WHERE k.id IN $ids
CALL (k) {
  RETURN k AS weg
  UNION
  MATCH (k)<-[:OP_GROND_VAN]-(weg:Geldstroom)
  RETURN weg AS weg
  UNION
  MATCH (k)<-[:ONDERDEEL_VAN*1..4]-(weg:Organisatie)
  WHERE k.soort = 'Organisatie'
  RETURN weg AS weg
}
WITH weg, count(CASE WHEN k.id = weg.id THEN k.id ELSE null END) AS keren
CALL (weg) {
  MATCH (weg)-[:SAMENWERKINGSPARTNER_VOOR|VOERT_UIT|NEEMT_DEEL_AAN|DRAAGT_BIJ_AAN|ONTVANGT|BESTEMD_VOOR*0..9]->(d:Doel)
  WITH DISTINCT d.id AS doel
  ORDER BY doel
  RETURN collect(doel) AS doelen
}
RETURN weg.id AS id, weg.naam AS naam, weg.soort AS soort, weg.subsoort AS subsoort, keren > 0 AS gevraagd,
  doelen AS doelen
ORDER BY id
LIMIT $limiet
