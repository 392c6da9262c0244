// Money of a year that loses its receivers of that year, or that stops itself. An amount that no source gives is counted apart, never as 0; a refused request is no money.
MATCH (g:Geldstroom)
WHERE g.gemeente = $gemeente AND NOT coalesce(g.afgewezen, false)
CALL (g) {
  MATCH (g)<-[r:ONTVANGT]-(p:Knoop)
  WITH p, CASE WHEN $jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar THEN 1 ELSE 0 END AS nu,
    CASE WHEN p.id IN $zonder THEN 1 ELSE 0 END AS uit
  RETURN count(p) AS ooit, coalesce(sum(nu), 0) AS ontvangers, coalesce(sum(nu * uit), 0) AS weg
}
WITH g, ooit, ontvangers, weg
WHERE (g.id IN $zonder AND (ooit = 0 OR ontvangers > 0)) OR (ontvangers > 0 AND ontvangers = weg)
OPTIONAL MATCH (g)-[:HEEFT_SCHIJF]->(j:Jaarschijf)
WHERE $jaar IS NULL OR j.boekjaar = $jaar
WITH DISTINCT g, j
WITH g, sum(coalesce(j.vastgesteld, j.verleend, 0)) AS bedrag, count(coalesce(j.vastgesteld, j.verleend)) AS bekend
RETURN g.id AS id, bedrag AS bedrag, bekend AS bekend, coalesce(g.afgeschermd, false) AS afgeschermd
ORDER BY id
LIMIT $limiet
