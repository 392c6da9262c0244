// What no file may hold: shielded parties, the money they receive, and its years.
MATCH (o:Knoop)
WHERE coalesce(o.afgeschermd, false) = true
CALL (o) {
  RETURN o.id AS id
  UNION
  MATCH (o)-[:ONTVANGT]->(g:Knoop)
  RETURN g.id AS id
  UNION
  MATCH (o)-[:ONTVANGT]->(g:Knoop)-[:HEEFT_SCHIJF]->(s:Knoop)
  RETURN s.id AS id
}
WITH DISTINCT id
WHERE id > $na
RETURN id AS id
ORDER BY id
LIMIT $aantal
