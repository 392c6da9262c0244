// Everything that one party leads to: a row per node it reaches (without a relation), and one per relation on the way.
// Its first step is never ONDERDEEL_VAN: what a part does counts for the whole, not the other way round (R7).
MATCH (partij:Knoop {id: $partij})
CALL (partij) {
  MATCH (partij)-[r]->(eerste:Knoop)
  WHERE type(r) IN $eersteStap
  RETURN DISTINCT eerste
}
CALL (eerste) {
  MATCH (eerste)-[:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT|BESTEMD_VOOR|ONDERDEEL_VAN*0..8]->(y:Knoop)
  RETURN DISTINCT y
}
WITH DISTINCT partij, y
CALL (partij, y) {
  RETURN y AS van, null AS naar, null AS soort, null AS rol, null AS nadereSoort, null AS jaar, null AS document,
    null AS plaats, null AS regelVan, null AS regelTot, null AS basis
  UNION ALL
  RETURN partij AS van, null AS naar, null AS soort, null AS rol, null AS nadereSoort, null AS jaar, null AS document,
    null AS plaats, null AS regelVan, null AS regelTot, null AS basis
  UNION ALL
  MATCH (y)<-[r]-(partij)
  WHERE type(r) IN $eersteStap
  RETURN partij AS van, y.id AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
  UNION ALL
  MATCH (y)-[r:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT|BESTEMD_VOOR|ONDERDEEL_VAN]->(z:Knoop)
  RETURN y AS van, z.id AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
  UNION ALL
  MATCH (y)<-[r:VERSTREKT]-(v:Gemeente)
  RETURN v AS van, y.id AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
}
WITH van, naar, soort, rol, nadereSoort, jaar, document, plaats, regelVan, regelTot, basis
WHERE soort IS NULL OR $jaar IS NULL OR coalesce(jaar, $jaar) = $jaar
RETURN DISTINCT soort AS soort, rol AS rol, nadereSoort AS nadereSoort, jaar AS jaar, document AS document,
  plaats AS plaats, regelVan AS regelVan, regelTot AS regelTot, basis AS basis,
  van.id AS van, van.naam AS vanNaam, van.soort AS vanSoort, van.subsoort AS vanSubsoort, van.code AS vanCode,
  van.tekst AS vanTekst, van.volgorde AS vanVolgorde, van.zin AS vanZin, van.einde AS vanEinde, naar AS naar
ORDER BY soort, van, naar, document, rol, jaar
LIMIT $limiet
