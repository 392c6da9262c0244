MATCH (a:Activiteit)-[:DRAAGT_BIJ_AAN]->(d:Doel)
WHERE a.id IN $ids
WITH DISTINCT a, d
RETURN a.id AS voor, properties(d) AS knoop
ORDER BY voor, d.id
