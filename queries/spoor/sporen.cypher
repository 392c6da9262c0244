// Everything that one party leads to: a row per node it reaches (without a relation), and one per relation on the way.
// Its first step is never ONDERDEEL_VAN: what a part does counts for the whole, not the other way round (R7).
MATCH (partij:Knoop {id: $partij})
CALL (partij) {
  MATCH (partij)-[r]->(eerste:Knoop)
  WHERE type(r) IN $eersteStap
  WITH DISTINCT partij
  RETURN partij AS van, null AS naar, null AS soort, null AS rol, null AS nadereSoort, null AS jaar, null AS document,
    null AS plaats, null AS regelVan, null AS regelTot, null AS basis
  UNION ALL
  MATCH (partij)-[eerst]->(eerste:Knoop)
  WHERE type(eerst) IN $eersteStap
  WITH DISTINCT eerste
  MATCH (eerste)-[:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT|BESTEMD_VOOR|ONDERDEEL_VAN*0..8]->(y:Knoop)
  WHERE y.id <> $partij
  WITH DISTINCT y
  RETURN y AS van, null AS naar, null AS soort, null AS rol, null AS nadereSoort, null AS jaar, null AS document,
    null AS plaats, null AS regelVan, null AS regelTot, null AS basis
  UNION ALL
  MATCH (partij)-[r]->(y:Knoop)
  WHERE type(r) IN $eersteStap AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  RETURN partij AS van, y.id AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
  UNION ALL
  MATCH (partij)-[eerst]->(eerste:Knoop)
  WHERE type(eerst) IN $eersteStap
  WITH DISTINCT eerste
  MATCH (eerste)-[:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT|BESTEMD_VOOR|ONDERDEEL_VAN*0..8]->(y:Knoop)
  WITH DISTINCT y
  MATCH (y)-[r:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT|BESTEMD_VOOR|ONDERDEEL_VAN]->(z:Knoop)
  WHERE (y.id <> $partij OR NOT type(r) IN $eersteStap) AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  RETURN y AS van, z.id AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
  UNION ALL
  MATCH (partij)-[eerst]->(eerste:Knoop)
  WHERE type(eerst) IN $eersteStap
  WITH DISTINCT eerste
  MATCH (eerste)-[:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT|BESTEMD_VOOR|ONDERDEEL_VAN*0..8]->(y:Knoop)
  WITH DISTINCT y
  MATCH (y)<-[r:VERSTREKT]-(v:Gemeente)
  WHERE $jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar
  RETURN v AS van, y.id AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
}
RETURN soort AS soort, rol AS rol, nadereSoort AS nadereSoort, jaar AS jaar, document AS document,
  plaats AS plaats, regelVan AS regelVan, regelTot AS regelTot, basis AS basis,
  van.id AS van, van.naam AS vanNaam, van.soort AS vanSoort, van.subsoort AS vanSubsoort, van.code AS vanCode,
  van.tekst AS vanTekst, van.volgorde AS vanVolgorde, van.zin AS vanZin, van.einde AS vanEinde, naar AS naar
ORDER BY soort, van, naar, document, rol, jaar
LIMIT $limiet
