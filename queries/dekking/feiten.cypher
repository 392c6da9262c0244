// The facts that stand with each goal itself or with its work, not with the goals under it; one row per goal, aspect
// and kind of fact. `graad`: 3 with the goal, 2 with its work (or with a goal under it, R2), 1 only inferred. Nodes in $zonder are left out as if
// they were not there.
CALL () {
  MATCH (o:Organisatie)-[r:VERBONDEN_PARTIJ_VAN]->(g:Gemeente {id: $gemeente})
  WHERE $jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar
  RETURN collect(DISTINCT o.id) AS verbonden
}
CALL () {
  UNWIND $doelen AS id
  MATCH (d:Doel {id: id})<-[r:DRAAGT_BIJ_AAN]-(n:Activiteit)
  WHERE coalesce(n.subsoort, 'activiteit') = 'activiteit' AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  RETURN 'activiteit' AS aspect, d AS d, n AS n, 0 AS alsVerbonden, null AS waarde, null AS boekjaar,
    CASE WHEN r.basis IN $zeker THEN 3 ELSE 1 END AS zelf
  UNION ALL
  UNWIND $doelen AS id
  MATCH (d:Doel {id: id})<-[:DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers AND NOT x.id IN $zonder
  WITH DISTINCT d, x
  MATCH (x)<-[r:SAMENWERKINGSPARTNER_VOOR|VOERT_UIT|NEEMT_DEEL_AAN|DRAAGT_BIJ_AAN]-(n:Knoop)
  WHERE n.soort IN $partijen AND NOT n.id IN $zonder AND coalesce(r.rol, '') <> 'ondertekenaar'
    AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  WITH d, n, CASE WHEN coalesce(r.rol, '') = 'verbonden partij' THEN 1 ELSE 0 END AS rol,
    CASE WHEN NOT r.basis IN $zeker THEN 1 WHEN x.id = d.id THEN 3 ELSE 2 END AS zelf
  RETURN 'partner' AS aspect, d AS d, n AS n, rol * zelf AS alsVerbonden, null AS waarde, null AS boekjaar, zelf AS zelf
  UNION ALL
  UNWIND $doelen AS id
  MATCH (d:Doel {id: id})<-[:DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers AND NOT x.id IN $zonder
  WITH DISTINCT d, x
  MATCH (x)<-[b:BESTEMD_VOOR]-(g:Geldstroom)<-[r:ONTVANGT]-(n:Knoop)
  WHERE n.soort IN $partijen AND NOT n.id IN $zonder AND NOT g.id IN $zonder
    AND ($jaar IS NULL OR coalesce(b.jaar, $jaar) = $jaar)
  RETURN 'partner' AS aspect, d AS d, n AS n, 0 AS alsVerbonden, null AS waarde, null AS boekjaar,
    CASE WHEN NOT (b.basis IN $zeker AND r.basis IN $zeker) THEN 1
      WHEN x.id = d.id AND NOT coalesce(b.hoger, false) THEN 3 ELSE 2 END AS zelf
  UNION ALL
  UNWIND $doelen AS id
  MATCH (d:Doel {id: id})<-[:DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers AND NOT x.id IN $zonder
  WITH DISTINCT d, x
  MATCH (x)<-[b:BESTEMD_VOOR]-(g:Geldstroom)<-[:ONTVANGT]-(s:Samenwerking)<-[r:NEEMT_DEEL_AAN]-(n:Knoop)
  WHERE n.soort IN $partijen AND coalesce(r.rol, '') <> 'ondertekenaar' AND NOT n.id IN $zonder
    AND NOT g.id IN $zonder AND NOT s.id IN $zonder AND ($jaar IS NULL OR coalesce(b.jaar, $jaar) = $jaar)
  RETURN 'partner' AS aspect, d AS d, n AS n, 0 AS alsVerbonden, null AS waarde, null AS boekjaar,
    CASE WHEN NOT (b.basis IN $zeker AND r.basis IN $zeker) THEN 1
      WHEN x.id = d.id AND NOT coalesce(b.hoger, false) THEN 3 ELSE 2 END AS zelf
  UNION ALL
  UNWIND $doelen AS id
  MATCH (d:Doel {id: id})<-[:DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers AND NOT x.id IN $zonder
  WITH DISTINCT d, x
  MATCH (x)<-[:VOERT_UIT|NEEMT_DEEL_AAN]-(s:Samenwerking)<-[r:NEEMT_DEEL_AAN]-(n:Knoop)
  WHERE n.soort IN $partijen AND coalesce(r.rol, '') <> 'ondertekenaar' AND NOT n.id IN $zonder
    AND NOT s.id IN $zonder AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  RETURN 'partner' AS aspect, d AS d, n AS n, 0 AS alsVerbonden, null AS waarde, null AS boekjaar,
    CASE WHEN NOT r.basis IN $zeker THEN 1 WHEN x.id = d.id THEN 3 ELSE 2 END AS zelf
  UNION ALL
  UNWIND $doelen AS id
  MATCH (d:Doel {id: id})<-[:DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
  WHERE x.soort IN $dragers
  WITH DISTINCT d, x
  MATCH (x)<-[b:BESTEMD_VOOR]-(n:Geldstroom)
  WHERE NOT n.id IN $zonder AND ($jaar IS NULL OR coalesce(b.jaar, $jaar) = $jaar)
  OPTIONAL MATCH (n)-[:HEEFT_SCHIJF]->(j:Jaarschijf)
  WHERE $jaar IS NULL OR j.boekjaar = $jaar
  WITH d, x, n, j, b,
    coalesce(j.vastgesteld, j.verleend, j.uitbetaald, j.gerealiseerd, j.bijgesteld, j.begroot, j.onbekend) AS bedrag
  RETURN 'geld' AS aspect, d AS d, n AS n, 0 AS alsVerbonden, bedrag AS waarde,
    CASE WHEN bedrag IS NULL THEN null ELSE j.boekjaar END AS boekjaar,
    CASE WHEN NOT b.basis IN $zeker THEN 1 WHEN x.id = d.id AND NOT coalesce(b.hoger, false) THEN 3 ELSE 2 END AS zelf
  UNION ALL
  UNWIND $doelen AS id
  MATCH (d:Doel {id: id})<-[r:MEET]-(n:Indicator)
  OPTIONAL MATCH (n)-[:HEEFT_WAARDE]->(w:Indicatorwaarde)
  WHERE $jaar IS NULL OR w.jaar = $jaar
  RETURN 'indicator' AS aspect, d AS d, n AS n, 0 AS alsVerbonden, w.waarde AS waarde, null AS boekjaar,
    CASE WHEN r.basis IN $zeker THEN 3 ELSE 1 END AS zelf
}
WITH verbonden, aspect, d, n, max(zelf) AS graad, max(alsVerbonden) AS alsVerbonden, count(waarde) AS waarden,
  min(boekjaar) AS eerste, max(boekjaar) AS laatste
ORDER BY n.id
RETURN d.id AS doel, aspect AS aspect, n.soort AS soort, n.subsoort AS subsoort,
  coalesce(n.afgeschermd, false) AS afgeschermd, graad AS graad,
  CASE WHEN n.id IN verbonden THEN graad ELSE alsVerbonden END AS graadVerbonden, waarden > 0 AS bekend,
  collect(n.id) AS feiten, min(eerste) AS eersteJaar, max(laatste) AS laatsteJaar
ORDER BY doel, aspect, soort, subsoort, afgeschermd, graad, graadVerbonden, bekend
LIMIT $limiet
