MATCH (i:Indicator)-[:HEEFT_WAARDE]->(w:Indicatorwaarde)
WHERE i.id IN $ids
WITH DISTINCT i, w
RETURN i.id AS voor, w.jaar AS jaar, w.subsoort AS soort, w.waarde AS waarde, w.tekst AS tekst
ORDER BY voor, jaar, soort, w.id
