// How many facts of each kind a document gives: nodes it names, relations it states.
MATCH (d:Document)
WHERE d.id IN $ids
CALL (d) {
  MATCH (d)<-[:VERMELD_IN]-(k:Knoop)
  RETURN k.soort AS soort, count(k) AS aantal
  UNION ALL
  MATCH (d)<-[:VERMELD_IN]-(k:Knoop)
  MATCH (k)-[r]->(n:Knoop)
  WHERE r.document = d.id AND type(r) <> 'VERMELD_IN'
  RETURN type(r) AS soort, count(r) AS aantal
}
RETURN d.id AS voor, soort AS soort, aantal AS aantal
ORDER BY voor, soort
