// Aspects for which a loaded document is the right kind of source for this goal or one above it.
MATCH (d:Doel)
WHERE d.id IN $ids
MATCH (d)-[:ONDERDEEL_VAN*0..6]->(b:Doel)
MATCH (b)<-[r:BEVAT]-(bron:Document)
WITH DISTINCT d.id AS voor, r.rol AS aspect
RETURN voor AS voor, aspect AS aspect
ORDER BY voor, aspect
