// What no file may hold: shielded parties, the money they receive, and its years.
CALL () {
  MATCH (o:Knoop)
  WHERE coalesce(o.afgeschermd, false) = true AND o.id > $na
  RETURN o.id AS id
  UNION ALL
  MATCH (o:Knoop)-[:ONTVANGT]->(g:Knoop)
  WHERE coalesce(o.afgeschermd, false) = true AND g.id > $na
  RETURN g.id AS id
  UNION ALL
  MATCH (o:Knoop)-[:ONTVANGT]->(g:Knoop)-[:HEEFT_SCHIJF]->(s:Knoop)
  WHERE coalesce(o.afgeschermd, false) = true AND s.id > $na
  RETURN s.id AS id
}
WITH id, count(*) AS keren
RETURN id AS id
ORDER BY id
LIMIT $aantal
