// The parties that a cell counts or says to be weak, one row per statement: the same four ways as in dekking/feiten.cypher.
MATCH (d:Doel {id: $doel})
CALL (d) {
  MATCH (o:Organisatie)-[v:VERBONDEN_PARTIJ_VAN]->(gm:Gemeente)
  WHERE gm.id = d.gemeente AND ($jaar IS NULL OR coalesce(v.jaar, $jaar) = $jaar)
  RETURN collect(DISTINCT o.id) AS verbonden
}
CALL (d) {
  MATCH (d)<-[:ONDERDEEL_VAN|DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers
  WITH DISTINCT d, x
  MATCH (x)<-[r:SAMENWERKINGSPARTNER_VOOR|VOERT_UIT|NEEMT_DEEL_AAN|DRAAGT_BIJ_AAN]-(p:Knoop)
  WHERE p.soort IN $partijen AND coalesce(r.rol, '') <> 'ondertekenaar'
    AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  RETURN p AS k, x.id = d.id AS recht, x AS naar, r.basis IN $zeker AS zeker, coalesce(r.rol, '') AS telrol,
    type(r) AS relatie, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar,
    r.document AS document, r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
  UNION ALL
  MATCH (d)<-[:ONDERDEEL_VAN|DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers
  WITH DISTINCT d, x
  MATCH (x)<-[b:BESTEMD_VOOR]-(g:Geldstroom)<-[r:ONTVANGT]-(p:Knoop)
  WHERE p.soort IN $partijen AND ($jaar IS NULL OR coalesce(b.jaar, $jaar) = $jaar)
  RETURN p AS k, x.id = d.id AND NOT coalesce(b.hoger, false) AS recht, g AS naar, b.basis IN $zeker AND r.basis IN $zeker AS zeker, '' AS telrol,
    type(r) AS relatie, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar,
    r.document AS document, r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
  UNION ALL
  MATCH (d)<-[:ONDERDEEL_VAN|DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers
  WITH DISTINCT d, x
  MATCH (x)<-[b:BESTEMD_VOOR]-(g:Geldstroom)<-[:ONTVANGT]-(s:Samenwerking)<-[r:NEEMT_DEEL_AAN]-(p:Knoop)
  WHERE p.soort IN $partijen AND coalesce(r.rol, '') <> 'ondertekenaar' AND ($jaar IS NULL OR coalesce(b.jaar, $jaar) = $jaar)
  RETURN p AS k, x.id = d.id AND NOT coalesce(b.hoger, false) AS recht, s AS naar, b.basis IN $zeker AND r.basis IN $zeker AS zeker, '' AS telrol,
    type(r) AS relatie, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar,
    r.document AS document, r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
  UNION ALL
  MATCH (d)<-[:ONDERDEEL_VAN|DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers
  WITH DISTINCT d, x
  MATCH (x)<-[:VOERT_UIT|NEEMT_DEEL_AAN]-(s:Samenwerking)<-[r:NEEMT_DEEL_AAN]-(p:Knoop)
  WHERE p.soort IN $partijen AND coalesce(r.rol, '') <> 'ondertekenaar' AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  RETURN p AS k, x.id = d.id AS recht, s AS naar, r.basis IN $zeker AS zeker, '' AS telrol,
    type(r) AS relatie, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar,
    r.document AS document, r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
}
WITH k, naar, zeker, recht, k.id IN verbonden OR telrol = 'verbonden partij' AS bekend,
  relatie, rol, nadereSoort, jaar, document, plaats, regelVan, regelTot, basis, count(*) AS keren
RETURN k.id AS van, k.volgorde AS volgorde, k.naam AS vanNaam, k.soort AS vanSoort, k.subsoort AS vanSubsoort, k.code AS vanCode, k.zin AS vanZin,
  coalesce(k.afgeschermd, false) AS afgeschermd, naar.id AS naar, naar.naam AS naarNaam, naar.soort AS naarSoort,
  naar.subsoort AS naarSubsoort, naar.code AS naarCode, naar.zin AS naarZin, coalesce(naar.einde, false) AS naarEinde,
  recht AS recht, zeker AS zeker, bekend AS bekend, relatie AS relatie, rol AS rol, nadereSoort AS nadereSoort, jaar AS jaar,
  document AS document, plaats AS plaats, regelVan AS regelVan, regelTot AS regelTot, basis AS basis
ORDER BY volgorde, vanNaam, van, naar, relatie, document, rol, jaar, recht, zeker, bekend
LIMIT $limiet
