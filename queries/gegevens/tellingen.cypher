MATCH (k:Knoop)
WHERE k.soort <> 'Import'
WITH k.soort AS soort, count(k) AS aantal
OPTIONAL MATCH (i:Import {id: 'import.laatste'})
RETURN soort AS soort, aantal AS aantal, i.hash AS hash, i.tijd AS geladenOp, i.modelversie AS modelversie
ORDER BY soort
