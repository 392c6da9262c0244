// Everything that one party leads to: a row per node it reaches (without a relation), and one per relation on the way.
// Its first step is never ONDERDEEL_VAN: what a part does counts for the whole, not the other way round (R7).
MATCH (partij:Knoop {id: $partij})
CALL (partij) {
  MATCH (partij)-[:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT]->(eerste:Knoop)
  RETURN DISTINCT eerste
}
CALL (eerste) {
  MATCH (eerste)-[:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT|BESTEMD_VOOR|ONDERDEEL_VAN*0..8]->(y:Knoop)
  RETURN DISTINCT y
}
WITH DISTINCT partij, y
CALL (partij, y) {
  RETURN y AS van, null AS rel, null AS naar
  UNION ALL
  MATCH (partij)-[r:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT]->(y)
  RETURN partij AS van, r AS rel, y AS naar
  UNION ALL
  MATCH (y)-[r:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT|BESTEMD_VOOR|ONDERDEEL_VAN]->(z:Knoop)
  RETURN y AS van, r AS rel, z AS naar
  UNION ALL
  MATCH (v:Gemeente)-[r:VERSTREKT]->(y)
  RETURN v AS van, r AS rel, y AS naar
}
WITH van, rel, naar
WHERE rel IS NULL OR $jaar IS NULL OR coalesce(rel.jaar, $jaar) = $jaar
RETURN DISTINCT CASE WHEN rel IS NULL THEN null ELSE type(rel) END AS soort, rel.rol AS rol,
  rel.soort AS nadereSoort, rel.jaar AS jaar, rel.document AS document, rel.plaats AS plaats,
  rel.regelVan AS regelVan, rel.regelTot AS regelTot, rel.basis AS basis,
  van.id AS van, van.naam AS vanNaam, van.soort AS vanSoort, van.subsoort AS vanSubsoort, van.code AS vanCode,
  van.tekst AS vanTekst, van.volgorde AS vanVolgorde, van.zin AS vanZin, van.einde AS vanEinde, naar.id AS naar
ORDER BY soort, van, naar, document, rol, jaar
LIMIT $limiet
