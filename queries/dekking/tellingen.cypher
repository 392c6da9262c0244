// Per goal of a municipality: what stands with it and under it, counted aspect by aspect. "Zeker" leaves out what is
// inferred; nodes in $zonder are left out as if they were not there.
CALL () {
  MATCH (o:Organisatie)-[r:VERBONDEN_PARTIJ_VAN]->(g:Gemeente {id: $gemeente})
  WHERE $jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar
  RETURN collect(DISTINCT o.id) AS verbonden
}
MATCH (d:Doel)
WHERE d.gemeente = $gemeente
  AND ($jaar IS NULL OR coalesce(d.jaar, $jaar) = $jaar)
  AND ($jaar IS NULL OR coalesce(d.geldigVan, $eersteDag) <= $laatsteDag)
  AND ($jaar IS NULL OR coalesce(d.geldigTot, $laatsteDag) >= $eersteDag)
CALL (d) {
  MATCH (d)-[:ONDERDEEL_VAN]->(b:Doel)
  WITH DISTINCT b.id AS id ORDER BY id
  RETURN collect(id) AS boven
}
CALL (d) {
  MATCH (d)-[:OPVOLGER_VAN]-(v:Doel)
  WITH DISTINCT v.id AS id ORDER BY id
  RETURN collect(id) AS versies
}
CALL (d) {
  MATCH (d)<-[:OPVOLGER_VAN]-(v:Doel)
  WITH DISTINCT v.id AS id ORDER BY id
  RETURN collect(id) AS later
}
CALL (d) {
  MATCH (d)<-[r:BEVAT]-(bron:Document)
  WITH DISTINCT r.rol AS rol ORDER BY rol
  RETURN collect(rol) AS bevat
}
CALL (d) {
  MATCH (d)<-[:ONDERDEEL_VAN*0..6]-(x:Doel)
  WITH DISTINCT d, x
  MATCH (x)<-[r:DRAAGT_BIJ_AAN]-(a:Activiteit)
  WHERE coalesce(a.subsoort, 'activiteit') = 'activiteit' AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  RETURN count(DISTINCT CASE WHEN x.id = d.id AND r.basis IN $zeker THEN a.id ELSE null END) AS activiteitRecht,
    count(DISTINCT CASE WHEN r.basis IN $zeker THEN a.id ELSE null END) AS activiteitZeker,
    count(DISTINCT a.id) AS activiteitAlle
}
CALL (d, verbonden) {
  MATCH (d)<-[:ONDERDEEL_VAN|DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers
  WITH DISTINCT d, verbonden, x
  CALL (x) {
    MATCH (x)<-[r:SAMENWERKINGSPARTNER_VOOR|VOERT_UIT|NEEMT_DEEL_AAN|DRAAGT_BIJ_AAN]-(p:Knoop)
    WHERE p.soort IN $partijen AND coalesce(r.rol, '') <> 'ondertekenaar'
      AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
    RETURN p AS p, r.basis AS basis, coalesce(r.rol, '') AS rol
    UNION ALL
    MATCH (x)<-[b:BESTEMD_VOOR]-(g:Geldstroom)<-[r:ONTVANGT]-(p:Knoop)
    WHERE p.soort IN $partijen AND NOT g.id IN $zonder AND ($jaar IS NULL OR coalesce(b.jaar, $jaar) = $jaar)
    RETURN p AS p, CASE WHEN b.basis IN $zeker THEN r.basis ELSE b.basis END AS basis, '' AS rol
    UNION ALL
    MATCH (x)<-[b:BESTEMD_VOOR]-(g:Geldstroom)<-[:ONTVANGT]-(s:Samenwerking)<-[r:NEEMT_DEEL_AAN]-(p:Knoop)
    WHERE p.soort IN $partijen AND coalesce(r.rol, '') <> 'ondertekenaar' AND NOT g.id IN $zonder
      AND NOT s.id IN $zonder AND ($jaar IS NULL OR coalesce(b.jaar, $jaar) = $jaar)
    RETURN p AS p, CASE WHEN b.basis IN $zeker THEN r.basis ELSE b.basis END AS basis, '' AS rol
    UNION ALL
    MATCH (x)<-[:VOERT_UIT|NEEMT_DEEL_AAN]-(s:Samenwerking)<-[r:NEEMT_DEEL_AAN]-(p:Knoop)
    WHERE p.soort IN $partijen AND coalesce(r.rol, '') <> 'ondertekenaar' AND NOT s.id IN $zonder
      AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
    RETURN p AS p, r.basis AS basis, '' AS rol
  }
  WITH d, x, p, basis, verbonden, rol
  WHERE NOT p.id IN $zonder AND NOT x.id IN $zonder
  WITH d, x, p, basis,
    p.soort = 'Organisatie' AND NOT coalesce(p.subsoort, 'organisatie') IN $telNiet AND NOT coalesce(p.afgeschermd, false) AS telt,
    p.id IN verbonden OR rol = 'verbonden partij' AS isVerbonden
  RETURN count(DISTINCT CASE WHEN telt AND x.id = d.id AND basis IN $zeker THEN p.id ELSE null END) AS partnerRecht,
    count(DISTINCT CASE WHEN telt AND basis IN $zeker THEN p.id ELSE null END) AS partnerZeker,
    count(DISTINCT CASE WHEN telt THEN p.id ELSE null END) AS partnerAlle,
    count(DISTINCT CASE WHEN telt AND isVerbonden AND x.id = d.id AND basis IN $zeker THEN p.id ELSE null END) AS verbondenRecht,
    count(DISTINCT CASE WHEN telt AND isVerbonden AND basis IN $zeker THEN p.id ELSE null END) AS verbondenZeker,
    count(DISTINCT CASE WHEN telt AND isVerbonden THEN p.id ELSE null END) AS verbondenAlle,
    count(DISTINCT CASE WHEN p.soort = 'Organisatiecategorie' THEN p.id ELSE null END) AS groepen,
    count(DISTINCT CASE WHEN p.soort = 'Organisatie' AND NOT coalesce(p.afgeschermd, false) AND coalesce(p.subsoort, '') = 'gemeentelijk onderdeel' THEN p.id ELSE null END) AS onderdelen,
    count(DISTINCT CASE WHEN p.soort = 'Organisatie' AND (coalesce(p.afgeschermd, false) OR coalesce(p.subsoort, '') = 'zonder naam') THEN p.id ELSE null END) AS naamlozen
}
CALL (d) {
  MATCH (d)<-[:ONDERDEEL_VAN|DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers
  WITH DISTINCT d, x
  MATCH (x)<-[b:BESTEMD_VOOR]-(g:Geldstroom)
  WHERE NOT g.id IN $zonder AND ($jaar IS NULL OR coalesce(b.jaar, $jaar) = $jaar)
  WITH DISTINCT d, x, g
  OPTIONAL MATCH (g)-[:HEEFT_SCHIJF]->(j:Jaarschijf)
  WHERE $jaar IS NULL OR j.boekjaar = $jaar
  WITH d, x, g, j,
    coalesce(j.vastgesteld, j.verleend, j.uitbetaald, j.gerealiseerd, j.bijgesteld, j.begroot, j.onbekend) AS bedrag
  RETURN count(DISTINCT CASE WHEN x.id = d.id THEN g.id ELSE null END) AS geldRecht,
    count(DISTINCT g.id) AS geldAlle,
    count(DISTINCT CASE WHEN bedrag IS NULL THEN null ELSE g.id END) AS geldBekend,
    count(DISTINCT CASE WHEN bedrag IS NULL THEN null ELSE j.boekjaar END) AS geldJaren
}
CALL (d) {
  MATCH (d)<-[:ONDERDEEL_VAN*0..6]-(x:Doel)
  WITH DISTINCT d, x
  MATCH (x)<-[:MEET]-(i:Indicator)
  WITH DISTINCT d, x, i
  OPTIONAL MATCH (i)-[:HEEFT_WAARDE]->(w:Indicatorwaarde)
  WHERE $jaar IS NULL OR w.jaar = $jaar
  RETURN count(DISTINCT CASE WHEN x.id = d.id THEN i.id ELSE null END) AS indicatorRecht,
    count(DISTINCT i.id) AS indicatorAlle,
    count(DISTINCT CASE WHEN w.waarde IS NULL THEN null ELSE i.id END) AS indicatorBekend
}
RETURN d.id AS id, d.naam AS naam, d.soort AS soort, d.code AS code, d.tekst AS tekst, d.volgorde AS volgorde,
  coalesce(d.einde, false) AS einde, d.jaar AS jaar, d.document AS document, d.status AS status, d.taakVan AS taakVan,
  boven AS boven, versies AS versies, later AS later, bevat AS bevat,
  activiteitRecht AS activiteitRecht, activiteitZeker AS activiteitZeker, activiteitAlle AS activiteitAlle,
  partnerRecht AS partnerRecht, partnerZeker AS partnerZeker, partnerAlle AS partnerAlle,
  verbondenRecht AS verbondenRecht, verbondenZeker AS verbondenZeker, verbondenAlle AS verbondenAlle,
  groepen AS groepen, onderdelen AS onderdelen, naamlozen AS naamlozen,
  geldRecht AS geldRecht, geldAlle AS geldAlle, geldBekend AS geldBekend, geldJaren AS geldJaren,
  indicatorRecht AS indicatorRecht, indicatorAlle AS indicatorAlle, indicatorBekend AS indicatorBekend
ORDER BY d.jaar, d.document, d.volgorde, id
LIMIT $limiet
