// Money that loses its receiver, or that stops itself. An amount that no source gives is counted apart, never as 0.
MATCH (g:Geldstroom)
WHERE g.gemeente = $gemeente
CALL (g) {
  MATCH (g)<-[:ONTVANGT]-(p:Knoop)
  RETURN count(p) AS ontvangers, count(CASE WHEN p.id IN $zonder THEN p.id ELSE null END) AS weg
}
WITH g, ontvangers, weg
WHERE g.id IN $zonder OR (ontvangers > 0 AND ontvangers = weg)
OPTIONAL MATCH (g)-[:HEEFT_SCHIJF]->(j:Jaarschijf)
WHERE $jaar IS NULL OR j.boekjaar = $jaar
WITH DISTINCT g, j
WITH g, sum(coalesce(j.vastgesteld, j.verleend, 0)) AS bedrag, count(coalesce(j.vastgesteld, j.verleend)) AS bekend
RETURN g.id AS id, bedrag AS bedrag, bekend AS bekend, coalesce(g.afgeschermd, false) AS afgeschermd
ORDER BY id
LIMIT $limiet
