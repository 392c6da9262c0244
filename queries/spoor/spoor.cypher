// Everything that leads to these goals and to their versions in other documents: one row per node under the goal
// (without a relation), and one per relation into it, with its first end.
UNWIND $doelen AS vraag
MATCH (gevraagd:Knoop {id: vraag})
CALL (gevraagd) {
  MATCH (gevraagd)-[:OPVOLGER_VAN*0..3]-(doel:Knoop)
  RETURN DISTINCT doel
}
CALL (doel) {
  MATCH (doel)<-[:ONDERDEEL_VAN|DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers
  WITH DISTINCT x
  RETURN x AS van, null AS naar, null AS soort, null AS rol, null AS nadereSoort, null AS jaar, null AS document,
    null AS plaats, null AS regelVan, null AS regelTot, null AS basis
  UNION ALL
  MATCH (doel)<-[:ONDERDEEL_VAN|DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers
  WITH DISTINCT x
  MATCH (x)<-[r]-(v:Knoop)
  WHERE type(r) IN $bijdragen AND type(r) <> 'NEEMT_DEEL_AAN' AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  RETURN v AS van, x.id AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
  UNION ALL
  MATCH (doel)<-[:ONDERDEEL_VAN|DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers
  MATCH (x)<-[:BESTEMD_VOOR]-(g:Geldstroom)
  WITH DISTINCT g
  MATCH (g)<-[r:ONTVANGT|VERSTREKT]-(v:Knoop)
  WHERE $jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar
  RETURN v AS van, g.id AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
  UNION ALL
  MATCH (doel)<-[:ONDERDEEL_VAN|DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers
  MATCH (x)<-[:BESTEMD_VOOR*0..1]-(y:Knoop)<-[:ONTVANGT|VOERT_UIT|NEEMT_DEEL_AAN*0..1]-(s:Samenwerking)
  WITH DISTINCT s
  MATCH (s)<-[r:NEEMT_DEEL_AAN]-(v:Knoop)
  WHERE $jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar
  RETURN v AS van, s.id AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
}
RETURN vraag AS vraag, doel.id AS doel, soort AS soort, rol AS rol, nadereSoort AS nadereSoort,
  jaar AS jaar, document AS document, plaats AS plaats, regelVan AS regelVan, regelTot AS regelTot, basis AS basis,
  van.id AS van, van.naam AS vanNaam, van.soort AS vanSoort, van.subsoort AS vanSubsoort, van.code AS vanCode,
  van.tekst AS vanTekst, van.volgorde AS vanVolgorde, van.zin AS vanZin,
  van.einde AS vanEinde, naar AS naar
// a limit cuts other versions before the goal itself, and relations before nodes
ORDER BY vraag, CASE WHEN doel = vraag THEN 0 ELSE 1 END, doel, CASE WHEN soort IS NULL THEN 0 ELSE 1 END,
  soort, van, naar, document, rol, jaar
LIMIT $limiet
