MATCH (p:Knoop)-[r:NEEMT_DEEL_AAN]->(s:Samenwerking)
WHERE s.id IN $ids
WITH DISTINCT s, p, r.rol AS rol, r.jaar AS jaar
RETURN s.id AS voor, properties(p) AS knoop, rol AS rol, jaar AS jaar
ORDER BY voor, p.naam, p.id, rol, jaar
