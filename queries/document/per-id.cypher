MATCH (d:Document)
WHERE d.id IN $ids
MATCH (g:Gemeente {id: d.gemeente})
RETURN d.id AS voor, properties(d) AS knoop, g.naam AS gemeenteNaam
ORDER BY voor
