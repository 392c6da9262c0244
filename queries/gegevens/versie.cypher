// The last load that changed something.
MATCH (i:Import {id: 'import.laatste'})
RETURN i.id AS id, i.hash AS hash
ORDER BY id
