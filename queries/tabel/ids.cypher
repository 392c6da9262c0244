// One page of the ids of these kinds, from the first behind `na`.
MATCH (k:Knoop)
WHERE k.soort IN $soorten AND k.id > $na
RETURN k.id AS id
ORDER BY id
LIMIT $aantal
