// What findings need besides the counts per goal: activities without a named executor, money without a goal,
// partners of a goal without activity or money (of their own, of a collaboration or of a part), and grants far below what was asked. Shielded nodes are never named.
CALL () {
  MATCH (d:Doel)<-[r:DRAAGT_BIJ_AAN]-(a:Activiteit)
  WHERE d.gemeente = $gemeente AND coalesce(a.subsoort, 'activiteit') = 'activiteit' AND NOT coalesce(a.afgeschermd, false)
    AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  WITH DISTINCT a, d
  OPTIONAL MATCH (a)<-[v:VOERT_UIT]-(p:Organisatie)
  WHERE ($jaar IS NULL OR coalesce(v.jaar, $jaar) = $jaar) AND p.soort = 'Organisatie' AND NOT coalesce(p.subsoort, 'organisatie') IN $telNiet
  WITH a, d, count(p) AS uitvoerders
  OPTIONAL MATCH (a)<-[b:BESTEMD_VOOR]-(g:Geldstroom)<-[:ONTVANGT]-(p:Organisatie)
  WHERE ($jaar IS NULL OR coalesce(b.jaar, $jaar) = $jaar) AND p.soort = 'Organisatie' AND NOT coalesce(p.subsoort, 'organisatie') IN $telNiet
  WITH a, d, uitvoerders, count(p) AS ontvangers
  OPTIONAL MATCH (a)<-[:VOERT_UIT]-(s:Samenwerking)<-[m:NEEMT_DEEL_AAN]-(p:Organisatie)
  WHERE ($jaar IS NULL OR coalesce(m.jaar, $jaar) = $jaar) AND coalesce(m.rol, '') <> 'ondertekenaar'
    AND p.soort = 'Organisatie' AND NOT coalesce(p.subsoort, 'organisatie') IN $telNiet
  WITH a, d, uitvoerders, ontvangers, count(p) AS deelnemers
  OPTIONAL MATCH (a)<-[b:BESTEMD_VOOR]-(g:Geldstroom)<-[:ONTVANGT]-(s:Samenwerking)<-[m:NEEMT_DEEL_AAN]-(p:Organisatie)
  WHERE ($jaar IS NULL OR coalesce(b.jaar, $jaar) = $jaar) AND coalesce(m.rol, '') <> 'ondertekenaar' AND p.soort = 'Organisatie' AND NOT coalesce(p.subsoort, 'organisatie') IN $telNiet
  WITH a, d, uitvoerders + ontvangers + deelnemers AS partijen, count(p) AS begunstigden
  WHERE partijen + begunstigden = 0
  RETURN 'G2' AS code, a AS knoop, d.id AS doel, d.naam AS doelNaam, 0 AS deel, 0 AS geheel
  UNION ALL
  MATCH (g:Geldstroom)
  WHERE g.gemeente = $gemeente AND NOT coalesce(g.afgeschermd, false) AND NOT coalesce(g.afgewezen, false)
  OPTIONAL MATCH (g)-[b:BESTEMD_VOOR]->(x:Knoop)
  WITH g, count(x) AS bestemmingen
  WHERE bestemmingen = 0
  OPTIONAL MATCH (g)-[:HEEFT_SCHIJF]->(j:Jaarschijf)
  WITH g, count(j) AS schijven, count(CASE WHEN j.boekjaar = $jaar THEN j.id ELSE null END) AS inJaar
  WHERE $jaar IS NULL OR schijven = 0 OR inJaar > 0
  RETURN 'G5' AS code, g AS knoop, '' AS doel, '' AS doelNaam, 0 AS deel, 0 AS geheel
  UNION ALL
  MATCH (d:Doel)<-[r:SAMENWERKINGSPARTNER_VOOR]-(p:Organisatie)
  WHERE d.gemeente = $gemeente AND p.soort = 'Organisatie' AND NOT coalesce(p.subsoort, 'organisatie') IN $telNiet
    AND NOT coalesce(p.afgeschermd, false) AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  WITH DISTINCT p, d
  OPTIONAL MATCH (p)-[w:VOERT_UIT|SAMENWERKINGSPARTNER_VOOR|DRAAGT_BIJ_AAN]->(a:Activiteit)
  WHERE $jaar IS NULL OR coalesce(w.jaar, $jaar) = $jaar
  WITH p, d, count(a) AS activiteiten
  OPTIONAL MATCH (p)-[o:ONTVANGT]->(g:Geldstroom)
  WHERE $jaar IS NULL OR coalesce(o.jaar, $jaar) = $jaar
  WITH p, d, activiteiten, count(g) AS geld
  WHERE activiteiten + geld = 0
  OPTIONAL MATCH (p)-[m:NEEMT_DEEL_AAN]->(s:Samenwerking)-[:VOERT_UIT|ONTVANGT]->(x:Knoop)
  WHERE ($jaar IS NULL OR coalesce(m.jaar, $jaar) = $jaar) AND coalesce(m.rol, '') <> 'ondertekenaar'
  WITH p, d, count(x) AS samen
  WHERE samen = 0
  OPTIONAL MATCH (p)<-[:ONDERDEEL_VAN]-(deel:Organisatie)-[w:VOERT_UIT|ONTVANGT]->(x:Knoop)
  WHERE $jaar IS NULL OR coalesce(w.jaar, $jaar) = $jaar
  WITH p, d, count(x) AS viaDelen
  WHERE viaDelen = 0
  RETURN 'G7' AS code, p AS knoop, d.id AS doel, d.naam AS doelNaam, 0 AS deel, 0 AS geheel
  UNION ALL
  MATCH (g:Geldstroom)-[:HEEFT_SCHIJF]->(j:Jaarschijf)
  WHERE g.gemeente = $gemeente AND NOT coalesce(g.afgeschermd, false) AND ($jaar IS NULL OR j.boekjaar = $jaar)
    AND j.aangevraagd IS NOT NULL AND j.verleend IS NOT NULL
  WITH DISTINCT g, j
  WITH g, sum(j.verleend) AS deel, sum(j.aangevraagd) AS geheel
  WHERE geheel > 0 AND deel * 2 < geheel
  RETURN 'G9' AS code, g AS knoop, '' AS doel, '' AS doelNaam, deel AS deel, geheel AS geheel
}
RETURN code AS code, knoop.id AS id, knoop.naam AS naam, knoop.soort AS soort, knoop.subsoort AS subsoort,
  knoop.code AS nummer, doel AS doel, doelNaam AS doelNaam, deel AS deel, geheel AS geheel
ORDER BY code, doel, knoop.volgorde, id
LIMIT $limiet
