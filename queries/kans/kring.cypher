// What organisations lead to, what else stands under that, and every relation of a party into it: all that two
// organisations may share. One row per node (without a relation), then one per relation; own nodes come first.
CALL () {
  UNWIND $organisaties AS organisatie
  MATCH (p:Knoop {id: organisatie})
  WHERE p.soort = 'Organisatie'
  MATCH (p)-[:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT]->(eerste:Knoop)
  WITH DISTINCT eerste
  MATCH (eerste)-[:DRAAGT_BIJ_AAN|VOERT_UIT|NEEMT_DEEL_AAN|SAMENWERKINGSPARTNER_VOOR|ONTVANGT|BESTEMD_VOOR|ONDERDEEL_VAN*0..8]->(y:Knoop)
  WHERE y.soort IN $dragers
  WITH DISTINCT y
  MATCH (y)-[:ONDERDEEL_VAN|DRAAGT_BIJ_AAN*0..6]->(anker:Knoop)
  WHERE coalesce(anker.einde, false) = true OR anker.soort = 'Samenwerking'
  WITH DISTINCT y
  MATCH (y)<-[:ONDERDEEL_VAN|DRAAGT_BIJ_AAN*0..6]-(onder:Knoop)
  WHERE onder.soort IN $dragers
  // a theme with very much under it ties nobody: of it only what the organisations lead to themselves
  WITH y, collect(DISTINCT onder) AS onder
  UNWIND CASE WHEN size(onder) <= $breed THEN onder ELSE [y] END AS x
  WITH x, min(CASE WHEN x.id = y.id THEN 0 ELSE 1 END) AS afstand
  RETURN x
  ORDER BY afstand, CASE WHEN x.soort = 'Activiteit' THEN 1 ELSE 0 END, x.id
  LIMIT $knopen
}

CALL (x) {
  RETURN 0 AS rang, x AS van, null AS naar, null AS soort, null AS rol, null AS nadereSoort, null AS jaar, null AS document,
    null AS plaats, null AS regelVan, null AS regelTot, null AS basis
  UNION ALL
  MATCH (x)-[r:ONDERDEEL_VAN|DRAAGT_BIJ_AAN]->(z:Knoop)
  RETURN 1 AS rang, x AS van, z.id AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
  UNION ALL
  MATCH (x)<-[:BESTEMD_VOOR*0..1]-(y:Knoop)<-[:ONTVANGT|VOERT_UIT|NEEMT_DEEL_AAN*0..1]-(s:Samenwerking)
  WITH DISTINCT s
  MATCH (s)<-[r:NEEMT_DEEL_AAN]-(v:Knoop)
  RETURN 2 AS rang, v AS van, s.id AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
  UNION ALL
  MATCH (x)<-[r]-(v:Knoop)
  WHERE type(r) IN $bijdragen AND type(r) <> 'NEEMT_DEEL_AAN' 
    AND (NOT v.soort IN $dragers OR NOT type(r) IN ['ONDERDEEL_VAN', 'DRAAGT_BIJ_AAN'])
  RETURN 3 AS rang, v AS van, x.id AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
  UNION ALL
  MATCH (x)<-[:BESTEMD_VOOR]-(g:Geldstroom)
  WITH DISTINCT g
  MATCH (g)<-[r:ONTVANGT]-(v:Knoop)
  RETURN 4 AS rang, v AS van, g.id AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
}
WITH rang, van, naar, soort, rol, nadereSoort, jaar, document, plaats, regelVan, regelTot, basis, count(*) AS keren
RETURN soort AS soort, rol AS rol, nadereSoort AS nadereSoort, jaar AS jaar, document AS document,
  plaats AS plaats, regelVan AS regelVan, regelTot AS regelTot, basis AS basis,
  van.id AS van, van.naam AS vanNaam, van.soort AS vanSoort, van.subsoort AS vanSubsoort, van.code AS vanCode,
  van.tekst AS vanTekst, van.volgorde AS vanVolgorde, van.zin AS vanZin, van.einde AS vanEinde, naar AS naar
ORDER BY rang, soort, van, naar, document, rol, jaar
LIMIT $limiet
