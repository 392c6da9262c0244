// The other ends of some relations of these nodes: of `uit` where they lead, of `in` where they come from.
MATCH (k:Knoop)
WHERE k.id IN $ids
CALL (k) {
  MATCH (k)-[r]->(n:Knoop)
  WHERE type(r) IN $uit
  RETURN type(r) AS relatie, true AS uitgaand, n.id AS ander
  UNION
  MATCH (k)<-[r]-(n:Knoop)
  WHERE type(r) IN $inkomend
  RETURN type(r) AS relatie, false AS uitgaand, n.id AS ander
}
RETURN k.id AS voor, relatie AS relatie, uitgaand AS uitgaand, ander AS ander
ORDER BY voor, relatie, uitgaand, ander
LIMIT $limiet
