MATCH (g:Gemeente)
RETURN g.id AS id, properties(g) AS knoop
ORDER BY g.naam, id
