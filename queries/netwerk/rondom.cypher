// How many neighbours each node has, by relation and direction: what a folded node hides.
MATCH (k:Knoop)
WHERE k.id IN $ids
CALL (k) {
  MATCH (k)-[r]->(a:Knoop)
  WHERE type(r) IN $relaties AND a.soort IN $soorten AND coalesce(a.afgeschermd, false) = false
  RETURN type(r) AS soort, true AS heen, count(DISTINCT a.id) AS aantal
  UNION ALL
  MATCH (k)<-[r]-(a:Knoop)
  WHERE type(r) IN $relaties AND a.soort IN $soorten AND coalesce(a.afgeschermd, false) = false
  RETURN type(r) AS soort, false AS heen, count(DISTINCT a.id) AS aantal
}
RETURN k.id AS knoop, soort AS soort, heen AS heen, aantal AS aantal
ORDER BY knoop, soort, heen
LIMIT $limiet
