// Goals that a party is named with.
MATCH (o:Organisatie)-[r:SAMENWERKINGSPARTNER_VOOR|DRAAGT_BIJ_AAN]->(d:Doel)
WHERE o.id IN $ids
WITH DISTINCT o, d, r.jaar AS jaar
RETURN o.id AS voor, properties(d) AS knoop, jaar AS jaar
ORDER BY voor, d.id, jaar
