MATCH (g:Geldstroom)-[:HEEFT_SCHIJF]->(s:Jaarschijf)
WHERE g.id IN $ids
WITH DISTINCT g, s
RETURN g.id AS voor, properties(s) AS knoop
ORDER BY voor, s.boekjaar, s.id
