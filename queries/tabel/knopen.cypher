// One page of the nodes of these kinds, from the first behind `na`.
MATCH (k:Knoop)
WHERE k.soort IN $soorten AND k.id > $na
RETURN k.id AS id, properties(k) AS knoop
ORDER BY id
LIMIT $aantal
