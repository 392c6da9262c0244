MATCH (d:Document)
MATCH (g:Gemeente {id: d.gemeente})
WHERE $gemeente IS NULL OR g.id = $gemeente
RETURN d.id AS id, properties(d) AS knoop, g.naam AS gemeenteNaam
ORDER BY g.naam, d.jaar, id
