// Everything that leads to these goals and to their versions in other documents: one row per node under the goal
// (without a relation), and one per relation into it, with its first end.
UNWIND $doelen AS vraag
MATCH (gevraagd:Knoop {id: vraag})
CALL (gevraagd) {
  MATCH (gevraagd)-[:OPVOLGER_VAN*0..3]-(doel:Knoop)
  RETURN DISTINCT doel
}
CALL (doel) {
  MATCH (x:Knoop)-[:ONDERDEEL_VAN|DRAAGT_BIJ_AAN*0..6]->(doel)
  WHERE x.soort IN $dragers
  RETURN DISTINCT x
}
CALL (x) {
  RETURN x AS van, null AS rel, null AS naar
  UNION ALL
  MATCH (v:Knoop)-[r:ONDERDEEL_VAN|DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|BESTEMD_VOOR]->(x)
  RETURN v AS van, r AS rel, x AS naar
  UNION ALL
  MATCH (x)<-[:BESTEMD_VOOR]-(g:Geldstroom)
  WITH DISTINCT g
  MATCH (v:Knoop)-[r:ONTVANGT|VERSTREKT]->(g)
  RETURN v AS van, r AS rel, g AS naar
  UNION ALL
  MATCH (x)<-[:BESTEMD_VOOR]-(g:Geldstroom)<-[:ONTVANGT]-(s:Samenwerking)
  WITH DISTINCT s
  MATCH (v:Knoop)-[r:NEEMT_DEEL_AAN]->(s)
  RETURN v AS van, r AS rel, s AS naar
  UNION ALL
  MATCH (x)<-[:VOERT_UIT|NEEMT_DEEL_AAN]-(s:Samenwerking)
  WITH DISTINCT s
  MATCH (v:Knoop)-[r:NEEMT_DEEL_AAN]->(s)
  RETURN v AS van, r AS rel, s AS naar
}
WITH vraag, doel, van, rel, naar
WHERE rel IS NULL OR $jaar IS NULL OR coalesce(rel.jaar, $jaar) = $jaar
RETURN DISTINCT vraag AS vraag, doel.id AS doel,
  CASE WHEN rel IS NULL THEN null ELSE type(rel) END AS soort, rel.rol AS rol, rel.soort AS nadereSoort,
  rel.jaar AS jaar, rel.document AS document, rel.plaats AS plaats, rel.regelVan AS regelVan,
  rel.regelTot AS regelTot, rel.basis AS basis,
  van.id AS van, van.naam AS vanNaam, van.soort AS vanSoort, van.subsoort AS vanSubsoort, van.code AS vanCode,
  van.tekst AS vanTekst, van.volgorde AS vanVolgorde, van.zin AS vanZin, naar.id AS naar
ORDER BY vraag, doel, soort, van, naar, document, rol, jaar
LIMIT $limiet
