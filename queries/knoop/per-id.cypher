MATCH (k:Knoop)
WHERE k.id IN $ids
RETURN k.id AS voor, properties(k) AS knoop
ORDER BY voor
