// What findings need besides the counts per goal: activities without a named executor, money without a goal,
// partners of a goal without activity or money, and grants far below what was asked.
CALL () {
  MATCH (a:Activiteit)-[r:DRAAGT_BIJ_AAN]->(d:Doel)
  WHERE d.gemeente = $gemeente AND coalesce(a.subsoort, 'activiteit') = 'activiteit'
    AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  WITH DISTINCT a, d
  CALL (a) {
    MATCH (a)<-[:VOERT_UIT]-(p:Organisatie)
    WHERE p.soort = 'Organisatie' AND NOT coalesce(p.subsoort, 'organisatie') IN $telNiet
    RETURN count(p) AS uitvoerders
  }
  CALL (a) {
    MATCH (a)<-[:BESTEMD_VOOR]-(g:Geldstroom)<-[:ONTVANGT]-(p:Organisatie)
    WHERE p.soort = 'Organisatie' AND NOT coalesce(p.subsoort, 'organisatie') IN $telNiet
    RETURN count(p) AS ontvangers
  }
  CALL (a) {
    MATCH (p:Organisatie)-[r:NEEMT_DEEL_AAN]->(s:Samenwerking)-[:VOERT_UIT|ONTVANGT]->(x:Knoop)
    WHERE coalesce(r.rol, '') <> 'ondertekenaar' AND p.soort = 'Organisatie' AND NOT coalesce(p.subsoort, 'organisatie') IN $telNiet
    MATCH (x)-[:BESTEMD_VOOR*0..1]->(a)
    RETURN count(p) AS deelnemers
  }
  WITH a, d, uitvoerders + ontvangers + deelnemers AS partijen
  WHERE partijen = 0
  RETURN 'G2' AS code, a AS knoop, d.id AS doel, d.naam AS doelNaam, 0 AS deel, 0 AS geheel
  UNION ALL
  MATCH (g:Geldstroom)
  WHERE g.gemeente = $gemeente
  CALL (g) {
    MATCH (g)-[b:BESTEMD_VOOR]->(:Knoop)
    RETURN count(b) AS bestemmingen
  }
  CALL (g) {
    MATCH (g)-[:HEEFT_SCHIJF]->(j:Jaarschijf)
    RETURN count(j) AS schijven, count(CASE WHEN j.boekjaar = $jaar THEN j.id ELSE null END) AS inJaar
  }
  WITH g, bestemmingen, schijven, inJaar
  WHERE bestemmingen = 0 AND ($jaar IS NULL OR schijven = 0 OR inJaar > 0)
  RETURN 'G5' AS code, g AS knoop, '' AS doel, '' AS doelNaam, 0 AS deel, 0 AS geheel
  UNION ALL
  MATCH (p:Organisatie)-[r:SAMENWERKINGSPARTNER_VOOR]->(d:Doel)
  WHERE d.gemeente = $gemeente AND p.soort = 'Organisatie' AND NOT coalesce(p.subsoort, 'organisatie') IN $telNiet
    AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  WITH DISTINCT p, d
  CALL (p) {
    MATCH (p)-[r:VOERT_UIT|SAMENWERKINGSPARTNER_VOOR|DRAAGT_BIJ_AAN]->(a:Activiteit)
    WHERE $jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar
    RETURN count(r) AS activiteiten
  }
  CALL (p) {
    MATCH (p)-[r:ONTVANGT]->(g:Geldstroom)
    WHERE $jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar
    RETURN count(r) AS geld
  }
  WITH p, d, activiteiten + geld AS werk
  WHERE werk = 0
  RETURN 'G7' AS code, p AS knoop, d.id AS doel, d.naam AS doelNaam, 0 AS deel, 0 AS geheel
  UNION ALL
  MATCH (g:Geldstroom)-[:HEEFT_SCHIJF]->(j:Jaarschijf)
  WHERE g.gemeente = $gemeente AND ($jaar IS NULL OR j.boekjaar = $jaar)
    AND j.aangevraagd IS NOT NULL AND j.verleend IS NOT NULL
  WITH DISTINCT g, j
  WITH g, sum(j.verleend) AS deel, sum(j.aangevraagd) AS geheel
  WHERE geheel > 0 AND deel * 2 < geheel
  RETURN 'G9' AS code, g AS knoop, '' AS doel, '' AS doelNaam, deel AS deel, geheel AS geheel
}
WITH code, knoop, doel, doelNaam, deel, geheel
WHERE NOT coalesce(knoop.afgeschermd, false)
RETURN code AS code, knoop.id AS id, knoop.naam AS naam, knoop.soort AS soort, knoop.subsoort AS subsoort,
  knoop.code AS nummer, doel AS doel, doelNaam AS doelNaam, deel AS deel, geheel AS geheel
ORDER BY code, doel, knoop.volgorde, id
LIMIT $limiet
