// What no file may hold: shielded parties, the money they receive, and its years.
MATCH (k:Knoop)
WHERE coalesce(k.afgeschermd, false) = true AND k.id > $na
RETURN k.id AS id
ORDER BY id
LIMIT $aantal
